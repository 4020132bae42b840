import { invalid, ok, type Result } from "../../result";
import { UNKNOWN } from "../intake-record";
import { parseIntake } from "../parse-intake";
import type { ImportedPartner, ImportOutcome, NotTaken } from "./import-outcome";

const BYTE_ORDER_MARK = /^\uFEFF/;

/** The circulating JSON: one record, or a list of them. A record that is refused says why. */
export function importJson(text: string): Result<ImportOutcome> {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(BYTE_ORDER_MARK, ""));
  } catch {
    return invalid("The file is not readable JSON: nothing was imported.", {
      field: "file",
      allowed: "one intake record, or a list of them",
    });
  }
  const records: unknown[] = Array.isArray(document) ? document : [document];
  const partners: ImportedPartner[] = [];
  const notTaken: NotTaken[] = [];
  for (const [index, record] of records.entries()) {
    const row = index + 1;
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
