import { csvLines } from "./csv-rows";

/** More than anybody fills a form with; what is behind it is left out. */
const LONGEST_PASTE = 100_000;

/** What was copied from a sheet, row by row: tabs between cells, and quotes round lines and tabs. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  return [...csvLines(text.slice(0, LONGEST_PASTE), "\t")].map(({ cells }) => cells);
}
