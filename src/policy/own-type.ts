import type { MeasuredEvidence, Tier } from "./names";

/** A kind of partner that a company knows and the five tiers do not, such as a distributor. */
export interface OwnType {
  readonly type: string;
  /** Which of the five it is judged as. */
  readonly tier: Tier;
  /** Floors in the place of that tier's; what is not here stays as the tier has it. */
  readonly floors: Readonly<Partial<Record<MeasuredEvidence, number>>>;
  /** Ends of its own share band, fractions of the tier's base; both or neither. */
  readonly low?: number;
  readonly high?: number;
}
