import type { CellContent } from "../../src/sheets/description/cell-grid";
import type { PaneStage } from "./pane-stage";

export const SHEET = "It's mine";
export const at = (address: string): string => `'It''s mine'!${address}`;

/** A sheet that a person made, with these formulas from A1 on. */
export async function addSheet(
  { page, pane }: PaneStage,
  formulas: CellContent[][],
  { isProtected = false, name = SHEET } = {},
): Promise<void> {
  await pane.evaluate(
    ([sheetName, contents, protect]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(sheetName);
        const range = sheet.getRangeByIndexes(0, 0, contents.length, contents[0]?.length ?? 0);
        range.formulas = contents;
        await context.sync();
        if (protect) sheet.protection.protect();
        await context.sync();
      }),
    [name, formulas, isProtected] as const,
  );
  await page.evaluate(() => window.workbench.calculated());
}

export async function format({ pane }: PaneStage, address: string, code: string): Promise<void> {
  await pane.evaluate(
    ([name, cell, numberFormat]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(cell).numberFormat = [[numberFormat]];
        await context.sync();
      }),
    [SHEET, address, code] as const,
  );
}

export async function select({ page }: PaneStage, addresses: string): Promise<void> {
  await page.evaluate((all) => {
    window.workbench.select(all);
  }, addresses);
}

export function formulas({ page }: PaneStage, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => all.map((one) => window.workbench.formula(one)), addresses);
}

export function values({ page }: PaneStage, address: string): Promise<unknown> {
  return page.evaluate((one) => window.workbench.values(one), address);
}
