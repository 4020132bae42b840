import { invalid, ok, type Result } from "../../result";
import { asTyped, counted } from "../../wording";
import { UNKNOWN } from "../intake-record";
import { parseIntake } from "../parse-intake";
import { csvField, type CsvField } from "./csv-fields";
import { readCsvText, type CsvRow } from "./csv-text";
import { separatorsFor, type DecimalMark } from "./decimal-mark";
import type { ImportedPartner, ImportOutcome, NotTaken } from "./import-outcome";
import { readCell } from "./read-cell";

/** What a person confirmed: the field of each column, and how numbers are written. */
export interface CsvMapping {
  /** By column, the field's path; undefined leaves a column out. */
  readonly fields: readonly (string | undefined)[];
  readonly decimalMark: DecimalMark["mark"];
}

const NAME = "partner_name";

/** Every row as a partner, or a sentence on why not; a cell that does not fit is left unknown. */
export function importCsv(text: string, mapping: CsvMapping): Result<ImportOutcome> {
  const { header, rows, problems } = readCsvText(text);
  const columns = chosenColumns(mapping, header);
  if (!columns.ok) return columns;
  const notTaken: NotTaken[] = problems.map((sentence) => ({ sentence }));
  const leftOut = header.filter((name, column) => {
    const isUsed = columns.value.some((each) => each.column === column);
    return !isUsed && name !== "";
  });
  for (const name of leftOut) {
    notTaken.push({ column: name, sentence: `Column ${asTyped(name)} was left out.` });
  }
  const partners: ImportedPartner[] = [];
  const rowsByName = new Map<string, number>();
  for (const row of rows) {
    const { partner, sentences } = importRow(row, header, columns.value, mapping.decimalMark);
    notTaken.push(...sentences);
    if (partner === undefined) continue;
    const same = rowsByName.get(partner.name.toLowerCase());
    const warnings =
      same === undefined
        ? []
        : [`Row ${row.row}: ${partner.name} is in row ${same} as well; both were taken.`];
    rowsByName.set(partner.name.toLowerCase(), same ?? row.row);
    partners.push({ ...partner, warnings: [...partner.warnings, ...warnings] });
  }
  return ok({ partners, notTaken });
}

interface Column {
  readonly column: number;
  readonly field: CsvField;
}

function chosenColumns({ fields }: CsvMapping, header: readonly string[]): Result<Column[]> {
  const columns: Column[] = [];
  for (const [column, path] of fields.entries()) {
    if (path === undefined) continue;
    const field = csvField(path);
    if (field === undefined || column >= header.length) {
      return invalid(`There is no field ${asTyped(path)} for column ${column + 1}.`, {
        field: path,
        allowed: "a field of the intake record, or an input of the model",
      });
    }
    const twice = columns.find((other) => other.field === field);
    if (twice !== undefined) {
      const names = [twice.column, column].map((each) => asTyped(header[each]));
      return invalid(`Columns ${names.join(" and ")} are both ${field.label}: choose one.`, {
        field: path,
      });
    }
    columns.push({ column, field });
  }
  if (!columns.some(({ field }) => field.path === NAME)) {
    return invalid("Choose the column that holds the partner's name.", { field: NAME });
  }
  return ok(columns);
}

function importRow(
  { row, cells }: CsvRow,
  header: readonly string[],
  columns: readonly Column[],
  decimalMark: DecimalMark["mark"],
): { partner: ImportedPartner | undefined; sentences: NotTaken[] } {
  const sentences: NotTaken[] = [];
  const record: Record<string, unknown> = {};
  const model: Record<string, unknown> = {};
  const tooMany = cells.length - header.length;
  if (tooMany > 0) {
    const found = `${counted(tooMany, "cell", "cells")} more than the header has`;
    sentences.push({ row, sentence: `Row ${row} has ${found}: not taken.` });
  }
  for (const { column, field } of columns) {
    const read = readCell(field, cells[column] ?? "", separatorsFor(decimalMark));
    if (!read.ok) {
      const name = header[column] ?? "";
      const sentence = `Row ${row}, column ${asTyped(name)}: ${read.problem.message} Left unknown.`;
      sentences.push({ row, column: name, sentence });
    } else if (read.value !== undefined) {
      if (field.kind === "model") model[field.input.key] = read.value;
      else put(record, field.field, read.value);
    }
  }
  const name = record[NAME];
  if (typeof name !== "string" || name === UNKNOWN) {
    sentences.push({ row, sentence: `Row ${row} has no partner's name: not imported.` });
    return { partner: undefined, sentences };
  }
  const intake = parseIntake(record);
  if (!intake.ok) {
    sentences.push({ row, sentence: `Row ${row}: ${intake.problem.message} Not imported.` });
    return { partner: undefined, sentences };
  }
  const warnings = intake.value.warnings.map((warning) => `Row ${row}: ${warning}`);
  return { partner: { row, name, record, model, warnings }, sentences };
}

function put(
  record: Record<string, unknown>,
  { group, key }: { readonly group: string | undefined; readonly key: string },
  value: unknown,
): void {
  if (group === undefined) {
    record[key] = value;
    return;
  }
  const holder = (record[group] ??= {}) as Record<string, unknown>;
  holder[key] = value;
}
