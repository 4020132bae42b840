import type { QuestionId } from "../../src/policy/forcing-questions";
import { isBlank } from "../../src/reading/blank";
import type { JsonValue, PartnerDraft } from "../../src/case/draft";
import { rawAccounts } from "./accounts";
import { type DraftPath, readAt } from "./draft-path";

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
  return isBlank(typed) ? undefined : typed;
}
