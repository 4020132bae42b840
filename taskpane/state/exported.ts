import { CSV_FIELDS } from "../../src/exchange/csv-fields";
import type { ExportedPartner } from "../../src/exchange/export-partners";
import { readAnswer } from "../../src/partner/answer-kinds";
import { type IntakeRecord, UNKNOWN } from "../../src/partner/intake-record";
import type { InPieces } from "../../src/in-pieces";
import type { Draft, PartnerDraft } from "../../src/case/draft";
import { textAt } from "./draft-path";
import { givenInputs } from "./model";
import { typedInRecord } from "./record";

export interface Exported {
  readonly partners: readonly ExportedPartner[];
  /** What does not read and is therefore left unknown in the file, a sentence each. */
  readonly left: readonly string[];
}

const PARTNERS_A_PIECE = 20;

/** Partners as they go into a file: what was stated, not what was read into it. */
export function* exportedInPieces(draft: Draft, ids: readonly string[]): InPieces<Exported> {
  const partners: ExportedPartner[] = [];
  const left: string[] = [];
  for (const [index, id] of ids.entries()) {
    const partner = draft.partners[id];
    if (partner !== undefined) partners.push(exported(partner, left));
    if (index % PARTNERS_A_PIECE === 0) yield index / ids.length;
  }
  return { partners, left };
}

function exported(partner: PartnerDraft, left: string[]): ExportedPartner {
  const record: Record<string, unknown> = {};
  for (const target of CSV_FIELDS) {
    if (target.kind !== "record") continue;
    const { group, key } = target.field;
    const read = readAnswer(target.field, target.label, typedInRecord(partner, target.field));
    if (!read.ok) left.push(`${nameOf(partner)}: ${read.problem.message} Unknown in the file.`);
    const holder =
      group === undefined ? record : ((record[group] ??= {}) as Record<string, unknown>);
    holder[key] = read.ok ? read.value : UNKNOWN;
  }
  // Every field of the record is among those above.
  return { record: record as unknown as IntakeRecord, model: givenInputs(partner) };
}

function nameOf(partner: PartnerDraft): string {
  return textAt(partner, ["intake", "partner_name"]) || "A partner without a name";
}
