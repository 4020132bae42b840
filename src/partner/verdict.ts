import { QUESTION_IDS, type QuestionEffect, type QuestionId } from "../policy/forcing-questions";
import { lowerTier, type Tier, TIERS } from "../policy/names";
import type { TierVerdict } from "./classify";
import type { KillCriterion } from "./kill-criteria";

/** What comes of the prospect, besides its tier. */
export type Outcome = "partnership" | "co-marketing" | "acquisition";

/** What caps the verdict: one of the seven questions, or the red flags of the record. */
export const CAP_SOURCES = [...QUESTION_IDS, "redFlags"] as const;
export type CapSource = (typeof CAP_SOURCES)[number];

export interface AppliedCap {
  readonly source: CapSource;
  /** "Question 2", or "Red flags". */
  readonly title: string;
  readonly effect: QuestionEffect;
  /** "Question 2: they opened with terms …: Referral partner at most." */
  readonly sentence: string;
  /** The written reason of the person who lifted it; undefined while it holds. */
  readonly overriddenBecause: string | undefined;
}

/** Reasons for lifting caps or effects, by what put them. */
export type Overrides = Partial<Record<CapSource, string>>;

/** Something to be put in order that does not change the tier. */
export interface SigningCondition {
  readonly about: "red flag" | "joint value" | "certification";
  readonly sentence: string;
}

export interface FinalVerdict {
  /** The lower of what the evidence earned and what the caps allow. */
  readonly tier: Tier;
  readonly classified: TierVerdict;
  readonly outcome: Outcome;
  /** The four clauses of question 5 are written, or their lack was lifted in writing. */
  readonly clausesWritten: boolean;
  /** Rules of engagement are signed, sorted and with a named person, or that was lifted in writing. */
  readonly engagementSettled: boolean;
  /** Every weak answer and the red flags, those that a person lifted among them. */
  readonly caps: readonly AppliedCap[];
  /**
   * The written reasons that are long enough, whether or not their cap is there now. That of
   * question 4 is for the decision, which alone runs the model.
   */
  readonly overrides: Overrides;
  /** What is to be in order before a contract, besides the caps. */
  readonly conditions: readonly SigningCondition[];
  /** Questions still to be answered; the model answers question 4, so that it is never one. */
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
