import type { Offer } from "../partner/offer";
import { SHARE_BASE_WORDS } from "../economics/share-base-words";
import { counted, shareForPeople } from "../wording";

export type Range = Pick<Offer, "low" | "high">;

/** "27.5% to 31%", or the one share that is left. */
export function rangeOf({ low, high }: Range, highest = shareForPeople(high)): string {
  const lowest = shareForPeople(low);
  return lowest === highest ? lowest : `${lowest} to ${highest}`;
}

/** "of net contract value for 3 years", "of first-year value". */
export function termsOf({ termYears }: Pick<Offer, "termYears">): string {
  return termYears === 1
    ? "of first-year value"
    : `of ${SHARE_BASE_WORDS.NET} for ${counted(termYears, "year", "years")}`;
}
