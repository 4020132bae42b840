import { atOnce, type InPieces } from "../in-pieces";
import { invalid, ok, type Result } from "../result";
import { UNKNOWN } from "../partner/intake-record";
import { parseIntake } from "../partner/parse-intake";
import type { ImportedPartner, ImportOutcome, NotTaken } from "./import-outcome";
import { tooLong, tooMany } from "./limits";

const BYTE_ORDER_MARKS = /^\uFEFF+/;
const RECORDS_A_PIECE = 20;
const DEEPEST = 32;

/** The circulating JSON: one record, or a list of them. A record that is refused says why. */
export function importJson(text: string): Result<ImportOutcome> {
  return atOnce(importJsonInPieces(text));
}

export function* importJsonInPieces(text: string): InPieces<Result<ImportOutcome>> {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(BYTE_ORDER_MARKS, ""));
  } catch {
    return invalid("This is not readable JSON: nothing was imported.", {
      field: "file",
      allowed: "one intake record, or a list of them",
    });
  }
  const records: unknown[] = Array.isArray(document) ? document : [document];
  const crowd = tooMany(records.length);
  if (crowd !== undefined) return invalid(crowd, { field: "file" });
  const partners: ImportedPartner[] = [];
  const notTaken: NotTaken[] = [];
  for (const [index, record] of records.entries()) {
    const row = index + 1;
    if (index % RECORDS_A_PIECE === 0) yield index / records.length;
    const excess = excessOf(record, 0);
    if (excess !== undefined) {
      notTaken.push({ row, sentence: `Record ${row}: ${excess}. Not imported.` });
      continue;
    }
    const intake = parseIntake(record);
    if (!intake.ok) {
      notTaken.push({ row, sentence: `Record ${row}: ${intake.problem.message} Not imported.` });
      continue;
    }
    const name = intake.value.record.partner_name;
    partners.push({
      row,
      name: name === UNKNOWN ? `Record ${row}` : name,
      record: record as Record<string, unknown>,
      model: {},
      warnings: intake.value.warnings.map((warning) => `Record ${row}: ${warning}`),
    });
  }
  return ok({ partners, notTaken });
}

/** A text that no cell holds, or more brackets in brackets than any record has. */
function excessOf(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") {
    const length = tooLong(value);
    return length === undefined ? undefined : `a text ${length}`;
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (depth === DEEPEST) return "it is nested too deep for a record";
  for (const inner of Object.values(value)) {
    const found = excessOf(inner, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
