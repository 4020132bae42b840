import { TIERS } from "../policy/names";
import type { TierVerdict } from "./classify";

/** A verdict as PARTNER.SCORES and PARTNER.GAPS spill it, under a heading. */
export type VerdictRows = (string | number | boolean)[][];

type Scored = Pick<TierVerdict, "tier" | "scores" | "floors">;

export function scoreRows({ tier: assigned, scores, floors }: Scored): VerdictRows {
  return [
    ["Tier", "Score", "Floors met", "Assigned"],
    ...TIERS.map((tier) => [tier, scores[tier], floors[tier], tier === assigned]),
  ];
}

export function gapRows({ tier, gaps }: TierVerdict): VerdictRows {
  const rows = gaps.flatMap(({ tier: higher, missing }) =>
    missing.map((gap) => [higher, gap.requirement, gap.actual, gap.required, gap.missing]),
  );
  const none = [[tier, "none", "", "", "This is the highest tier: nothing is missing."]];
  return [
    ["Tier", "Requirement", "Actual", "Required", "Missing"],
    ...(rows.length > 0 ? rows : none),
  ];
}
