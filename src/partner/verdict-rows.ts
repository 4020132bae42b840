import { TIER_NAMES } from "../policy/display-names";
import { PARTNER_TYPE_NAMES } from "../policy/intake-names";
import { PARTNER_TYPES, TIERS } from "../policy/names";
import type { TierVerdict } from "./classify";

/** A verdict as PARTNER.SCORES and PARTNER.GAPS spill it, under a heading and in words. */
export type VerdictRows = (string | number | boolean)[][];

type Scored = Pick<TierVerdict, "tier" | "scores" | "floors">;

export function scoreRows({ tier: assigned, scores, floors }: Scored): VerdictRows {
  return [
    ["Tier", "Score", "Floors met", "Assigned"],
    ...TIERS.map((tier) => [TIER_NAMES[tier], scores[tier], floors[tier], tier === assigned]),
  ];
}

/** A type of partner as people call it; every other answer as it is. */
function inWords(actual: VerdictRows[number][number]): VerdictRows[number][number] {
  const type = PARTNER_TYPES.find((one) => one === actual);
  return type === undefined ? actual : PARTNER_TYPE_NAMES[type];
}

export function gapRows({ tier, gaps }: TierVerdict): VerdictRows {
  const rows = gaps.flatMap(({ tier: higher, missing }) =>
    missing.map((gap) => [
      TIER_NAMES[higher],
      gap.requirement,
      inWords(gap.actual),
      gap.required,
      gap.missing,
    ]),
  );
  const none = [
    [TIER_NAMES[tier], "none", "", "", "This is the highest tier: nothing is missing."],
  ];
  return [
    ["Tier", "Requirement", "Actual", "Required", "Missing"],
    ...(rows.length > 0 ? rows : none),
  ];
}
