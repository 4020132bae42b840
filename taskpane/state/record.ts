import { INTAKE_FIELDS, type IntakeField } from "../../src/partner/intake-fields";
import { textInAnswer } from "../../src/partner/answer-cells";
import { readAnswer } from "../../src/partner/answer-kinds";
import { isBlank } from "../../src/reading/blank";
import type { JsonValue, PartnerDraft } from "../../src/case/draft";
import { rawAccounts } from "./accounts";
import { type DraftPath, readAt } from "./draft-path";

/** The intake record as typed, and as the core reads it. */

export function intakeField(key: string): IntakeField {
  const found = INTAKE_FIELDS.find((field) => field.key === key);
  if (!found) throw new Error(`no intake field ${key}`);
  return found;
}

export function recordPath({ group, key }: Pick<IntakeField, "group" | "key">): DraftPath {
  return group === undefined ? ["intake", key] : ["intake", group, key];
}

/** What is wrong with the text of a field, as a sentence; nothing when it is blank or unknown. */
export function recordProblem(partner: PartnerDraft, field: IntakeField): string | undefined {
  const read = readAnswer(field, field.label, rawValue(field, readAt(partner, recordPath(field))));
  return read.ok ? undefined : read.problem.message;
}

/** What was typed for one field, in the type of the circulating JSON; nothing while it is blank. */
export function typedInRecord(partner: PartnerDraft, field: IntakeField): JsonValue | undefined {
  // The names given to question 1 are the record's named accounts: nobody types them twice.
  return field.kind === "accounts"
    ? rawAccounts(partner)
    : rawValue(field, readAt(partner, recordPath(field)));
}

function rawValue(field: IntakeField, typed: JsonValue | undefined): JsonValue | undefined {
  return isBlank(typed) ? undefined : (textInAnswer(field, typed) as JsonValue);
}
