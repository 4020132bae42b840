import { atOnce, type InPieces } from "../in-pieces";
import type { DecimalMark } from "../reading/number";
import { invalid, ok, type Result } from "../result";
import { asTyped, counted } from "../wording";
import type { OwnType } from "../policy/own-type";
import { findOwnType, RECORDED_AS } from "../policy/own-type-names";
import { UNKNOWN } from "../partner/intake-record";
import { parseIntake } from "../partner/parse-intake";
import { csvField, type CsvField } from "./csv-fields";
import { type CsvRow, type CsvText, textOfCell } from "./csv-text";
import type { ImportedPartner, ImportOutcome, NotTaken } from "./import-outcome";
import { keptAsTyped, readCell } from "./read-cell";

/** What a person confirmed: the field of each column, and how numbers are written. */
export interface CsvMapping {
  /** By column, the field's path; undefined leaves a column out. */
  readonly fields: readonly (string | undefined)[];
  readonly decimalMark: DecimalMark;
  /** Types of the company's own, which a column of partner types may name. */
  readonly ownTypes?: readonly OwnType[];
}

const NAME = "partner_name";
const TYPE = "partner_type";
const ROWS_A_PIECE = 20;

/**
 * Every row as a partner, or a sentence on why not. A cell that does not fit stays as typed, for
 * its field to say so; where that could be taken for another value, it is left unknown.
 */
export function importCsv(csv: CsvText, mapping: CsvMapping): Result<ImportOutcome> {
  return atOnce(importCsvInPieces(csv, mapping));
}

export function* importCsvInPieces(
  { header, rows, problems }: CsvText,
  mapping: CsvMapping,
): InPieces<Result<ImportOutcome>> {
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
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_PIECE === 0) yield index / rows.length;
    const { partner, sentences } = importRow(row, header, columns.value, mapping);
    notTaken.push(...sentences);
    if (partner !== undefined) partners.push(partner);
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
  { decimalMark, ownTypes = [] }: CsvMapping,
): { partner: ImportedPartner | undefined; sentences: NotTaken[] } {
  const sentences: NotTaken[] = [];
  const record: Values = {};
  const model: Values = {};
  const tooMany = cells.length - header.length;
  if (tooMany > 0) {
    const found = `${counted(tooMany, "cell", "cells")} more than the header has`;
    sentences.push({ row, sentence: `Row ${row} has ${found}: not taken.` });
  }
  let ownType: OwnType | undefined;
  const unread: { record: Values; model: Values } = { record: {}, model: {} };
  for (const { column, field } of columns) {
    const cell = cells[column] ?? "";
    const named = field.path === TYPE ? findOwnType(ownTypes, textOfCell(cell)) : undefined;
    if (named !== undefined) {
      ownType = named;
      put({ record, model }, field, RECORDED_AS[named.tier]);
      continue;
    }
    const read = readCell(field, cell, { decimalMark, isCertain: true });
    if (!read.ok) {
      const name = header[column] ?? "";
      const kept = keptAsTyped(field, cell);
      if (kept !== undefined) put(unread, field, kept);
      const ending =
        kept === undefined ? "Left unknown." : "It stays as typed until it is put right.";
      const sentence = `Row ${row}, column ${asTyped(name)}: ${read.problem.message} ${ending}`;
      sentences.push({ row, column: name, sentence });
    } else if (read.value !== undefined) put({ record, model }, field, read.value);
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
  return { partner: { row, name, record, model, ownType, unread, warnings }, sentences };
}

type Values = Record<string, unknown>;

function put(
  { record, model }: { readonly record: Values; readonly model: Values },
  target: CsvField,
  value: unknown,
): void {
  if (target.kind === "model") {
    model[target.input.key] = value;
    return;
  }
  const { group, key } = target.field;
  const holder = group === undefined ? record : ((record[group] ??= {}) as Values);
  holder[key] = value;
}
