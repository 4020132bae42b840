import type { InputKey, ModelInputs } from "../economics/inputs";
import { measure } from "../economics/measures";
import { insideZone } from "../partner/share-band";
import {
  basisOf,
  type EconomicBasis,
  type EconomicCase,
  failuresOf,
  isLoss,
} from "./economic-decision";

/** Where the economics turn from yes to no, one lever at a time, everything else as it is. */
export interface TurningPoint {
  readonly lever: Lever;
  /** What is assumed now; undefined where the partner asks for no share. */
  readonly now: number | undefined;
  /** Whether it stands now. */
  readonly stands: boolean;
  /** The last value at which it still stands; undefined where no value of this lever makes it. */
  readonly limit: number | undefined;
}

export const LEVERS = ["share", "baseShare", "deals", "trulyNew", "programmeCost"] as const;
export type Lever = (typeof LEVERS)[number];

interface LeverRule {
  readonly now: (inputs: ModelInputs, economics: EconomicCase) => number | undefined;
  /** The input that moves; none where it is what the partner asks for. */
  readonly input: InputKey | undefined;
  /** The value that is best for us, and the one that is worst. */
  readonly best: number;
  readonly worst: number;
  readonly whole?: true;
}

/** More deals than any partner signs in a year. */
const MOST_DEALS = 1e6;
const MOST_COST = 1e12;

const RULES: Readonly<Record<Lever, LeverRule>> = {
  share: {
    now: (_inputs, { askedShare }) => askedShare,
    input: undefined,
    best: 0,
    worst: 1,
  },
  baseShare: { now: ({ revshare }) => revshare, input: "revshare", best: 0, worst: 1 },
  deals: { now: ({ deals }) => deals, input: "deals", best: MOST_DEALS, worst: 1, whole: true },
  trulyNew: {
    now: ({ cannibalization }) => 1 - cannibalization,
    input: "cannibalization",
    best: 1,
    worst: 0,
  },
  programmeCost: {
    now: ({ programmeCost }) => programmeCost,
    input: "programmeCost",
    best: 0,
    worst: MOST_COST,
  },
};

/**
 * More deals, more of them truly new, a lower cost or share never make it worse, so that each lever
 * turns once. A law holds that the decision itself turns where this says.
 */
export function turningPoints(economics: EconomicCase): readonly TurningPoint[] {
  const basis = basisOf(economics);
  if (!basis.ok) return [];
  const stands = standsWith(basis.value, economics, undefined, 0);
  return LEVERS.flatMap((lever) => {
    const rule = RULES[lever];
    const now = rule.now(basis.value.base, economics);
    const standsAt = (value: number): boolean =>
      rule.input === undefined
        ? standsWith(basis.value, { ...economics, askedShare: value }, undefined, 0)
        : standsWith(basis.value, economics, rule.input, lever === "trulyNew" ? 1 - value : value);
    // Where no share is asked for, the one in the base case is the share under discussion.
    if (lever === "share" && now === undefined && !standsAt(rule.best)) return [];
    return [{ lever, now, stands, limit: limitOf(rule, standsAt) }];
  });
}

/** Whether the answer is yes with one input at another value. */
function standsWith(
  { base, onOffer, half }: EconomicBasis,
  economics: EconomicCase,
  key: InputKey | undefined,
  value: number,
): boolean {
  const change = key === undefined ? {} : { [key]: value };
  const offered = { ...onOffer, ...change };
  const [low, high] = [measure(offered, "minRevshare"), measure(offered, "maxRevshare")];
  if (!low.ok || !high.ok) return false;
  const offer = insideZone(half, { low: low.value, high: high.value });
  if (offer === undefined) return false;
  const worth = measure({ ...base, ...change }, "programmeContribution");
  if (!worth.ok) return false;
  const atLow = { ...offered, revshare: offer.low, renewalRevshare: offer.low };
  const needed = measure(atLow, "breakevenShareOfChannel");
  const failing = failuresOf(economics, {
    mostOffered: offer.high,
    neededOfChannel:
      offered.channelDeals === undefined ? undefined : needed.ok ? needed.value : Infinity,
    baseCaseLoses: isLoss(worth.value, base),
  });
  return failing.length === 0;
}

function limitOf(
  { best, worst, whole }: LeverRule,
  standsAt: (value: number) => boolean,
): number | undefined {
  if (!standsAt(best)) return undefined;
  if (standsAt(worst)) return worst;
  return bisect(best, worst, standsAt, whole === true);
}

const MOST_STEPS = 200;

/**
 * The last value on the way from `good` to `bad` at which a condition holds that holds at `good`,
 * not at `bad`, and turns once in between; to a billionth of the two, or to whole numbers.
 */
function bisect(
  good: number,
  bad: number,
  holds: (value: number) => boolean,
  whole: boolean,
): number {
  let last = good;
  let first = bad;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const middle = whole ? Math.trunc((last + first) / 2) : (last + first) / 2;
    const width = Math.abs(first - last);
    if (whole ? width <= 1 : width <= 1e-12 * Math.max(1, Math.abs(last))) break;
    if (holds(middle)) last = middle;
    else first = middle;
  }
  return last;
}
