import { sheetCells } from "../../../src/sheets/description/sheet-cells";
import { callsOurs } from "../../../src/sheets/copies/repair";
import { functionPrefix } from "../function-prefix";
import type { SheetTask } from "./present-sheets";

/** What a cell shows whose function Excel does not know. */
const UNKNOWN = "#NAME?";

/** Looks at the first cell that calls a function of ours; where Excel does not tell, nothing is stuck. */
export async function isStuck(
  context: Excel.RequestContext,
  tasks: readonly SheetTask[],
): Promise<boolean> {
  for (const { description, id } of tasks) {
    for (const { row, column, cell } of sheetCells(description)) {
      if (cell.formula === undefined || !callsOurs(cell.formula, functionPrefix())) continue;
      try {
        const range = context.workbook.worksheets.getItem(id).getCell(row, column);
        range.load("values");
        await context.sync();
        return (range.values as unknown[][])[0]?.[0] === UNKNOWN;
      } catch {
        return false;
      }
    }
  }
  return false;
}
