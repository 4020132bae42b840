import { calculate } from "../../../src/sheets/calculate";
import type { SheetDescription, SheetKind } from "../../../src/sheets/description/description";
import { describeWorkbook } from "../../../src/sheets/describe-workbook";
import { hardContent } from "./hard-content";
import { rowHeights } from "../../../src/sheets/row-heights";
import { SHEET_TITLES } from "../../../src/sheets/description/sheet-names";
import { type WriteOutcome, writeSheets } from "../../../taskpane/excel/write/write-sheets";
import { type ArrivedSheet } from "./arrived-sheet";
import { readSheet } from "./read-through-office";

/** Every sheet there is, of the sample partner, written by the pane's own writer. */
export function writeEverySheet(): Promise<WriteOutcome> {
  const content = hardContent();
  const kinds = Object.keys(SHEET_TITLES) as SheetKind[];
  return writeSheets({
    partnerId: "partner-1",
    sheetIds: {},
    partnerIds: ["partner-1"],
    othersSheetIds: [],
    rowHeights: (sheets) => {
      const calculated = calculate(sheets);
      return (sheet) => rowHeights(sheet, calculated);
    },
    describe: (names): readonly SheetDescription[] => describeWorkbook(content, names, kinds),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
}

/** What Microsoft's client finds on the sheets. */
export function readSheets(names: readonly string[]): Promise<ArrivedSheet[]> {
  return Excel.run(async (context) => {
    const sheets: ArrivedSheet[] = [];
    for (const name of names) sheets.push(await readSheet(context, name));
    return sheets;
  });
}
