import type { WorkbookContent } from "../layout/content";
import type { Block, Cell } from "../description/description";
import { headings } from "../layout/frame";

/** Written whole each time, so that no sentence of an earlier verdict stays behind. */
const ROWS_FOR_REMARKS = 60;

/** Caps, what is missing, next steps, warnings and kill criteria, each under its heading. */
export function remarksBlock({ remarks }: WorkbookContent, row: number, column: number): Block {
  const lines = remarks.flatMap(({ heading, sentences }): Cell[][] => [
    headings(heading),
    ...sentences.map((value): Cell[] => [{ value, style: "text" }]),
  ]);
  const blankLines = Math.max(0, ROWS_FOR_REMARKS - lines.length);
  return {
    row,
    column,
    cells: [...lines, ...Array.from({ length: blankLines }, (): Cell[] => [{ value: "" }])],
  };
}
