import {
  FORCING_QUESTIONS,
  QUESTIONS_BEFORE_UNLOCK,
  type ForcingQuestion,
  type QuestionId,
} from "../policy/forcing-questions";
import { QUESTION_FIGURES } from "../policy/question-figures";
import { asTyped, counted, inWords } from "../wording";
import type { Answers } from "./answers";
import { isKnown, type Answer } from "./intake-record";
import { namesAPerson } from "./named-person";

type Given<Id extends QuestionId> = NonNullable<Answers[Id]>;

/** Why each question's answer is weak; undefined when it holds. Unknown never holds. */
const WEAKNESSES: { readonly [Id in QuestionId]: (answer: Given<Id>) => string | undefined } = {
  customers: ({ namedAccounts }) => {
    const names = isKnown(namedAccounts) ? namedAccounts.map(({ name }) => name.toLowerCase()) : [];
    const named = new Set(names).size;
    return named >= QUESTION_FIGURES.customersNamed
      ? undefined
      : `they named ${counted(named, "customer", "customers")}, not ${QUESTION_FIGURES.customersNamed}`;
  },
  opening: ({ opened, shownOtherwise }) => {
    if (opened === "accounts" || (opened === "terms" && isKnown(shownOtherwise))) {
      return undefined;
    }
    return opened === "terms"
      ? "they opened with terms and nothing has shown otherwise"
      : "nobody knows whether they opened with terms or with accounts";
  },
  jointValue: ({ sentence, customer, beyondEitherSide }) => {
    const lacking = [
      ...(isKnown(sentence) ? [] : ["no sentence says it"]),
      ...(isKnown(customer) ? [] : ["no customer is named"]),
      ...(beyondEitherSide === true
        ? []
        : isKnown(beyondEitherSide)
          ? ["nothing goes beyond either side alone"]
          : ["it may not go beyond either side alone"]),
    ];
    return lacking.length === 0 ? undefined : inWords(lacking);
  },
  /** The model answers it, on the terms of the offer: no stored figure stands in for that. */
  economics: () => undefined,
  killCriteria: (written) => {
    const lacking = [
      ...(written.pipelineFloorByQuarter === true ? [] : ["the pipeline floor by quarter"]),
      ...(written.certifiedPeople === true ? [] : ["the certified people"]),
      ...(written.jointDealsClosed === true ? [] : ["the joint deals closed"]),
      ...(written.curePeriod === true ? [] : ["the cure period"]),
    ];
    return lacking.length === 0 ? undefined : `not written: ${inWords(lacking)}`;
  },
  engagement: ({ decidedBy, settledBy, signed }) => {
    const lacking = [
      ...(isKnown(decidedBy) ? [] : ["nothing says how accounts are sorted"]),
      ...settlerLacking(settledBy),
      ...(signed === true ? [] : ["the rules of engagement are not signed"]),
    ];
    return lacking.length === 0 ? undefined : inWords(lacking);
  },
  acquisition: ({ moat, exclusivity, equityAlignment }) =>
    moat === true && exclusivity === true && equityAlignment === true
      ? "a moat we cannot copy, multi-year exclusivity and equity-like alignment are all needed"
      : undefined,
};

function settlerLacking(settledBy: Answer<string>): string[] {
  if (!isKnown(settledBy)) {
    return ["no named person settles a dispute"];
  }
  return namesAPerson(settledBy)
    ? []
    : [`${asTyped(settledBy)} settles a dispute, which is no person by name`];
}

export interface WeakAnswer {
  readonly question: ForcingQuestion;
  readonly reason: string;
}

/** The answers that weaken the verdict, in the order of the questions. */
export function weakAnswers(answers: Answers): WeakAnswer[] {
  return FORCING_QUESTIONS.flatMap((question) => {
    const given = answers[question.id];
    // Each check takes the answer of its own question, which the mapped type above holds it to.
    const weaknessOf = WEAKNESSES[question.id] as (answer: typeof given) => string | undefined;
    const reason = given === undefined ? undefined : weaknessOf(given);
    return reason === undefined ? [] : [{ question, reason }];
  });
}

/** Questions nobody has answered yet; question 4 is the model's to answer. */
export function openQuestions(answers: Answers): ForcingQuestion[] {
  return FORCING_QUESTIONS.filter(({ id }) => id !== "economics" && answers[id] === undefined);
}

/** Whether a question may be opened: the later ones wait for the first three. */
export function isUnlocked(id: QuestionId, answers: Answers): boolean {
  const question = FORCING_QUESTIONS.find((each) => each.id === id);
  const first = FORCING_QUESTIONS.slice(0, QUESTIONS_BEFORE_UNLOCK);
  return (
    (question?.number ?? 0) <= QUESTIONS_BEFORE_UNLOCK ||
    first.every((each) => answers[each.id] !== undefined)
  );
}
