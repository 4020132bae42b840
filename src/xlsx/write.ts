import { a1, onSheet } from "../sheets/description/a1";
import { calculate, type CalculatedWorkbook } from "../sheets/calculate";
import type { DefinedName } from "../sheets/defined-names";
import type { Draft } from "../case/draft";
import { invalid, ok, type Result } from "../result";
import { asNumber } from "../wording";
import { printArea, printTitleColumns, printTitleRows } from "../sheets/description/print-titles";
import { sheetCells } from "../sheets/description/sheet-cells";
import { drawBarsFromZero } from "./bars";
import { addChartCaches } from "./chart-caches";
import { packageProblems } from "./check-package";
import {
  addColumnFormulas,
  addDraft,
  hideSeries,
  keepResults,
  letRowsFit,
  markErrors,
  orderFonts,
  setProperties,
} from "./finish-parts";
import { writeWithLibrary } from "./hucre";
import { librarySheet } from "./library-sheet";
import { ownParts, pack } from "./parts";
import { LONGEST_TEXT } from "./text";
import type { WrittenSheet } from "../sheets/description/written-sheet";

export interface XlsxOptions {
  readonly title: string;
  readonly author?: string;
  /** ISO date and time in the file's properties; the core has no clock. */
  readonly createdAt?: string;
  /** What stands before the names of our functions, such as `DEV.`. */
  readonly functionPrefix?: string;
  /** False for copies that must work without the add-in. */
  readonly mayCallOurFunctions: boolean;
  /** Results of the formulas, when the caller has them already. */
  readonly calculated?: CalculatedWorkbook;
  /** Answers and inputs as they were typed; left out of what goes to other people. */
  readonly draft?: Draft;
  readonly names?: readonly DefinedName[];
  /** Only unlocked cells can be typed in. There is no password: a convenience, not security. */
  readonly isProtected?: boolean;
}

/** Files that do not say when they were made say this. */
const NO_MOMENT = "2000-01-01T00:00:00Z";
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Described sheets as the bytes of an .xlsx file; the same sheets always give the same bytes. */
export async function writeXlsx(
  sheets: readonly WrittenSheet[],
  options: XlsxOptions,
): Promise<Result<Uint8Array>> {
  const { functionPrefix = "", author = "Partner Desk", createdAt = NO_MOMENT, draft } = options;
  const tooLong = longText(sheets);
  if (tooLong !== undefined) return tooLong;
  if (!MOMENT.test(createdAt)) {
    return invalid(`The moment of writing is ${createdAt}.`, {
      field: "createdAt",
      allowed: "an ISO date and time such as 2026-03-02T00:00:00Z",
    });
  }
  const calculated = options.calculated ?? calculate(sheets, functionPrefix);
  const isProtected = options.isProtected ?? false;
  const written = await writeWithLibrary({
    sheets: sheets.map((sheet) => librarySheet(sheet, { calculated, functionPrefix, isProtected })),
    defaultFont: { name: "Calibri", size: 11 },
    namedRanges: [...(options.names ?? []), ...sheets.flatMap(printNames)],
  });
  const parts = ownParts(written);
  markErrors(parts);
  hideSeries(parts);
  addChartCaches(parts, sheets, calculated);
  keepResults(parts);
  orderFonts(parts);
  letRowsFit(parts);
  drawBarsFromZero(parts);
  addColumnFormulas(parts, sheets, functionPrefix);
  setProperties(parts, { title: options.title, author, createdAt });
  if (draft !== undefined) addDraft(parts, draft);
  const bytes = pack(parts);
  const { mayCallOurFunctions } = options;
  const problems = packageProblems(parts, bytes, { mayCallOurFunctions, createdAt });
  if (problems.length > 0) throw new Error(`The file is not sound. ${problems.join(" ")}`);
  return ok(bytes);
}

/** The library would leave out the quotes around a name like 90-day plan. */
function printNames(sheet: WrittenSheet) {
  const { name, print } = sheet;
  const named = (as: string, addresses: readonly (string | undefined)[]) => {
    const given = addresses.filter((address) => address !== undefined);
    const range = given.map((address) => onSheet(name, address)).join(",");
    return given.length === 0 ? [] : [{ name: `_xlnm.${as}`, range, scope: name }];
  };
  return [
    ...named("Print_Area", [printArea(sheet)]),
    ...named("Print_Titles", [printTitleColumns(print), printTitleRows(print)]),
  ];
}

function longText(sheets: readonly WrittenSheet[]): Result<never> | undefined {
  for (const sheet of sheets) {
    for (const { row, column, cell } of sheetCells(sheet)) {
      const length = typeof cell.value === "string" ? cell.value.length : 0;
      if (length > LONGEST_TEXT) {
        return invalid(
          `The text for ${onSheet(sheet.name, a1(row, column))} has ${asNumber(length)} characters.`,
          { field: a1(row, column), allowed: `at most ${asNumber(LONGEST_TEXT)} characters` },
        );
      }
    }
  }
  return undefined;
}
