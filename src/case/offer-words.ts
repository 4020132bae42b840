import type { Offer } from "../partner/offer";
import { shareForPeople } from "../wording";

export type Range = Pick<Offer, "low" | "high">;

/** "27.5% to 31%", or the one share that is left. */
export function rangeOf({ low, high }: Range, highest = shareForPeople(high)): string {
  const lowest = shareForPeople(low);
  return lowest === highest ? lowest : `${lowest} to ${highest}`;
}
