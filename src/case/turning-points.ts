import type { GivenInputs } from "../economics/inputs";
import { type EconomicCase, economicDecision } from "./economic-decision";

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

export const LEVERS = ["share", "deals", "trulyNew", "programmeCost"] as const;
export type Lever = (typeof LEVERS)[number];

interface LeverRule {
  readonly now: (given: GivenInputs, economics: EconomicCase) => number | undefined;
  readonly with: (economics: EconomicCase, given: GivenInputs, value: number) => EconomicCase;
  /** The value that is best for us, and the one that is worst. */
  readonly best: number;
  readonly worst: number;
  readonly whole?: true;
}

/** More deals than any partner signs in a year. */
const MOST_DEALS = 1e6;
const MOST_COST = 1e12;

const changed = (
  economics: EconomicCase,
  given: GivenInputs,
  change: GivenInputs,
): EconomicCase => ({
  ...economics,
  given: { ...given, ...change },
});

const RULES: Readonly<Record<Lever, LeverRule>> = {
  share: {
    now: (_given, { askedShare }) => askedShare,
    with: (economics, _given, askedShare) => ({ ...economics, askedShare }),
    best: 0,
    worst: 1,
  },
  deals: {
    now: ({ deals }) => deals,
    with: (economics, given, deals) => changed(economics, given, { deals }),
    best: MOST_DEALS,
    worst: 1,
    whole: true,
  },
  trulyNew: {
    now: ({ cannibalization = 0 }) => 1 - cannibalization,
    with: (economics, given, part) => changed(economics, given, { cannibalization: 1 - part }),
    best: 1,
    worst: 0,
  },
  programmeCost: {
    now: ({ programmeCost }) => programmeCost,
    with: (economics, given, programmeCost) => changed(economics, given, { programmeCost }),
    best: 0,
    worst: MOST_COST,
  },
};

/**
 * Found by asking the decision itself: what would change it can then never say another thing than
 * the decision does. More deals, more of them truly new, a lower cost or share never make it worse.
 */
export function turningPoints(economics: EconomicCase): readonly TurningPoint[] {
  const { given } = economics;
  if (given === undefined) return [];
  const stands = economicDecision(economics).code === "SIGN";
  return LEVERS.map((lever) => {
    const rule = RULES[lever];
    const now = rule.now(given, economics);
    const standsAt = (value: number): boolean =>
      economicDecision(rule.with(economics, given, value)).code === "SIGN";
    return { lever, now, stands, limit: limitOf(rule, standsAt) };
  });
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
