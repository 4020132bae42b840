import { nearest } from "../nearest";
import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";
import { CSV_FIELDS, csvField, type FieldMatch, matchHeader } from "./csv-fields";
import type { CsvText } from "./csv-text";
import { findDecimalMark, type FoundMark } from "./decimal-mark";
import { tooMany, tooWide } from "./limits";

/** What a column of a file is taken for, and why; a person confirms or changes it. */
export interface ColumnProposal {
  readonly header: string;
  /** The field's path; undefined where nothing is proposed. */
  readonly field: string | undefined;
  readonly sentence: string;
  /** The first few cells, to see whether that can be. */
  readonly samples: readonly string[];
}

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 40;
/** A longer header is no slip of the hand in one of our names. */
const LONGEST_NAME = 60;

/** How a CSV file could be read. Nothing is imported by it. */
export function proposeMapping(csv: CsvText): Result<readonly ColumnProposal[]> {
  const { header, rows } = csv;
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
  const excess = tooWide(header.length) ?? tooMany(rows.length);
  if (excess !== undefined) return invalid(excess, { field: "file" });
  const matches = header.map((name, column) => ofCount(matchHeader(name), csv, column));
  const columns = header.map((name, column): ColumnProposal => {
    const samples = samplesOf(csv, column);
    const match = matches[column];
    const rival = header.find(
      (_, other) =>
        other !== column &&
        match !== undefined &&
        matches[other]?.field === match.field &&
        // Our own name leaves no doubt, whatever else looks like it.
        !(match.how === "our name" && matches[other].how === "known name"),
    );
    if (match === undefined) {
      return { header: name, field: undefined, sentence: unmatched(name), samples };
    }
    const { label, path } = match.field;
    if (rival !== undefined) {
      const sentence = `${asTyped(name)} and ${asTyped(rival)} both look like ${label}: choose one.`;
      return { header: name, field: undefined, sentence, samples };
    }
    const sentence = `${asTyped(name)} ${REASONS[match.how](label)}`;
    return { header: name, field: path, sentence, samples };
  });
  return ok(columns);
}

const REASONS: Readonly<Record<Match["how"], (label: string) => string>> = {
  "our name": (label) => `is ${label}.`,
  "known name": (label) => `is taken for ${label}: such columns usually go by that name.`,
  "whole numbers": (label) => `holds whole numbers: taken for ${label}.`,
};

type Match = Omit<FieldMatch, "how"> & { readonly how: FieldMatch["how"] | "whole numbers" };

const COUNT = csvField("independent_demand_evidence.named_accounts_sourced_count");
const WHOLE_NUMBER = /^\d+$/;

/** A column of accounts that holds nothing but whole numbers says how many there are. */
function ofCount(
  match: FieldMatch | undefined,
  { rows }: CsvText,
  column: number,
): Match | undefined {
  if (match?.field.kind !== "record" || match.field.field.kind !== "accounts") return match;
  const cells = rows.map(({ cells: all }) => (all[column] ?? "").trim()).filter(Boolean);
  const isCount = cells.length > 0 && cells.every((cell) => WHOLE_NUMBER.test(cell));
  return isCount && COUNT !== undefined ? { field: COUNT, how: "whole numbers" } : match;
}

function samplesOf({ rows }: CsvText, column: number): string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const cell = (cells[column] ?? "").trim();
    if (cell === "") continue;
    const isLong = cell.length > LONGEST_SAMPLE;
    samples.push(isLong ? `${cell.slice(0, LONGEST_SAMPLE)}…` : cell);
    if (samples.length === MOST_SAMPLES) break;
  }
  return samples;
}

function unmatched(name: string): string {
  const labels = CSV_FIELDS.map(({ label }) => label);
  const likely = name.length > LONGEST_NAME ? undefined : nearest(name, labels);
  const hint = likely === undefined ? "" : ` It might be ${likely}; choose that if it is.`;
  return name === ""
    ? "A column without a name: not taken."
    : `${asTyped(name)} names none of our fields: not taken.${hint}`;
}

const WORDS = new Set(["text", "choice", "yesNo", "date", "accounts"]);

/** How numbers are written, by the columns that go to fields of numbers: only those can tell. */
export function decimalMarkOf(
  { rows }: CsvText,
  fields: readonly (string | undefined)[],
): FoundMark {
  const numeric = fields.flatMap((path, column) => {
    const found = path === undefined ? undefined : csvField(path);
    if (found === undefined) return [];
    const { kind } = found.kind === "record" ? found.field : found.input;
    return WORDS.has(kind) ? [] : [column];
  });
  return findDecimalMark(
    rows.flatMap(({ cells }) => numeric.map((column) => (cells[column] ?? "").trim())),
  );
}
