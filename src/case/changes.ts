import { inputDefinition } from "../economics/inputs";
import { FORCING_QUESTIONS, type QuestionId } from "../policy/forcing-questions";
import { asNumber, moneyForPeople, shareForPeople } from "../wording";
import type { CaseParts } from "./case-parts";
import { economicsOf } from "./decide";
import type { Decision } from "./decision";
import { type Lever, type TurningPoint, turningPoints } from "./turning-points";

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
        ...missingInputs.map((key) => `Give ${inputDefinition(key).label.toLowerCase()}.`),
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
  if (economics === undefined) return [];
  return turningPoints(economics).flatMap((point) => sentenceFor(point));
}

const SHOWN: Readonly<Record<Lever, (value: number) => string>> = {
  share: shareForPeople,
  deals: asNumber,
  trulyNew: shareForPeople,
  programmeCost: moneyForPeople,
};

/** A limit at the end of the range is none: "it stands at any programme cost". */
function sentenceFor({ lever, now, stands, limit }: TurningPoint): readonly string[] {
  if (limit === undefined) return stands ? [] : [`${ALONE[lever]} alone does not change it.`];
  const shown = SHOWN[lever];
  const today = now === undefined ? "" : ` (${shown(now)} now)`;
  switch (lever) {
    case "share":
      return [`A share of up to ${shown(limit)} can be agreed${today.replace("now", "asked")}.`];
    case "deals":
      return [
        stands
          ? `It stands down to ${shown(limit)} deals a year${today}.`
          : `From ${shown(limit)} deals a year on it would stand${today}.`,
      ];
    case "trulyNew":
      return limit <= 0
        ? ["It stands even if none of the deals were truly new."]
        : [`At least ${shown(limit)} of the deals must be truly new${today}.`];
    case "programmeCost":
      return [
        stands
          ? `It stands up to a programme cost of ${shown(limit)} a year${today}.`
          : `With a programme cost of at most ${shown(limit)} a year it would stand${today}.`,
      ];
  }
}

const ALONE: Readonly<Record<Lever, string>> = {
  share: "A lower share",
  deals: "A higher number of deals",
  trulyNew: "A larger part truly new",
  programmeCost: "A lower programme cost",
};
