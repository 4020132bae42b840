import Papa from "papaparse/papaparse.js";
import { atOnce, type InPieces } from "../in-pieces";

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
const BYTE_ORDER_MARK = /^\uFEFF/;
/** Excel's own hint in the first line, which is no header. */
const DELIMITER_HINT = /^sep=(.)\r?\n/i;
const ROWS_A_PIECE = 200;

/** Reads any of the usual delimiters, quotes with line ends in them, and a byte-order mark. */
export function readCsvText(typed: string): CsvText {
  return atOnce(csvTextInPieces(typed));
}

export function* csvTextInPieces(typed: string): InPieces<CsvText> {
  const text = typed.replace(BYTE_ORDER_MARK, "");
  const hint = DELIMITER_HINT.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const firstRow = hint === null ? 1 : 2;
  const delimiter = hint?.[1] ?? delimiterOf(body);
  const data: string[][] = [];
  const problems: string[] = [];
  for (let at = 0, newline: string | undefined; at < body.length; yield at / body.length) {
    // The fast mode cuts up the whole text at once, and counts the rows of a piece wrong.
    const found = newline === undefined ? {} : { newline };
    const piece = Papa.parse(body.slice(at), {
      ...{ delimiter, preview: ROWS_A_PIECE, fastMode: false as const },
      ...found,
    });
    for (const { message, row } of piece.errors) {
      problems.push(
        row === undefined
          ? `The file: ${message}.`
          : `Row ${data.length + row + firstRow}: ${message}.`,
      );
    }
    data.push(...piece.data);
    newline = piece.meta.linebreak;
    at += piece.meta.cursor;
  }
  const [header = [], ...rows] = data;
  return {
    delimiter,
    header: header.map((name) => name.trim()),
    rows: rows
      .map((cells, index) => ({ row: index + firstRow + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
    problems,
  };
}

/** The delimiter that makes the most columns of the header, which has no decimal commas in it. */
function delimiterOf(body: string): string {
  const widths = DELIMITERS.map((delimiter) => {
    const [header = []] = Papa.parse(body, { delimiter, preview: 1, fastMode: false }).data;
    return header.length;
  });
  return DELIMITERS[widths.indexOf(Math.max(...widths))] ?? ",";
}

/** What a spreadsheet program would run as a formula, with apostrophes that were there before. */
const FORMULA_START = /^'*[=+\-@\t\r]/;
const ESCAPED_FORMULA = /^'(?='*[=+\-@\t\r])/;

/** Rows of text as a CSV file; text that begins like a formula gets an apostrophe in front. */
export function writeCsvText(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) =>
      typeof cell === "string" && FORMULA_START.test(cell) ? `'${cell}` : String(cell),
    ),
  );
  return `${Papa.unparse(cells, { newline: "\r\n" })}\r\n`;
}

/** The text of a cell as a person meant it, without the apostrophe that `writeCsvText` sets. */
export function textOfCell(cell: string): string {
  return cell.trim().replace(ESCAPED_FORMULA, "");
}
