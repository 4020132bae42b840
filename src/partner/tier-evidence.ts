import type { MeasuredEvidence, PartnerType } from "../policy/names";
import type { ScoredEvidence } from "../policy/score-weights";
import { type SCHEDULED, UNKNOWN, type Answer } from "./intake-record";

/** What the tier is judged by, out of the intake record or a function's arguments. */
export interface TierEvidence {
  readonly measured: Readonly<Record<MeasuredEvidence, Answer<number>>>;
  /** Scheduled: promised by a date, which counts as met on condition. */
  readonly certified: Answer<boolean | typeof SCHEDULED>;
  readonly partnerType: Answer<PartnerType>;
  readonly embedsProduct: Answer<boolean>;
  /** How many of the four strategic values are given. */
  readonly strategicValues: number;
}

/** The evidence as a number; unknown counts as none. */
export function amountOf(evidence: TierEvidence, name: ScoredEvidence): number {
  if (name === "strategicValues") {
    return evidence.strategicValues;
  }
  if (name === "certified") {
    return evidence.certified === true ? 1 : 0;
  }
  const amount = evidence.measured[name];
  return amount === UNKNOWN ? 0 : amount;
}
