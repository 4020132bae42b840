import { nearest } from "../../nearest";
import { invalid, ok, type Result } from "../../result";
import { asTyped } from "../../wording";
import { CSV_FIELDS, csvField, matchHeader } from "./csv-fields";
import { readCsvText } from "./csv-text";
import { findDecimalMark, type DecimalMark } from "./decimal-mark";

/** What a column of a file is taken for, and why; a person confirms or changes it. */
export interface ColumnProposal {
  readonly header: string;
  /** The field's path; undefined where nothing is proposed. */
  readonly field: string | undefined;
  readonly sentence: string;
  /** The first few cells, to see whether that can be. */
  readonly samples: readonly string[];
}

export interface ImportProposal {
  readonly delimiter: string;
  readonly decimal: DecimalMark;
  readonly columns: readonly ColumnProposal[];
  /** Rows that hold anything. */
  readonly rows: number;
  readonly problems: readonly string[];
}

const MOST_SAMPLES = 3;

/** How a CSV file could be read. Nothing is imported by it. */
export function proposeMapping(text: string): Result<ImportProposal> {
  const { delimiter, header, rows, problems } = readCsvText(text);
  if (header.every((name) => name === "")) {
    return invalid("The file has no header: its first row must name the columns.", {
      field: "file",
      allowed: "a first row with a name for each column",
    });
  }
  if (rows.length === 0) {
    return invalid("The file has a header and no row below it: there is nobody to import.", {
      field: "file",
      allowed: "a row for each partner",
    });
  }
  const matches = header.map(matchHeader);
  const columns = header.map((name, column): ColumnProposal => {
    const samples = rows
      .map(({ cells }) => (cells[column] ?? "").trim())
      .filter((cell) => cell !== "")
      .slice(0, MOST_SAMPLES);
    const match = matches[column];
    const rival = header.find(
      (_, other) =>
        other !== column && match !== undefined && matches[other]?.field === match.field,
    );
    if (match === undefined) {
      return { header: name, field: undefined, sentence: unmatched(name), samples };
    }
    const { label, path } = match.field;
    if (rival !== undefined) {
      const sentence = `${asTyped(name)} and ${asTyped(rival)} both look like ${label}: choose one.`;
      return { header: name, field: undefined, sentence, samples };
    }
    const sentence =
      match.how === "our name"
        ? `${asTyped(name)} is ${label}.`
        : `${asTyped(name)} is taken for ${label}: such columns usually go by that name.`;
    return { header: name, field: path, sentence, samples };
  });
  const decimal = findDecimalMark(numberCells(columns, rows), delimiter);
  return ok({ delimiter, decimal, columns, rows: rows.length, problems });
}

function unmatched(name: string): string {
  const likely = nearest(
    name,
    CSV_FIELDS.map(({ label }) => label),
  );
  const hint = likely === undefined ? "" : ` It might be ${likely}; choose that if it is.`;
  return name === ""
    ? "A column without a name: not taken."
    : `${asTyped(name)} names none of our fields: not taken.${hint}`;
}

const WORDS = new Set(["text", "choice", "yesNo", "date", "accounts"]);

/** Cells of columns that hold numbers, for only those say how numbers are written. */
function numberCells(
  columns: readonly ColumnProposal[],
  rows: readonly { readonly cells: readonly string[] }[],
): string[] {
  const numeric = columns.flatMap(({ field }, column) => {
    const found = field === undefined ? undefined : csvField(field);
    if (found === undefined) return [];
    const { kind } = found.kind === "record" ? found.field : found.input;
    return WORDS.has(kind) ? [] : [column];
  });
  return rows.flatMap(({ cells }) => numeric.map((column) => (cells[column] ?? "").trim()));
}
