import { bare } from "../nearest";
import { invalid, ok, type Result } from "../result";
import { asNumber, asTyped } from "../wording";
import { ZERO_OR_MORE, ZERO_TO_ONE } from "./allowed-range";
import { checkNumber, isBlank } from "./check-input";

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
}

/** A threshold at which one more unit of currency changes the rate on everything before it. */
export interface Cliff {
  readonly threshold: number;
  /** What the payout jumps by on reaching the threshold; below 0 where the rate falls. */
  readonly jump: number;
  readonly sentence: string;
}

export interface Payout {
  readonly payout: number;
  readonly cliffs: readonly Cliff[];
}

/**
 * Formula 15. MARGINAL: each slice between two thresholds at its own rate. RETROACTIVE: the rate
 * reached applies to the whole amount, so that every threshold is a cliff. Below the first
 * threshold nothing is paid.
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
  return ok(
    method.value === "MARGINAL"
      ? { payout: marginal(amount.value, steps.value), cliffs: [] }
      : { payout: retroactive(amount.value, steps.value), cliffs: cliffs(steps.value) },
  );
}

/** From `threshold` upwards the rate is `rate`. */
interface Step {
  readonly threshold: number;
  readonly rate: number;
}

function marginal(amount: number, steps: readonly Step[]): number {
  let sum = 0;
  steps.forEach(({ threshold, rate }, index) => {
    const end = Math.min(amount, steps[index + 1]?.threshold ?? Infinity);
    sum += Math.max(0, end - threshold) * rate;
  });
  return sum;
}

function retroactive(amount: number, steps: readonly Step[]): number {
  const reached = steps.filter(({ threshold }) => threshold <= amount).pop();
  return amount * (reached?.rate ?? 0);
}

function cliffs(steps: readonly Step[]): readonly Cliff[] {
  return steps.flatMap(({ threshold, rate }, index) => {
    const jump = threshold * (rate - (steps[index - 1]?.rate ?? 0));
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
  for (let index = 1; index < thresholds.length; index += 1) {
    const [before, here] = [thresholds[index - 1]!, thresholds[index]!];
    if (here <= before) {
      return invalid(
        `Threshold ${asNumber(here)} stands after ${asNumber(before)}; thresholds must rise.`,
        { field: "thresholds", allowed: "rising amounts" },
      );
    }
  }
  return ok(thresholds.map((threshold, index) => ({ threshold, rate: rates[index]! })));
}
