import { QUESTION_IDS, type QuestionId } from "../policy/forcing-questions";
import { isBlank } from "../reading/blank";
import { invalid, ok, type Result } from "../result";
import { asTyped, inWords } from "../wording";
import { accounts } from "./account-list";
import {
  choice,
  fraction,
  isUnanswered,
  readAnswer,
  text,
  yesNo,
  type AnswerKind,
} from "./answer-kinds";
import { textInAnswer } from "./answer-cells";
import type { Answer, NamedAccount } from "./intake-record";

/** Answers to the seven questions. One that is not there has not been answered yet. */
export interface Answers {
  readonly customers?: { readonly namedAccounts: Answer<readonly NamedAccount[]> };
  readonly opening?: {
    readonly opened: Answer<"accounts" | "terms">;
    /** What has shown since that they bring accounts after all. */
    readonly shownOtherwise: Answer<string>;
  };
  readonly jointValue?: {
    readonly sentence: Answer<string>;
    readonly customer: Answer<string>;
    readonly beyondEitherSide: Answer<boolean>;
  };
  readonly economics?: {
    /** What this partner plausibly brings, where there is reason to say other than usual. */
    readonly plausibleShareOfChannel: Answer<number>;
  };
  readonly killCriteria?: {
    readonly pipelineFloorByQuarter: Answer<boolean>;
    readonly certifiedPeople: Answer<boolean>;
    readonly jointDealsClosed: Answer<boolean>;
    readonly curePeriod: Answer<boolean>;
  };
  readonly engagement?: {
    readonly decidedBy: Answer<"account" | "segment" | "territory">;
    readonly settledBy: Answer<string>;
    readonly signed: Answer<boolean>;
  };
  readonly acquisition?: {
    readonly moat: Answer<boolean>;
    readonly exclusivity: Answer<boolean>;
    readonly equityAlignment: Answer<boolean>;
  };
  /** What was given and is no longer taken, a sentence each. */
  readonly warnings?: readonly string[];
}

export interface AnswerField extends AnswerKind {
  readonly key: string;
  readonly label: string;
}

function field(key: string, label: string, kind: AnswerKind): AnswerField {
  return { key, label, ...kind };
}

/** What each question is answered with. */
export const ANSWER_FIELDS: Readonly<Record<QuestionId, readonly AnswerField[]>> = {
  customers: [field("namedAccounts", "End customers, with the year of the sale", accounts)],
  opening: [
    field("opened", "They opened with", choice(["accounts", "terms"])),
    field("shownOtherwise", "What has shown otherwise since", text),
  ],
  jointValue: [
    field("sentence", "The joint value in one sentence", text),
    field("customer", "The named customer it serves", text),
    field("beyondEitherSide", "It is more than either side does alone", yesNo),
  ],
  economics: [field("plausibleShareOfChannel", "Part of it that is plausible", fraction)],
  killCriteria: [
    field("pipelineFloorByQuarter", "Pipeline floor by quarter is written", yesNo),
    field("certifiedPeople", "Certified people are written", yesNo),
    field("jointDealsClosed", "Joint deals closed are written", yesNo),
    field("curePeriod", "The 90-day cure is written", yesNo),
  ],
  engagement: [
    field("decidedBy", "Accounts are sorted by", choice(["account", "segment", "territory"])),
    field("settledBy", "The person who settles a dispute", text),
    field("signed", "The rules of engagement are signed", yesNo),
  ],
  acquisition: [
    field("moat", "A moat we cannot copy", yesNo),
    field("exclusivity", "Multi-year exclusivity", yesNo),
    field("equityAlignment", "Equity-like alignment", yesNo),
  ],
};

/**
 * What files of an earlier release still hold. Question 4 is the model's to answer, so the figure
 * that was kept for it is left out, and said to be.
 */
const NO_LONGER_KEPT = { question: "economics", key: "breakevenShareOfChannel" } as const;
const LEFT_OUT =
  "The break-even share of the channel is left out: the model answers question 4, on the terms of the offer.";

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

/** Reads answers by question; a question answered "unknown" is answered, with nothing known. */
export function parseAnswers(raw: unknown): Result<Answers> {
  if (raw === undefined || raw === null) {
    return ok({});
  }
  if (!isObject(raw)) {
    return refuse("answers", raw, "an object with the answers by question");
  }
  const stranger = Object.keys(raw).find((key) => QUESTION_IDS.every((id) => id !== key));
  if (stranger !== undefined) {
    return refuseKey(stranger, QUESTION_IDS);
  }
  const answers: Record<string, unknown> = {};
  for (const id of QUESTION_IDS) {
    const typed = raw[id];
    if (typed === undefined || typed === null) {
      continue;
    }
    const given = isUnanswered(typed) ? {} : typed;
    const isOld = id === NO_LONGER_KEPT.question && isObject(given) && NO_LONGER_KEPT.key in given;
    const read = readQuestion(id, isOld ? { ...given, [NO_LONGER_KEPT.key]: undefined } : given);
    if (!read.ok) {
      return read;
    }
    if (isUnanswered(typed) || isComplete(id, given as Record<string, unknown>)) {
      answers[id] = read.value;
    }
    if (isOld) {
      answers.warnings = [LEFT_OUT];
    }
  }
  return ok(answers as Answers);
}

/** A question is answered when each of its fields is, if only with "unknown"; else it is open. */
function isComplete(id: QuestionId, typed: Readonly<Record<string, unknown>>): boolean {
  return requiredFields(id, typed).every(({ key }) => !isBlank(typed[key]));
}

/** Fields that a question is complete without. */
const OPTIONAL: ReadonlySet<string> = new Set(["shownOtherwise", "plausibleShareOfChannel"]);

/** That there is nothing beyond either side settles question 3: nothing is left to say of it. */
const SETTLES = "beyondEitherSide";

/** What a question is answered with at the least, after what was typed of it so far. */
export function requiredFields(question: QuestionId, typed: unknown): readonly AnswerField[] {
  const isSettled = isObject(typed) && textInAnswer(yesNo, typed[SETTLES]) === false;
  return ANSWER_FIELDS[question].filter(({ key }) =>
    isSettled ? key === SETTLES : !OPTIONAL.has(key),
  );
}

function readQuestion(id: QuestionId, typed: unknown): Result<Record<string, unknown>> {
  const fields = ANSWER_FIELDS[id];
  if (!isObject(typed)) {
    return refuse(id, typed, "an object with its fields, or unknown");
  }
  const stranger = Object.keys(typed).find(
    (key) => typed[key] !== undefined && fields.every((each) => each.key !== key),
  );
  if (stranger !== undefined) {
    return refuseKey(
      `${id}.${stranger}`,
      fields.map(({ key }) => key),
    );
  }
  const values: Record<string, unknown> = {};
  for (const each of fields) {
    const read = readAnswer(each, `${id}.${each.key}`, textInAnswer(each, typed[each.key]));
    if (!read.ok) {
      return read;
    }
    values[each.key] = read.value;
  }
  return ok(values);
}

function refuse(path: string, typed: unknown, allowed: string): Result<never> {
  return invalid(`${path} is ${asTyped(typed)}; allowed: ${allowed}.`, { field: path, allowed });
}

function refuseKey(path: string, known: readonly string[]): Result<never> {
  const allowed = inWords(known, "or");
  return invalid(`${path} is not part of the answers; allowed: ${allowed}.`, {
    field: path,
    allowed,
  });
}
