import { invalid, ok, type Result } from "../../../src/result";

export interface CellToSelect {
  /** The id of the sheet, or its name. */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** Shows a cell's sheet and selects the cell, as a person would to look at it. */
export async function selectCell({
  sheetId,
  sheetName,
  row,
  column,
}: CellToSelect): Promise<Result<void>> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) {
      return invalid(`The sheet “${sheetName}” is gone. List the cells again.`);
    }
    if (sheet.visibility !== Excel.SheetVisibility.visible) {
      return invalid(`The sheet “${sheetName}” is hidden. Unhide it first.`);
    }
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
    return ok(undefined);
  });
}
