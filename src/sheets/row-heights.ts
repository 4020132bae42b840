import type { CalculatedWorkbook } from "./calculate";
import type { Cell } from "./description/description";
import { sheetCells } from "./description/sheet-cells";
import { STYLES } from "./description/styles";
import type { WrittenSheet } from "./description/written-sheet";

export const DEFAULT_POINTS = 15;
export const DEFAULT_FONT_SIZE = 11;
/** A line of text is higher than its letters. */
const LINE_HEIGHT = 1.35;
export const DEFAULT_WIDTH = 8.43;
/** Excel draws no row higher. */
const HIGHEST_POINTS = 409;

/**
 * Heights, in points, of rows that need more than a line of the usual size. Programs that open the
 * file may fit rows themselves, but not all of them do, and none does for a page it only prints.
 */
export function rowHeights(
  sheet: WrittenSheet,
  calculated: CalculatedWorkbook,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheetCells(sheet)) {
    if (cell.style === undefined) continue;
    const { fontSize = DEFAULT_FONT_SIZE, wrap } = STYLES[cell.style];
    const width = sheet.columnWidthsInCharacters[column] ?? DEFAULT_WIDTH;
    // Thousands of cells of numbers never wrap: to calculate them here would stop the pane.
    const shown =
      wrap === true ? shownIn(cell, () => calculated.valueAt(sheet.name, row, column)) : "";
    const lines = typeof shown === "string" ? linesOf(shown, width) : 1;
    const points = Math.min(HIGHEST_POINTS, Math.ceil(lines * fontSize * LINE_HEIGHT));
    if (points > (heights.get(row) ?? DEFAULT_POINTS)) heights.set(row, points);
  }
  return heights;
}

function shownIn({ value, formula }: Cell, calculate: () => unknown): unknown {
  return formula === undefined ? value : calculate();
}

function linesOf(text: string, room: number): number {
  return text.split("\n").reduce((sum, line) => sum + wrappedLines(line, room), 0);
}

/** Words go on the next line where they do not fit; a word longer than a line is broken. */
function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of line.split(" ")) {
    const fits = used + length <= room;
    if (!fits && used > 0) lines += 1;
    const before = fits ? used : 0;
    const broken = Math.max(0, Math.ceil(length / room) - 1);
    lines += broken;
    used = before + length - broken * room + 1;
  }
  return lines;
}
