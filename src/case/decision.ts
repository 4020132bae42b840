import type { InputKey } from "../economics/inputs";
import type { MeasureValue } from "../economics/measures";
import type { Offer } from "../partner/offer";
import type { FinalVerdict } from "../partner/verdict";
import type { QuestionId } from "../policy/forcing-questions";
import type { Tier } from "../policy/names";
import type { Problem } from "../result";
import type { EconomicFailure } from "./economic-decision";

/** In the order in which they are tried: the first that applies is the decision. */
export const DECISION_CODES = [
  "GO_BACK",
  "UNDECIDED",
  "TAKE_TO_MA",
  "CO_MARKETING",
  "NOT_AT_THESE_TERMS",
  "NO_CONTRACT_YET",
  "COUNTER_OFFER",
  "SIGN_NO_KICKOFF",
  "SIGN",
] as const;
export type DecisionCode = (typeof DECISION_CODES)[number];

/** What each code says where there is room for a few words. */
export const DECISION_NAMES: Readonly<Record<DecisionCode, string>> = {
  GO_BACK: "Go back to the partner",
  UNDECIDED: "Not decided",
  TAKE_TO_MA: "Take it to M&A",
  CO_MARKETING: "Co-marketing",
  NOT_AT_THESE_TERMS: "No deal at these terms",
  NO_CONTRACT_YET: "No contract yet",
  COUNTER_OFFER: "Counter-offer",
  SIGN_NO_KICKOFF: "Sign; no kick-off yet",
  SIGN: "Sign",
};

const GRANTING: readonly DecisionCode[] = [
  "NO_CONTRACT_YET",
  "COUNTER_OFFER",
  "SIGN_NO_KICKOFF",
  "SIGN",
];

/** Whether it comes to an offer: elsewhere the decision itself says why nothing is granted. */
export function grantsAnything(code: DecisionCode): boolean {
  return GRANTING.includes(code);
}

/** What a decision rests on; the sentences are made from it. */
export interface DecisionFacts {
  readonly code: DecisionCode;
  /** The final one, caps and red flags included; undefined while nothing can be judged. */
  readonly tier: Tier | undefined;
  readonly offer: Offer | undefined;
  readonly verdict: FinalVerdict | undefined;
  /** Demand evidence that nobody knows, as a question to the partner each. */
  readonly ask: readonly string[];
  readonly openQuestions: readonly QuestionId[];
  readonly missingInputs: readonly InputKey[];
  /** A part of the case that does not read, or why no share can be offered. */
  readonly problem: Problem | undefined;
  readonly baseContribution: MeasureValue;
  readonly failing: readonly EconomicFailure[];
  readonly askedShare: number | undefined;
  /** Evidence items that somebody knows, of all that the tier is judged by. */
  readonly completeness: { readonly known: number; readonly of: number };
}

export interface Decision extends DecisionFacts {
  readonly headline: string;
  /** One sentence why, with its terms. */
  readonly reason: string;
  /** Everything else that is not in order, the gravest first. */
  readonly conditions: readonly string[];
}
