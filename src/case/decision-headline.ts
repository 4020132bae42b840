import { TIER_NAMES } from "../policy/display-names";
import { counted, inWords } from "../wording";
import type { Offer } from "../partner/offer";
import type { DecisionFacts } from "./decision";
import { rangeOf } from "./offer-words";

/** What a headline is made of; the economics alone have it too. */
interface HeadlineFacts extends Pick<DecisionFacts, "code" | "tier" | "offer"> {
  /** What is still missing, a few words each. */
  readonly open: readonly string[];
}

/** The decision as a sentence with a verb, for the place where people look first. */
export function headlineOf(facts: HeadlineFacts): string {
  switch (facts.code) {
    case "GO_BACK":
      return "Go back to the partner";
    case "UNDECIDED":
      return `Not decided: ${stillOpen(facts)}`;
    case "TAKE_TO_MA":
      return "Take it to M&A";
    case "CO_MARKETING":
      return "Co-marketing, not a partnership";
    case "NOT_AT_THESE_TERMS":
      return "No deal at these terms";
    case "NO_CONTRACT_YET":
      return "No contract yet";
    case "COUNTER_OFFER":
      return `Offer ${offerIn(facts.offer)}, not the terms of the base case`;
    case "SIGN_NO_KICKOFF":
      return `Sign as ${tierIn(facts)}; no kick-off yet`;
    case "SIGN":
      return `Sign as ${tierIn(facts)} at ${offerIn(facts.offer)}`;
  }
}

/** A headline names what is missing only while it stays a headline. */
const MOST_NAMED = 2;

function stillOpen({ open }: HeadlineFacts): string {
  if (open.length === 0) return "something that was typed does not read";
  if (open.length > MOST_NAMED) return `${counted(open.length, "thing", "things")} missing`;
  return `${inWords(open)} still missing`;
}

function offerIn(offer: Offer | undefined): string {
  return offer === undefined ? "no share" : rangeOf(offer);
}

function tierIn({ tier }: HeadlineFacts): string {
  return tier === undefined ? "a partner" : TIER_NAMES[tier];
}
