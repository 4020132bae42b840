import type { CalculatedWorkbook } from "../calculate/calculate";
import { sheetCells } from "../sheet-cells";
import { STYLES } from "../styles";
import type { WrittenSheet } from "./written-sheet";

const DEFAULT_POINTS = 15;
const DEFAULT_FONT_SIZE = 11;
/** A line of text is higher than its letters. */
const LINE_HEIGHT = 1.35;
/** Words do not fill a line to its end, and bold letters are wider than digits. */
const FILLED = 0.9;
const DEFAULT_WIDTH = 8.43;
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
    const shown =
      cell.formula === undefined ? cell.value : calculated.valueAt(sheet.name, row, column);
    const width = sheet.columnWidthsInCharacters[column] ?? DEFAULT_WIDTH;
    const lines = wrap === true && typeof shown === "string" ? linesOf(shown, width) : 1;
    const points = Math.min(HIGHEST_POINTS, Math.ceil(lines * fontSize * LINE_HEIGHT));
    if (points > (heights.get(row) ?? DEFAULT_POINTS)) heights.set(row, points);
  }
  return heights;
}

function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * FILLED))), 0);
}
