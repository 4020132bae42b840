import type { PresentSheet } from "./present-sheets";

/** Removes sheets that were added and restores contents and tables of those that were updated. */
export async function putBack(
  context: Excel.RequestContext,
  updated: readonly PresentSheet[],
  added: readonly Excel.Worksheet[],
): Promise<void> {
  const present = updated.map((before) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(before.id);
    sheet.tables.load("items/name");
    return { before, sheet };
  });
  await context.sync();

  for (const sheet of added) sheet.delete();
  for (const { before, sheet } of present) {
    if (sheet.isNullObject) continue;
    for (const table of sheet.tables.items) table.delete();
    sheet.getRange().clear(Excel.ClearApplyTo.contents);
    if (before.usedAddress === undefined) continue;
    sheet.getRange(before.usedAddress).formulas = before.formulas;
    for (const { name, address } of before.tables) {
      sheet.tables.add(address, true).name = name;
    }
  }
  await context.sync();
}
