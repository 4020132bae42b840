import { isBlank } from "../reading/blank";
import { atOnce, type InPieces } from "../in-pieces";
import { asNumber } from "../wording";
import { csvLines } from "./csv-rows";

/** A CSV file as rows of text, before anything is made of it. */
export interface CsvText {
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** What is broken in the file itself, a sentence each. */
  readonly problems: readonly string[];
}

export interface CsvRow {
  /** As a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [",", ";", "\t", "|"];
/** Excel's own hint in the first line, which is no header. */
const DELIMITER_HINT = /^sep=(.)\r?\n/i;
const ROWS_A_PIECE = 200;
/** Blank ones included; no list of partners has more. */
const MOST_ROWS = 100_000;

/** Reads any of the usual delimiters, quotes with line ends in them, and byte-order marks. */
export function readCsvText(typed: string): CsvText {
  return atOnce(csvTextInPieces(typed));
}

export function* csvTextInPieces(typed: string): InPieces<CsvText> {
  const rows: CsvRow[] = [];
  const problems: string[] = [];
  let header: readonly string[] | undefined;
  let delimiter: string | undefined;
  let row = 0;
  let before = 0;
  for (const file of joinedFiles(typed)) {
    if (row > MOST_ROWS) break;
    const hint = DELIMITER_HINT.exec(file);
    const body = hint === null ? file : file.slice(hint[0].length);
    if (hint !== null) row += 1;
    delimiter ??= hint?.[1] ?? delimiterOf(body);
    let isHeader = true;
    let isTaken = true;
    for (const { cells, problem, end } of csvLines(body, delimiter)) {
      row += 1;
      if (row > MOST_ROWS) {
        problems.push(`From row ${asNumber(row)} on the file was not read.`);
        break;
      }
      if (row % ROWS_A_PIECE === 0) yield (before + end) / typed.length;
      if (isHeader) {
        isHeader = false;
        const names = cells.map((name) => name.trim());
        isTaken = header === undefined || isSame(names, header);
        header ??= names;
        if (!isTaken) problems.push(otherColumns(row));
      } else if (isTaken && !cells.every(isBlank)) {
        rows.push({ row, cells });
      }
      if (isTaken && problem !== undefined) problems.push(`Row ${row}: ${problem}.`);
    }
    before += file.length;
  }
  return { delimiter: delimiter ?? ",", header: header ?? [], rows, problems };
}

/**
 * Files that were joined end to end: each but the first begins with a byte-order mark, on a line
 * of its own or with the header of the first. Any other mark is an invisible character in a cell.
 */
function joinedFiles(typed: string): string[] {
  const files: string[][] = [];
  let header: string | undefined;
  let last = "";
  for (const part of typed.split("\uFEFF")) {
    const isFile = /^[\r\n]?$/.test(last) || header === undefined || part.startsWith(header);
    if (isFile) files.push([part]);
    else files.at(-1)?.push(part);
    if (part === "") continue;
    header ??= firstLine(part);
    last = part.slice(-1);
  }
  return files.map((parts) => parts.join("")).filter((file) => file !== "");
}

function firstLine(text: string): string {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
}

function isSame(names: readonly string[], header: readonly string[]): boolean {
  return names.length === header.length && names.every((name, index) => name === header[index]);
}

function otherColumns(row: number): string {
  return `Row ${row} begins another file, with other columns: its rows were not taken. Import it on its own.`;
}

/** The delimiter that makes the most columns of the header, which has no decimal commas in it. */
function delimiterOf(body: string): string {
  const widths = DELIMITERS.map((delimiter) => {
    const [first] = csvLines(body, delimiter);
    return first?.cells.length ?? 0;
  });
  return DELIMITERS[widths.indexOf(Math.max(...widths))] ?? ",";
}

/** What a spreadsheet program would run as a formula, with apostrophes that were there before. */
const FORMULA_START = /^'*[=+\-@\t\r]/;
const ESCAPED_FORMULA = /^'(?='*[=+\-@\t\r])/;
const NEEDS_QUOTES = /^\s|[",\r\n]|\s$/;

/** Rows as a CSV file; text that begins like a formula gets an apostrophe in front. */
export function writeCsvText(
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  return rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: string | number | boolean | null): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a cell as a person meant it, without the apostrophe that `writeCsvText` sets. */
export function textOfCell(cell: string): string {
  return cell.trim().replace(ESCAPED_FORMULA, "");
}
