import { type MeasuredEvidence, type Tier, TIERS } from "./names";

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

/** Whether stored answers are such a type: a workbook may come from anywhere. */
export function isOwnType(answers: Readonly<Record<string, unknown>>): boolean {
  const { type, tier, floors, low, high } = answers;
  const isNumberOrLeft = (each: unknown): boolean => each === undefined || Number.isFinite(each);
  return (
    typeof type === "string" &&
    TIERS.some((each) => each === tier) &&
    typeof floors === "object" &&
    Object.values(floors ?? {}).every(Number.isFinite) &&
    isNumberOrLeft(low) &&
    isNumberOrLeft(high)
  );
}
