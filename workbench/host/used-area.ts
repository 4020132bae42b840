import type { Area } from "../../src/sheets/description/description";
import { type CellReading, cellReader } from "../grid/cells";
import { type HostRangeBase, sheetById } from "./model";

/** The smallest rectangle inside a range that holds every cell with contents (or, unless only
 * values count, with a format of its own); undefined when there is none. */
export function usedArea(
  { model, sheetId, area }: HostRangeBase,
  valuesOnly: boolean,
): Area | undefined {
  const sheet = sheetById(model, sheetId);
  const read = cellReader(model.grid, sheet);
  const matrix = sheet.getSheet().getCellMatrix();
  const rowEnd = Math.min(area.row + area.rows, sheet.getMaxRows());
  const columnEnd = Math.min(area.column + area.columns, sheet.getMaxColumns());
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = area.row; row < rowEnd; row += 1) {
    for (let column = area.column; column < columnEnd; column += 1) {
      const styled = !valuesOnly && Boolean(matrix.getValue(row, column)?.s);
      if (!styled && isEmpty(read(row, column))) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A formula counts, also one that shows nothing. */
function isEmpty({ kind, formula }: CellReading): boolean {
  return kind === "Empty" && formula === "";
}
