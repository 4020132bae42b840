import { agreedUpTo, askedIn } from "./asked-share";
import { FORCING_QUESTIONS, type QuestionId } from "../policy/forcing-questions";
import { TIER_NAMES } from "../policy/display-names";
import type { CaseParts } from "./case-parts";
import { economicsOf } from "./decide";
import type { Decision } from "./decision";
import { inputsToGive, SHOWN, whereItTurns } from "./economic-changes";

/** What would change the decision: answers that are missing, and where the model turns. */
export function changesOf(decision: Decision, given: CaseParts): readonly string[] {
  const { code, ask, openQuestions, missingInputs } = decision;
  switch (code) {
    case "GO_BACK":
      return ask;
    case "UNDECIDED":
      return [
        ...FORCING_QUESTIONS.filter(({ id }) => openQuestions.includes(id)).map(
          ({ number, asks }) => `Answer question ${number}, under Questions: ${asks}`,
        ),
        ...inputsToGive(missingInputs, ", under Economics or on the sheet Inputs"),
      ];
    case "TAKE_TO_MA":
      return [goodAnswer("acquisition")];
    case "CO_MARKETING":
      return [goodAnswer("jointValue")];
    case "NO_CONTRACT_YET":
      return [
        goodAnswer("killCriteria"),
        ...heldBack(decision),
        ...economicChanges(given, decision),
      ];
    case "SIGN_NO_KICKOFF":
      return [goodAnswer("engagement"), ...heldBack(decision), ...economicChanges(given, decision)];
    default:
      return [
        ...heldBack(decision),
        ...partThatEarns(decision),
        ...bandForTier(decision),
        ...economicChanges(given, decision),
      ];
  }
}

function goodAnswer(id: QuestionId): string {
  const question = FORCING_QUESTIONS.find((each) => each.id === id);
  return question === undefined ? "" : `Question ${question.number}. ${question.goodAnswer}`;
}

/** A tier that the evidence earned and a cap holds back, with what would lift it. */
function heldBack({ verdict }: Decision): readonly string[] {
  if (verdict === undefined || verdict.tier === verdict.classified.tier) return [];
  const tier = TIER_NAMES[verdict.classified.tier];
  const earned = `The evidence is that of ${/^(?:[AEIO]|SI\b)/.test(tier) ? "an" : "a"} ${tier}`;
  return verdict.caps
    .filter(({ effect, overriddenBecause }) => "tier" in effect && overriddenBecause === undefined)
    .map(({ source }) => {
      const question = FORCING_QUESTIONS.find(({ id }) => id === source);
      return question === undefined
        ? `${earned}; the red flags hold it back until at most one of them is true.`
        : `${earned}; question ${question.number} holds it back. ${question.goodAnswer}`;
    });
}

/** Whoever only delivers earns no share, whatever the model says. */
function partThatEarns({ offer, problem }: Decision): readonly string[] {
  return offer === undefined && problem?.field === "contribution"
    ? ["A share can be offered once the partner is said to have sourced or influenced the deals."]
    : [];
}

/** A table without a band for the tier refuses nothing for good: it is silent on it. */
function bandForTier({ offer, problem }: Decision): readonly string[] {
  return offer === undefined && problem?.field === "tier"
    ? ["Choose a table with a band for this tier, or agree the share case by case."]
    : [];
}

/** The offer's end and the share asked for in the figures of the headline. */
function economicChanges(
  given: CaseParts,
  { offer, askedShare }: Pick<Decision, "offer" | "askedShare">,
): readonly string[] {
  const economics = economicsOf(given);
  const share = {
    limit: (high: number) => agreedUpTo({ high }, askedShare),
    now: (asked: number) => askedIn(asked, offer),
  };
  return economics === undefined ? [] : whereItTurns(economics, { ...SHOWN, share });
}
