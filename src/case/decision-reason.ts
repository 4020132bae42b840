import { FORCING_QUESTIONS } from "../policy/forcing-questions";
import { dealsForPeople, inWords, midSentence, moneyForPeople, shareForPeople } from "../wording";
import type { CaseParts } from "./case-parts";
import type { DecisionFacts } from "./decision";
import { baseTerms } from "../economics/share-terms";
import { dealsNeeded } from "./deals-needed";
import { openItems } from "./open-items";
import { termsOfBand } from "./terms-that-count";
import { termsOf } from "./offer-words";

/** One sentence why, each figure on its own terms. */
export function reasonOf(facts: DecisionFacts, given: CaseParts): string {
  const { code, problem } = facts;
  switch (code) {
    case "GO_BACK":
      return `There is not enough substance to judge: ask ${inWords(facts.ask.map(asked))}.`;
    case "UNDECIDED": {
      const open = openItems(facts);
      // What the economics say stands elsewhere: while something is open, that is why.
      if (problem !== undefined && (problem.kind === "invalid" || open.length === 0)) {
        return problem.message;
      }
      return `Still to be given: ${inWords(open)}${zeroHint(facts)}.`;
    }
    case "TAKE_TO_MA":
    case "CO_MARKETING":
      return capSentence(facts, code === "TAKE_TO_MA" ? "acquisition" : "jointValue");
    case "NOT_AT_THESE_TERMS":
      return problem === undefined ? outOfReach(facts) : noShare(problem.message, given);
    case "NO_CONTRACT_YET":
      return capSentence(facts, "killCriteria");
    case "COUNTER_OFFER":
      return counterReason(facts, given);
    case "SIGN_NO_KICKOFF":
    case "SIGN":
      return payingSentence(facts, given);
  }
}

function asked(question: string): string {
  return question.replace(/[.?]$/, "").replace(/^\p{Lu}/u, (first) => first.toLowerCase());
}

function zeroHint({ missingInputs }: DecisionFacts): string {
  return missingInputs.includes("programmeCost") ? " (a 0 must be typed)" : "";
}

function capSentence({ verdict }: DecisionFacts, source: string): string {
  const cap = verdict?.caps.find((each) => each.source === source);
  const question = FORCING_QUESTIONS.find(({ id }) => id === source);
  return cap?.sentence ?? question?.weakMeans ?? "";
}

/** Why no share of the band suits both sides, with what the shares are of. */
function noShare(message: string, given: CaseParts): string {
  const terms = termsOfBand(given);
  return terms === undefined ? message : `${message.replace(/\.$/, "")} (all ${terms}).`;
}

function outOfReach({ offer }: DecisionFacts): string {
  const low = offer?.onOffer?.atLow;
  if (offer === undefined || low === undefined) return "No share of the band suits both sides.";
  const at = `${shareForPeople(low.share)} ${termsOf(offer)}`;
  const needed = low.breakevenShareOfChannel;
  return typeof needed === "number"
    ? `At ${at} it breaks even only with ${shareForPeople(needed)} of the channel's volume.`
    : `At ${at} no volume pays for the programme.`;
}

function counterReason(facts: DecisionFacts, given: CaseParts): string {
  const { failing, baseContribution } = facts;
  if (!failing.includes("base case loses") || typeof baseContribution !== "number") {
    return payingSentence(facts, given);
  }
  const lost = moneyForPeople(Math.abs(baseContribution));
  const base = given.model.ok ? `(${baseTerms(given.model.value.inputs)}) ` : "";
  return `The base case ${base}loses ${lost} in present value on one year's deals; ${midSentence(payingSentence(facts, given))}`;
}

/** "At 27.5% of net contract value for 3 years it breaks even at 7 of 12 deals a year …" */
function payingSentence({ offer }: DecisionFacts, given: CaseParts): string {
  const low = offer?.onOffer?.atLow;
  if (offer === undefined || low === undefined || !given.model.ok) return "";
  const { deals } = given.model.value.inputs;
  const { breakevenDeals } = low;
  const ofPlanned = deals === undefined ? undefined : dealsNeeded(low, deals);
  const needed =
    typeof breakevenDeals === "number"
      ? `breaks even at ${ofPlanned === undefined ? dealsForPeople(breakevenDeals) : `${ofPlanned.shown} planned`} deals a year`
      : "never breaks even";
  const worth =
    typeof low.programmeContribution === "number"
      ? ` and adds ${moneyForPeople(low.programmeContribution)} in present value on one year's deals`
      : "";
  return `At ${shareForPeople(low.share)} ${termsOf(offer)} it ${needed}${worth}.`;
}
