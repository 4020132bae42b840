import type { Draft } from "../../src/case/draft";
import { inExcel, insistently } from "./in-excel";

/**
 * The draft with the ids that its sheets have now. They change in copies, and in some Excels whenever
 * the workbook is opened; what is typed would then go to no sheet.
 */
export async function withSheetsOfNow(draft: Draft): Promise<Draft> {
  const owners = [draft, ...Object.values(draft.partners)];
  const known = owners.flatMap(({ sheetIds }) => Object.values(sheetIds));
  if (known.length === 0) return draft;
  try {
    const present = await insistently(() =>
      inExcel(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/id");
        await context.sync();
        return worksheets.items.map(({ id }) => id);
      }),
    );
    if (known.every((id) => present.includes(id))) return draft;
    const marks = await import(/* webpackChunkName: "sheets" */ "./marked-sheets");
    return await insistently(() => inExcel((context) => marks.withMarkedSheets(context, draft)));
  } catch {
    // The next writing looks for them as well.
    return draft;
  }
}
