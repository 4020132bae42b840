import type { Offer } from "../partner/offer";
import { counted, mostShareForPeople, shareForPeople } from "../wording";

type Range = Pick<Offer, "low" | "high">;

/** "27.5% to 31%", or the one share that is left. */
export function rangeOf({ low, high }: Range, asked?: number): string {
  const [from, to] = [shareForPeople(low), highestIn({ high }, asked)];
  return from === to ? from : `${from} to ${to}`;
}

/** The offer's end, rounded down where it would else read as the share that is asked and too much. */
export function highestIn({ high }: Pick<Range, "high">, asked = high): string {
  const shown = shareForPeople(high);
  return asked > high && shareForPeople(asked) === shown ? mostShareForPeople(high) : shown;
}

/** "of net contract value for 3 years", "of first-year value". */
export function termsOf({
  firstYearOnly,
  termYears,
}: Pick<Offer, "firstYearOnly" | "termYears">): string {
  return firstYearOnly
    ? "of first-year value"
    : `of net contract value for ${counted(termYears, "year", "years")}`;
}
