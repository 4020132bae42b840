import { bare } from "../nearest";
import { isBlank } from "../reading/blank";
import { invalid, ok, type Result } from "../result";
import { asNumber, asTyped } from "../wording";
import { ZERO_OR_MORE, ZERO_TO_ONE } from "./input-definition";
import { checkNumber } from "./check-input";
import { splitToCents } from "./split-to-cents";

export const PAYOUT_METHODS = ["MARGINAL", "RETROACTIVE"] as const;
export type PayoutMethod = (typeof PAYOUT_METHODS)[number];

/** As it comes from cells or JSON; the rate at a position applies from the threshold there upwards. */
export interface PayoutRequest {
  /** Currency; what the partner brought. */
  readonly amount: unknown;
  /** Currency, rising; an amount equal to a threshold has reached it. */
  readonly thresholds: unknown;
  /** Fractions, one for each threshold. */
  readonly rates: unknown;
  /** MARGINAL when left out. */
  readonly method?: unknown;
  /** Currency; a guarantee: no less than this is paid, whatever the amount. */
  readonly minimum?: unknown;
  /** Currency; a cap: no more than this is paid. */
  readonly maximum?: unknown;
}

/** A threshold at which one more unit of currency changes the rate on everything before it. */
export interface Cliff {
  readonly threshold: number;
  /** What the payout jumps by on reaching the threshold, within guarantee and cap; below 0 where the rate falls. */
  readonly jump: number;
  readonly sentence: string;
}

/** What is paid on the part of the amount between two thresholds. */
export interface Slice {
  readonly from: number;
  /** Null where the schedule is open at the top. */
  readonly to: number | null;
  readonly rate: number;
  readonly amount: number;
  /** Rounded to the cent; the slices sum to what the schedule pays, rounded to the cent. */
  readonly paid: number;
}

export interface Payout {
  /** Unrounded, within guarantee and cap. */
  readonly payout: number;
  /** What the rates alone come to. */
  readonly scheduled: number;
  /** Payout as a fraction of the amount, as a revenue share would be; null for an amount of 0. */
  readonly effectiveRate: number | null;
  readonly cliffs: readonly Cliff[];
  readonly slices: readonly Slice[];
}

/**
 * Formula 16. MARGINAL: each slice between two thresholds at its own rate. RETROACTIVE: the rate
 * reached applies to the whole amount, so that every threshold is a cliff. Below the first
 * threshold the rates pay nothing. A guarantee and a cap bound the amount paid.
 */
export function payout(request: PayoutRequest): Result<Payout> {
  const amount = checkNumber(
    { key: "amount", label: "Amount", kind: "money", ...ZERO_OR_MORE },
    request.amount,
  );
  if (!amount.ok) return amount;
  const thresholds = checkList("thresholds", "Threshold", request.thresholds);
  if (!thresholds.ok) return thresholds;
  const rates = checkList("rates", "Rate", request.rates);
  if (!rates.ok) return rates;
  const method = checkMethod(request.method);
  if (!method.ok) return method;
  const steps = checkSteps(thresholds.value, rates.value);
  if (!steps.ok) return steps;
  const bounds = checkBounds(request);
  if (!bounds.ok) return bounds;
  const { bounded } = bounds.value;
  const isMarginal = method.value === "MARGINAL";
  const parts = isMarginal
    ? marginalParts(amount.value, steps.value)
    : retroactiveParts(amount.value, steps.value);
  const paid = splitToCents(parts.map((part) => part.rate * part.amount));
  const scheduled = parts.reduce((sum, part) => sum + part.rate * part.amount, 0);
  const payable = bounded(scheduled);
  return ok({
    payout: payable,
    scheduled,
    effectiveRate: amount.value > 0 ? payable / amount.value : null,
    cliffs: isMarginal ? [] : cliffs(steps.value, bounded),
    slices: parts.map((part, index) => ({ ...part, paid: paid[index] ?? 0 })),
  });
}

/** From `threshold` upwards the rate is `rate`. */
interface Step {
  readonly threshold: number;
  readonly rate: number;
}

type Part = Omit<Slice, "paid">;

function marginalParts(amount: number, steps: readonly Step[]): readonly Part[] {
  return steps.flatMap(({ threshold, rate }, index) => {
    const to = steps[index + 1]?.threshold ?? null;
    const inside = Math.min(amount, to ?? Infinity) - threshold;
    return inside > 0 ? [{ from: threshold, to, rate, amount: inside }] : [];
  });
}

/** One part: everything at the rate that was reached. */
function retroactiveParts(amount: number, steps: readonly Step[]): readonly Part[] {
  const reached = steps.filter(({ threshold }) => threshold <= amount);
  const last = reached.at(-1);
  const to = steps[reached.length]?.threshold ?? null;
  return last ? [{ from: 0, to, rate: last.rate, amount }] : [];
}

function cliffs(steps: readonly Step[], bounded: (amount: number) => number): readonly Cliff[] {
  return steps.flatMap(({ threshold, rate }, index) => {
    const before = threshold * (steps[index - 1]?.rate ?? 0);
    const jump = bounded(threshold * rate) - bounded(before);
    if (jump === 0) return [];
    const change = `${asNumber(cents(Math.abs(jump)))} ${jump > 0 ? "more" : "less"}`;
    return [{ threshold, jump, sentence: `Crossing ${asNumber(threshold)} costs ${change}.` }];
  });
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function checkList(key: "thresholds" | "rates", label: string, raw: unknown): Result<number[]> {
  if (!Array.isArray(raw) || raw.length === 0) {
    return invalid(`The ${key} are ${asTyped(raw)}, but must be a list of one or more numbers.`, {
      field: key,
      allowed: "a list of numbers",
    });
  }
  const range = key === "rates" ? ZERO_TO_ONE : ZERO_OR_MORE;
  const kind = key === "rates" ? "fraction" : "money";
  const numbers: number[] = [];
  for (const [index, value] of raw.entries()) {
    const checked = checkNumber({ key, label: `${label} ${index + 1}`, kind, ...range }, value);
    if (!checked.ok) return checked;
    numbers.push(checked.value);
  }
  return ok(numbers);
}

interface Bounds {
  readonly bounded: (amount: number) => number;
}

function checkBounds({ minimum, maximum }: PayoutRequest): Result<Bounds> {
  const guarantee = checkBound("minimum", "Guarantee", minimum, 0);
  if (!guarantee.ok) return guarantee;
  const cap = checkBound("maximum", "Cap", maximum, Infinity);
  if (!cap.ok) return cap;
  const [least, most] = [guarantee.value, cap.value];
  if (least > most) {
    return invalid(`The guarantee is ${asNumber(least)}, above the cap of ${asNumber(most)}.`, {
      field: "minimum",
      allowed: "a guarantee of no more than the cap",
    });
  }
  return ok({ bounded: (amount) => Math.min(most, Math.max(least, amount)) });
}

function checkBound(
  key: "minimum" | "maximum",
  label: string,
  value: unknown,
  none: number,
): Result<number> {
  if (isBlank(value)) return ok(none);
  return checkNumber({ key, label, kind: "money", ...ZERO_OR_MORE }, value);
}

function checkMethod(raw: unknown): Result<PayoutMethod> {
  if (isBlank(raw)) return ok("MARGINAL");
  const found = PAYOUT_METHODS.find(
    (method) => typeof raw === "string" && bare(method) === bare(raw),
  );
  const allowed = PAYOUT_METHODS.join(" or ");
  return found
    ? ok(found)
    : invalid(`The method is ${asTyped(raw)}; allowed is ${allowed}.`, {
        field: "method",
        allowed,
      });
}

function checkSteps(
  thresholds: readonly number[],
  rates: readonly number[],
): Result<readonly Step[]> {
  if (thresholds.length !== rates.length) {
    return invalid(
      `There are ${thresholds.length} thresholds and ${rates.length} rates; each threshold needs one rate.`,
      { field: "rates", allowed: "one rate for each threshold" },
    );
  }
  const falling = thresholds.findIndex((here, index) => here <= (thresholds[index - 1] ?? -1));
  if (falling >= 0) {
    const [before = 0, here = 0] = thresholds.slice(falling - 1);
    return invalid(
      `Threshold ${asNumber(here)} stands after ${asNumber(before)}; thresholds must rise.`,
      { field: "thresholds", allowed: "rising amounts" },
    );
  }
  return ok(thresholds.map((threshold, index) => ({ threshold, rate: rates[index] ?? 0 })));
}
