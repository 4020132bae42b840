import type { Offer } from "../partner/offer";
import { counted, shareForPeople } from "../wording";

/** "27.5% to 31%", or the one share that is left. */
export function rangeOf({ low, high }: Pick<Offer, "low" | "high">): string {
  const [from, to] = [shareForPeople(low), shareForPeople(high)];
  return from === to ? from : `${from} to ${to}`;
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
