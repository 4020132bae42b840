import { saysNotLoaded } from "../../../src/sheets/description/cell-grid";
import { sheetCells } from "../../../src/sheets/description/sheet-cells";
import { callsOurs } from "../../../src/sheets/copies/repair";
import { functionPrefix } from "../function-prefix";
import type { SheetTask } from "./present-sheets";

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
        return saysNotLoaded((range.values as unknown[][])[0]?.[0]);
      } catch {
        return false;
      }
    }
  }
  return false;
}
