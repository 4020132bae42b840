import { inputDefinition } from "../economics/inputs";
import { FORCING_QUESTIONS } from "../policy/forcing-questions";
import { TIER_NAMES } from "../policy/display-names";
import { counted, inWords, shareForPeople } from "../wording";
import type { Offer } from "../partner/offer";
import type { DecisionFacts } from "./decision";
import { rangeOf } from "./offer-words";

/** The decision as a sentence with a verb, for the place where people look first. */
export function headlineOf(facts: DecisionFacts): string {
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
      return counterOffer(facts);
    case "SIGN_NO_KICKOFF":
      return `Sign as ${tierIn(facts)}; no kick-off yet`;
    case "SIGN":
      return `Sign as ${tierIn(facts)} at ${offerIn(facts.offer)}`;
  }
}

/** What is missing, in as many words as a headline takes. */
export function openItems({ openQuestions, missingInputs }: DecisionFacts): readonly string[] {
  const questions = FORCING_QUESTIONS.filter(({ id }) => openQuestions.includes(id)).map(
    ({ number }) => `question ${number}`,
  );
  return [...questions, ...missingInputs.map((key) => inputDefinition(key).label.toLowerCase())];
}

/** A headline names what is missing only while it stays a headline. */
const MOST_NAMED = 2;

function stillOpen(facts: DecisionFacts): string {
  const open = openItems(facts);
  if (open.length === 0) return "something that was typed does not read";
  if (open.length > MOST_NAMED) return `${counted(open.length, "thing", "things")} missing`;
  return `${inWords(open)} ${open.length === 1 ? "is" : "are"} missing`;
}

function counterOffer({ offer, failing, askedShare }: DecisionFacts): string {
  const range = offerIn(offer);
  return failing.includes("asked above offer") && askedShare !== undefined
    ? `Offer ${range}, not the ${shareForPeople(askedShare)} asked`
    : `Offer ${range}, not the terms of the base case`;
}

function offerIn(offer: Offer | undefined): string {
  return offer === undefined ? "no share" : rangeOf(offer);
}

function tierIn({ tier }: DecisionFacts): string {
  return tier === undefined ? "a partner" : TIER_NAMES[tier];
}
