import { FORCING_QUESTIONS, type QuestionId } from "../policy/forcing-questions";
import type { CaseParts } from "./case-parts";
import { economicsOf } from "./decide";
import type { Decision } from "./decision";
import { inputsToGive, whereItTurns } from "./economic-changes";

/** What would change the decision: answers that are missing, and where the model turns. */
export function changesOf(decision: Decision, given: CaseParts): readonly string[] {
  const { code, ask, openQuestions, missingInputs } = decision;
  switch (code) {
    case "GO_BACK":
      return ask;
    case "UNDECIDED":
      return [
        ...FORCING_QUESTIONS.filter(({ id }) => openQuestions.includes(id)).map(
          ({ number, asks }) => `Answer question ${number}: ${asks}`,
        ),
        ...inputsToGive(missingInputs),
      ];
    case "TAKE_TO_MA":
      return [goodAnswer("acquisition")];
    case "CO_MARKETING":
      return [goodAnswer("jointValue")];
    case "NO_CONTRACT_YET":
      return [goodAnswer("killCriteria"), ...economicChanges(given)];
    case "SIGN_NO_KICKOFF":
      return [goodAnswer("engagement"), ...economicChanges(given)];
    default:
      return economicChanges(given);
  }
}

function goodAnswer(id: QuestionId): string {
  const question = FORCING_QUESTIONS.find((each) => each.id === id);
  return question === undefined ? "" : `Question ${question.number}. ${question.goodAnswer}`;
}

function economicChanges(given: CaseParts): readonly string[] {
  const economics = economicsOf(given);
  return economics === undefined ? [] : whereItTurns(economics);
}
