import { invalid, ok, type Result } from "../../src/result";

/** Brings a sheet to the front, as a person would to look at it; `key` is its id or its name. */
export async function showSheet(key: string, name = key): Promise<Result<void>> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) return invalid(`The sheet “${name}” is gone. Write the plan again.`);
    if (sheet.visibility !== Excel.SheetVisibility.visible) {
      return invalid(`The sheet “${name}” is hidden. Unhide it first.`);
    }
    sheet.activate();
    await context.sync();
    return ok(undefined);
  });
}
