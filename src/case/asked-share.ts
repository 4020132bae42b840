import { asPercent, closeMost, mostShareForPeople, shareForPeople } from "../wording";
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

/** The offer's end, as a limit where it would else read as the share that is asked and too much. */
function highestIn(offer: Pick<Range, "high">, asked: number): string {
  const shown = shareForPeople(offer.high);
  return asked > offer.high && shareForPeople(asked) === shown ? agreedUpTo(offer) : shown;
}

/**
 * The offer's end as a limit: to a hundredth of a percent where a tenth would be more than it is,
 * and never below a share that is asked and granted.
 */
export function agreedUpTo({ high }: Pick<Range, "high">, asked?: number): string {
  if (!readsAsMore(high)) return shareForPeople(high);
  const limit = closeMost(high);
  return asPercent(asked !== undefined && asked <= high ? Math.max(limit, asked) : limit);
}

/** The share asked for, to the last digit where a tenth of a percent would hide which side it is on. */
export function askedIn(asked: number, offer: Pick<Range, "high"> | undefined): string {
  const shown = shareForPeople(asked);
  return offer !== undefined &&
    shown === shareForPeople(offer.high) &&
    (asked > offer.high || readsAsMore(offer.high))
    ? asPercent(asked)
    : shown;
}

function readsAsMore(high: number): boolean {
  return shareForPeople(high) !== mostShareForPeople(high);
}
