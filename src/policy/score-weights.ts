import type { MeasuredEvidence, Tier } from "./names";

export type ScoredEvidence = MeasuredEvidence | "certified" | "strategicValues";

/** `points` for every `per` units of the evidence, never more than `most`. */
export interface ScorePart {
  readonly evidence: ScoredEvidence;
  readonly points: number;
  readonly per: number;
  readonly most: number;
}

export interface ScoreWeights {
  readonly base: number;
  readonly parts: readonly ScorePart[];
}

function part(evidence: ScoredEvidence, points: number, most: number, per = 1): ScorePart {
  return { evidence, points, per, most };
}

/**
 * Points of 100 by tier, each part capped; the same in every profile. They say by how much a tier
 * is held; the floors alone decide whether. Source: docs/policy.md, scores.
 */
export const SCORE_WEIGHTS: Record<Tier, ScoreWeights> = {
  STRATEGIC: {
    base: 0,
    parts: [
      part("namedAccounts", 4, 40),
      part("dedicatedStaff", 4, 20),
      part("jointMarketing", 1, 20, 5_000),
      part("strategicValues", 5, 20),
    ],
  },
  OEM: {
    base: 0,
    parts: [
      part("endCustomerPercent", 0.6, 40),
      part("dedicatedStaff", 5, 20),
      part("certified", 20, 20),
      part("namedAccounts", 3, 20),
    ],
  },
  SI_CONSULTING: {
    base: 0,
    parts: [
      part("endCustomerPercent", 0.5, 35),
      part("salesTeam", 3, 25),
      part("certified", 15, 15),
      part("dedicatedStaff", 5, 25),
    ],
  },
  RESELLER: {
    base: 0,
    parts: [
      part("endCustomerPercent", 0.8, 50),
      part("salesTeam", 5, 40),
      part("namedAccounts", 2, 10),
    ],
  },
  REFERRAL: {
    base: 30,
    parts: [part("namedAccounts", 6, 40), part("endCustomerPercent", 0.3, 30)],
  },
};

/** How many of the four strategic values can be given. */
export const MOST_STRATEGIC_VALUES = 4;
