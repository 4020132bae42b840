import { UNKNOWN } from "../../src/partner/intake-record";
import type { QuestionId } from "../../src/policy/forcing-questions";
import type { JsonValue, PartnerDraft } from "../../src/case/draft";
import { rawAccounts } from "./accounts";
import { type DraftPath, readAt } from "./draft-path";
import { fractionOf } from "./typed-number";

/** The answers to the seven questions as typed, and as the core reads them. */

export function answerPath(question: QuestionId, field: string): DraftPath {
  return ["answers", question, field];
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
