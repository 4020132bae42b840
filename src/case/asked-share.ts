import { asPercent, mostShareForPeople, shareForPeople } from "../wording";
import type { DecisionFacts } from "./decision";
import { type Range, rangeOf } from "./offer-words";

/** The decision where the partner may ask for more than is offered; undefined where it does not. */
export function counterOfAsk({
  code,
  offer,
  failing,
  askedShare,
}: Pick<DecisionFacts, "code" | "offer" | "failing" | "askedShare">): string | undefined {
  if (code !== "COUNTER_OFFER" || !failing.includes("asked above offer")) return undefined;
  if (offer === undefined || askedShare === undefined) return undefined;
  return `Offer ${rangeBeside(offer, askedShare)}, not the ${askedIn(askedShare, offer)} asked`;
}

/** The offer beside a share that the partner asks for. */
export function rangeBeside(offer: Range, asked: number): string {
  return rangeOf(offer, highestIn(offer, asked));
}

/** The offer's end, rounded down where it would else read as the share that is asked and too much. */
export function highestIn({ high }: Pick<Range, "high">, asked = high): string {
  const shown = shareForPeople(high);
  return asked > high && shareForPeople(asked) === shown ? mostShareForPeople(high) : shown;
}

/** The share asked for, to the last digit where a tenth of a percent would make it look like the offer. */
export function askedIn(asked: number, offer: Pick<Range, "high"> | undefined): string {
  const shown = shareForPeople(asked);
  return offer !== undefined && asked > offer.high && shown === shareForPeople(offer.high)
    ? asPercent(asked)
    : shown;
}
