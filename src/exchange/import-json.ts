import { atOnce, type InPieces } from "../in-pieces";
import { isWithinLimits } from "../json-size";
import { invalid, ok, type Result } from "../result";
import { UNKNOWN } from "../partner/intake-record";
import { parseIntake } from "../partner/parse-intake";
import type { ImportedPartner, ImportOutcome, NotTaken } from "./import-outcome";
import { tooLong, tooMany } from "./limits";

const BYTE_ORDER_MARKS = /^\uFEFF+/;
const RECORDS_A_PIECE = 20;
const LIMITS = { depth: 32, values: 1_000_000 };

/** The circulating JSON: one record, or a list of them. A record that is refused says why. */
export function importJson(text: string): Result<ImportOutcome> {
  return atOnce(importJsonInPieces(text));
}

export function* importJsonInPieces(text: string): InPieces<Result<ImportOutcome>> {
  if (!isWithinLimits(text, LIMITS)) {
    return invalid("The JSON holds more than records do: nothing was imported.", {
      field: "file",
      allowed: "one intake record, or a list of them",
    });
  }
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
    const length = longText(record);
    if (length !== undefined) {
      notTaken.push({ row, sentence: `Record ${row}: a text ${length}. Not imported.` });
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

function longText(value: unknown): string | undefined {
  if (typeof value === "string") return tooLong(value);
  if (typeof value !== "object" || value === null) return undefined;
  for (const inner of Object.values(value)) {
    const found = longText(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
