import {
  ANSWER_FIELDS,
  type AnswerField,
  type Answers,
  parseAnswers,
} from "../../src/partner/answers";
import { UNKNOWN } from "../../src/partner/intake-record";
import { QUESTION_IDS, type QuestionId } from "../../src/policy/forcing-questions";
import type { Result } from "../../src/result";
import type { JsonValue, PartnerDraft } from "../../src/case/draft";
import { rawAccounts } from "./accounts";
import { type DraftPath, readAt } from "./draft-path";
import { fractionOf } from "./typed-number";

/** The answers to the seven questions as typed, and as the core reads them. */

export function answerPath(question: QuestionId, field: string): DraftPath {
  return ["answers", question, field];
}

/** Fields that a question is complete without. */
const OPTIONAL: ReadonlySet<string> = new Set(["shownOtherwise", "plausibleShareOfChannel"]);

export function requiredFields(question: QuestionId): readonly AnswerField[] {
  return ANSWER_FIELDS[question].filter(({ key }) => !OPTIONAL.has(key));
}

/** A question counts as answered when each of its fields is, if only with "I don't know yet". */
export function readAnswers(partner: PartnerDraft): Result<Answers> {
  const raw: Record<string, unknown> = {};
  for (const question of QUESTION_IDS) {
    const fields = ANSWER_FIELDS[question].flatMap(({ key }) => {
      const value = rawAnswer(partner, question, key);
      return value === undefined ? [] : [[key, value] as const];
    });
    const given = new Map(fields);
    if (requiredFields(question).every(({ key }) => given.has(key))) {
      raw[question] = Object.fromEntries(given);
    }
  }
  return parseAnswers(raw);
}

/** One answer in the core's types; nothing while it is blank. */
export function rawAnswer(
  partner: PartnerDraft,
  question: QuestionId,
  field: string,
): JsonValue | undefined {
  if (question === "customers") return rawAccounts(partner);
  const typed = readAt(partner, answerPath(question, field));
  if (typeof typed !== "string") return typed;
  if (typed.trim() === "") return undefined;
  return field === "plausibleShareOfChannel" && typed !== UNKNOWN ? fractionOf(typed) : typed;
}
