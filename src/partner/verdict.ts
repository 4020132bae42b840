import type { QuestionEffect, QuestionId } from "../policy/forcing-questions";
import { lowerTier, type Tier, TIERS } from "../policy/names";
import type { TierVerdict } from "./classify";
import type { KillCriterion } from "./kill-criteria";

/** What comes of the prospect, besides its tier. */
export type Outcome = "partnership" | "co-marketing" | "losing programme" | "acquisition";

export interface AppliedCap {
  readonly question: QuestionId;
  readonly number: number;
  readonly effect: QuestionEffect;
  /** "Question 2: they opened with terms …: REFERRAL at most." */
  readonly sentence: string;
  /** The written reason of the person who lifted it; undefined while it holds. */
  readonly overriddenBecause: string | undefined;
}

/** Reasons for lifting caps, by question. */
export type Overrides = Partial<Record<QuestionId, string>>;

export interface FinalVerdict {
  /** The lower of what the evidence earned and what the answers allow. */
  readonly tier: Tier;
  readonly classified: TierVerdict;
  readonly outcome: Outcome;
  /** A partnership with its kill criteria in writing. */
  readonly mayContract: boolean;
  /** One that may be contracted, with its rules of engagement signed. */
  readonly mayKickOff: boolean;
  /** Every weak answer, those that a person lifted among them. */
  readonly caps: readonly AppliedCap[];
  /** Questions still to be answered; the verdict is final when there are none. */
  readonly openQuestions: readonly QuestionId[];
  readonly killCriteria: readonly KillCriterion[];
  readonly nextSteps: readonly string[];
  readonly warnings: readonly string[];
}

/** The highest tier that the caps in force leave open, whatever the evidence earned. */
export function highestTierAllowed({ caps }: FinalVerdict): Tier {
  return caps
    .filter(({ overriddenBecause }) => overriddenBecause === undefined)
    .flatMap(({ effect }) => ("tier" in effect ? [effect.tier] : []))
    .reduce<Tier>(lowerTier, TIERS[0]);
}
