import { TIERS, type Tier } from "../policy/names";
import type { Policy } from "../policy/policy";
import type { ScoreWeights } from "../policy/score-weights";
import { amountOf, type TierEvidence } from "./tier-evidence";

function score(evidence: TierEvidence, weights: ScoreWeights): number {
  return weights.parts.reduce((total, { evidence: name, points, per, most }) => {
    return total + Math.min(most, (points * amountOf(evidence, name)) / per);
  }, weights.base);
}

/** 0–100 for every tier: each part of the evidence earns points up to its own cap. */
export function tierScores(evidence: TierEvidence, policy: Policy): Record<Tier, number> {
  return Object.fromEntries(
    TIERS.map((tier) => [tier, score(evidence, policy.scores[tier])]),
  ) as Record<Tier, number>;
}
