import type { Cell, SheetDescription } from "../../src/sheets/description/description";
import { STYLES } from "../../src/sheets/description/styles";
import { PIXELS_PER_POINT } from "../grid/units";

const DEFAULT_PIXELS = 24;
const DEFAULT_POINTS = 11;
/** A line of text is higher than its letters. */
const LINE_HEIGHT = 1.35;

/** Heights of rows that need more than the usual one: large letters, or text that wraps. */
export function rowHeights(description: SheetDescription): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const widths = description.columnWidthsInCharacters;
  const fit = (row: number, column: number, cell: Cell | null): void => {
    if (cell?.style === undefined) return;
    const { fontSize = DEFAULT_POINTS, wrap } = STYLES[cell.style];
    const characters = String(cell.value ?? "").length;
    const lines =
      wrap === true ? Math.ceil((characters + 1) / (widths[column] ?? characters + 1)) : 1;
    const pixels = Math.ceil(lines * fontSize * PIXELS_PER_POINT * LINE_HEIGHT);
    if (pixels > (heights.get(row) ?? DEFAULT_PIXELS)) heights.set(row, pixels);
  };
  const tables = description.tables.map(({ row, column, rows }) => ({
    row: row + 1,
    column,
    cells: rows,
  }));
  for (const { row, column, cells } of [...description.blocks, ...tables]) {
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        fit(row + down, column + right, cell);
      });
    });
  }
  return heights;
}
