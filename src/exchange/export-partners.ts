import type { InputKey } from "../economics/inputs";
import { atOnce, type InPieces } from "../in-pieces";
import { isKnown, type IntakeRecord, type NamedAccount } from "../partner/intake-record";
import { cellOfAccounts } from "./accounts-cell";
import { CSV_FIELDS, type CsvField } from "./csv-fields";
import { writeCsvText } from "./csv-text";

export interface ExportedPartner {
  readonly record: IntakeRecord;
  /** Inputs that were given: a number, the name of a base, or a range such as "10 to 20". */
  readonly model: Readonly<Partial<Record<InputKey, number | string>>>;
}

/** The circulating JSON: one record for one partner, a list for several. */
export function exportJson(partners: readonly ExportedPartner[]): string {
  const records = partners.map(({ record }) => record);
  return `${JSON.stringify(records.length === 1 ? records[0] : records, null, 2)}\n`;
}

const PARTNERS_A_PIECE = 20;

/** A row for each partner; columns are named by the field's path, so that a file reads back. */
export function exportCsv(partners: readonly ExportedPartner[]): string {
  return atOnce(exportCsvInPieces(partners));
}

export function* exportCsvInPieces(partners: readonly ExportedPartner[]): InPieces<string> {
  const used = CSV_FIELDS.filter(
    (field) =>
      field.kind === "record" || partners.some(({ model }) => model[field.input.key] !== undefined),
  );
  let text = writeCsvText([used.map(({ path }) => path)]);
  for (let at = 0; at < partners.length; at += PARTNERS_A_PIECE) {
    const piece = partners.slice(at, at + PARTNERS_A_PIECE);
    text += writeCsvText(piece.map((partner) => used.map((field) => cellOf(field, partner))));
    yield at / partners.length;
  }
  return text;
}

function cellOf(field: CsvField, { record, model }: ExportedPartner): string | number {
  if (field.kind === "model") return model[field.input.key] ?? "";
  const { group, key, kind } = field.field;
  const holder = group === undefined ? record : record[group as "commitments"];
  const value: unknown = (holder as unknown as Record<string, unknown>)[key];
  if (!isKnown(value)) return "";
  if (Array.isArray(value)) return cellOfAccounts(value as readonly NamedAccount[]);
  if (typeof value === "boolean") return value ? "yes" : "no";
  // A bare 0.5 in a column of percentages would be asked about when it is read again.
  if (kind === "percent" && typeof value === "number" && value <= 1) return `${value}%`;
  return value as string | number;
}
