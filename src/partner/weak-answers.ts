import {
  FORCING_QUESTIONS,
  QUESTIONS_BEFORE_UNLOCK,
  type ForcingQuestion,
  type QuestionEffect,
  type QuestionId,
} from "../policy/forcing-questions";
import { QUESTION_FIGURES } from "../policy/question-figures";
import { asTyped, counted, inWords } from "../wording";
import type { Answers } from "./answers";
import { type Answer, isKnown, UNKNOWN } from "./intake-record";
import { namesAPerson } from "./named-person";

type Given<Id extends QuestionId> = NonNullable<Answers[Id]>;

/** Why an answer is weak, and whether only in its lesser part. */
type Weakness = string | { readonly reason: string; readonly isInPart: true };

/** Why each question's answer is weak; undefined when it holds. Unknown never holds, and is told as such. */
const WEAKNESSES: { readonly [Id in QuestionId]: (answer: Given<Id>) => Weakness | undefined } = {
  customers: ({ namedAccounts }) => {
    if (!isKnown(namedAccounts)) return "nobody knows to which customers they sold";
    const named = new Set(namedAccounts.map(({ name }) => name.toLowerCase())).size;
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
    if (beyondEitherSide === false) return "nothing goes beyond either side alone";
    const value = [
      ...(isKnown(sentence) ? [] : ["no sentence says it"]),
      ...(isKnown(beyondEitherSide) ? [] : ["it may not go beyond either side alone"]),
    ];
    const lacking = [...value, ...(isKnown(customer) ? [] : ["no customer is named"])];
    if (lacking.length === 0) return undefined;
    const reason = inWords(lacking);
    return value.length === 0 ? { reason, isInPart: true } : reason;
  },
  /** The model answers it, on the terms of the offer: no stored figure stands in for that. */
  economics: () => undefined,
  killCriteria: (clauses) => {
    const parts = Object.entries(CLAUSES) as [keyof typeof CLAUSES, string][];
    const which = (answer: boolean | typeof UNKNOWN) =>
      inWords(parts.filter(([key]) => clauses[key] === answer).map(([, clause]) => clause));
    const [missing, unknown] = [which(false), which(UNKNOWN)];
    const lacking = [
      ...(missing === "" ? [] : [`not written: ${missing}`]),
      ...(unknown === "" ? [] : [`not known to be written: ${unknown}`]),
    ];
    return lacking.length === 0 ? undefined : lacking.join("; ");
  },
  engagement: ({ decidedBy, settledBy, signed }) => {
    const lacking = [
      ...(isKnown(decidedBy) ? [] : ["nobody knows how accounts are sorted"]),
      ...settlerLacking(settledBy),
      ...(signed === false ? ["the rules of engagement are not signed"] : []),
      ...(isKnown(signed) ? [] : ["nobody knows whether the rules of engagement are signed"]),
    ];
    return lacking.length === 0 ? undefined : inWords(lacking);
  },
  acquisition: ({ moat, exclusivity, equityAlignment }) =>
    moat === true && exclusivity === true && equityAlignment === true
      ? "a moat we cannot copy, multi-year exclusivity and equity-like alignment are all needed"
      : undefined,
};

/** The four clauses of question 5. */
const CLAUSES: Readonly<Record<keyof Given<"killCriteria">, string>> = {
  pipelineFloorByQuarter: "the pipeline floor by quarter",
  certifiedPeople: "the certified people",
  jointDealsClosed: "the joint deals closed",
  curePeriod: "the cure period",
};

function settlerLacking(settledBy: Answer<string>): string[] {
  if (!isKnown(settledBy)) {
    return ["nobody knows who settles a dispute"];
  }
  return namesAPerson(settledBy)
    ? []
    : [`${asTyped(settledBy)} settles a dispute, which is no person by name`];
}

export interface WeakAnswer {
  readonly question: ForcingQuestion;
  readonly reason: string;
  /** What comes of it, in a sentence. */
  readonly means: string;
  readonly effect: QuestionEffect;
}

/** The answers that weaken the verdict, in the order of the questions. */
export function weakAnswers(answers: Answers): WeakAnswer[] {
  return FORCING_QUESTIONS.flatMap((question) => {
    const given = answers[question.id];
    // Each check takes the answer of its own question, which the mapped type above holds it to.
    const weaknessOf = WEAKNESSES[question.id] as (answer: typeof given) => Weakness | undefined;
    const found = given === undefined ? undefined : weaknessOf(given);
    if (found === undefined) return [];
    const { weakMeans, effect, inPart } = question;
    const whole = { question, means: weakMeans, effect };
    if (typeof found === "string") return [{ ...whole, reason: found }];
    return [{ ...whole, ...inPart, reason: found.reason }];
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
