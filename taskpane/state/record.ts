import { INTAKE_FIELDS, type IntakeField } from "../../src/partner/intake-fields";
import { UNKNOWN } from "../../src/partner/intake-record";
import type { JsonValue, PartnerDraft } from "../../src/case/draft";
import { asTyped } from "../../src/wording";
import { rawAccounts } from "./accounts";
import { type DraftPath, readAt } from "./draft-path";
import { fractionOf, plainNumber } from "./typed-number";

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
  const raw = rawValue(field, readAt(partner, recordPath(field)));
  if (raw === undefined || raw === UNKNOWN || field.read(raw) !== undefined) {
    return undefined;
  }
  return `${field.label} is ${asTyped(raw)}; allowed: ${field.allowed}.`;
}

/** What was typed for one field, in the type of the circulating JSON; nothing while it is blank. */
export function typedInRecord(partner: PartnerDraft, field: IntakeField): JsonValue | undefined {
  // The names given to question 1 are the record's named accounts: nobody types them twice.
  return field.kind === "accounts"
    ? rawAccounts(partner)
    : rawValue(field, readAt(partner, recordPath(field)));
}

/** Text becomes a number where the field takes one; text that is none stays, to be refused. */
function rawValue(field: IntakeField, typed: JsonValue | undefined): JsonValue | undefined {
  if (typed === undefined || (typeof typed === "string" && typed.trim() === "")) return undefined;
  if (field.kind === "accounts") return typed;
  if (typeof typed !== "string" || typed === UNKNOWN) return typed;
  switch (field.kind) {
    case "count":
    case "number":
      return plainNumber(typed);
    case "percent":
      return plainNumber(typed.replace(/%\s*$/, ""));
    case "fraction":
      return fractionOf(typed);
    default:
      return typed;
  }
}
