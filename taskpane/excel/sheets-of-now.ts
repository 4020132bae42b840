import { currentPartner, type Draft } from "../../src/case/draft";
import { isBlankPartner } from "../../src/case/draft-partners";
import { inExcel, insistently } from "./in-excel";

/** As the sheet is called on which inputs are typed, or with a number where the name was taken. */
const INPUTS = /^Inputs( \(\d+\))?$/;

/**
 * The draft with the ids that its sheets have now. They change in copies, and in some Excels whenever
 * the workbook is opened, and a copy that was made as a file names none; what is typed would then go
 * to no sheet.
 */
export async function withSheetsOfNow(draft: Draft): Promise<Draft> {
  const owners = [draft, ...Object.values(draft.partners)];
  const known = owners.flatMap(({ sheetIds }) => Object.values(sheetIds));
  const open = currentPartner(draft);
  if (known.length === 0 && isBlankPartner(open)) return draft;
  try {
    const present = await insistently(() =>
      inExcel(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/id,items/name");
        await context.sync();
        return worksheets.items.map(({ id, name }) => ({ id, name }));
      }),
    );
    const isThere = (id: string): boolean => present.some((sheet) => sheet.id === id);
    const mayBeOurs = ({ id, name }: { readonly id: string; readonly name: string }): boolean =>
      open.sheetIds.inputs === undefined && !known.includes(id) && INPUTS.test(name);
    if (known.every(isThere) && !present.some(mayBeOurs)) return draft;
    const { withRecognisedSheets } = await import(
      /* webpackChunkName: "sheets" */ "./recognise-sheets"
    );
    return await insistently(() => inExcel((context) => withRecognisedSheets(context, draft)));
  } catch {
    // The next writing looks for them as well.
    return draft;
  }
}
