import { a1 } from "../../../src/sheets/description/a1";
import { formulaCells } from "../../../src/sheets/description/cell-grid";
import { ownCalls } from "../../../src/sheets/copies/repair";
import type { FoundCall } from "../../state/handover";
import type { WorkControl } from "../cancelled";
import { functionPrefix } from "../function-prefix";
import { areaOf, inBatches, PLACE, readCells } from "./read-cells";

/** Every cell of every sheet, hidden ones too, that calls one of our functions. */
export async function findCalls(
  context: Excel.RequestContext,
  work: WorkControl,
): Promise<FoundCall[]> {
  const found: Omit<FoundCall, "shown">[] = [];
  for await (const { place, grid } of readCells(context, await usedAreas(context), work)) {
    for (const { row, column, formula, value, isError } of formulaCells(grid)) {
      const functions = ownCalls(formula, functionPrefix());
      if (functions.length === 0) continue;
      const { sheetId, sheetName, isProtected } = place;
      const address = a1(row, column);
      found.push({
        ...{ sheetId, sheetName, row, column, address },
        ...{ functions, formula, value, isError, isProtected },
      });
    }
  }
  return withTexts(context, found);
}

async function usedAreas(context: Excel.RequestContext) {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(PLACE);
    sheet.protection.load("protected");
    return { sheet, used };
  });
  await context.sync();
  return sheets.flatMap(({ sheet, used }) => {
    if (used.isNullObject) return [];
    const { id: sheetId, name: sheetName, protection } = sheet;
    return [{ sheet, sheetId, sheetName, isProtected: protection.protected, area: areaOf(used) }];
  });
}

/** Cells that a formula elsewhere fills are left out, should Excel say its formula of them too. */
async function withTexts(
  context: Excel.RequestContext,
  found: readonly Omit<FoundCall, "shown">[],
): Promise<FoundCall[]> {
  const cells = await inBatches(
    context,
    found,
    ({ sheetId, row, column }) => {
      const cell = context.workbook.worksheets.getItem(sheetId).getCell(row, column);
      const parent = cell.getSpillParentOrNullObject();
      cell.load("text");
      parent.load("rowIndex,columnIndex");
      return { cell, parent };
    },
    (call, { cell, parent }): FoundCall[] => {
      const isFilled =
        !parent.isNullObject &&
        (parent.rowIndex !== call.row || parent.columnIndex !== call.column);
      return isFilled ? [] : [{ ...call, shown: cell.text[0]?.[0] ?? "" }];
    },
  );
  return cells.flat();
}
