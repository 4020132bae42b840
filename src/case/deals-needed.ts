import type { MeasureValue } from "../economics/measures";
import { asNumber, dealsForPeople } from "../wording";

export interface BreakEvenDeals {
  /** Whole deals a year. */
  readonly breakevenDeals: MeasureValue;
  readonly breakevenDealsExact: MeasureValue;
}

interface DealsNeeded {
  /** "5 of 12", or "2.34 of 2.5" where whole deals would tell the opposite. */
  readonly shown: string;
  readonly isEnough: boolean;
}

/** Deals needed beside those planned; undefined where no number of deals is enough, or none is known. */
export function dealsNeeded(
  { breakevenDeals: whole, breakevenDealsExact: exact }: BreakEvenDeals,
  planned: number,
): DealsNeeded | undefined {
  if (typeof whole !== "number" || typeof exact !== "number") return undefined;
  const isEnough = whole <= planned || exact <= planned;
  const tellsTheSame = whole <= Math.round(planned) === isEnough;
  const shown = tellsTheSame
    ? `${dealsForPeople(whole)} of ${dealsForPeople(planned)}`
    : `${asNumber(Math.ceil(exact * 100) / 100)} of ${asNumber(Math.round(planned * 100) / 100)}`;
  return { shown, isEnough };
}
