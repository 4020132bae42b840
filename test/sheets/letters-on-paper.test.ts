import { describePartnerCopy } from "../../src/sheets/copies/partner-copy";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type { SheetKind } from "../../src/sheets/description/description";
import { SHEET_TITLES, sheetNames } from "../../src/sheets/description/sheet-names";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";
import { printedWidths, roomAcross } from "../../src/sheets/page-breaks";
import { sampleContent } from "../../src/sheets/sample-content";
import { expectValue } from "../economics/expect-result";

const LEAST_POINTS = 8;

const names = sheetNames();
/** How numbers come about is to be followed on the screen: hundreds of rows, dozens of columns. */
const read = (Object.keys(SHEET_TITLES) as SheetKind[]).filter((kind) => kind !== "workings");
const COPIES: Readonly<Record<string, readonly WrittenSheet[]>> = {
  ours: describeWorkbook(sampleContent(), names, read).filter(
    ({ name }) => name !== names.workings,
  ),
  partner: expectValue(describePartnerCopy(sampleContent())),
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** How many pages across the columns take in letters of the size; those that repeat stand on each. */
function pagesAcross(sheet: WrittenSheet, points: number): number {
  const { repeatColumns } = sheet.print;
  const room = roomAcross(sheet, points);
  const widths = printedWidths(sheet);
  const repeated =
    repeatColumns === undefined
      ? 0
      : sum(widths.slice(repeatColumns.first, repeatColumns.last + 1));
  let pages = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > room) {
      pages += 1;
      used = repeated;
    }
    used += width;
  }
  return pages;
}

test.each(Object.keys(COPIES))("no sheet of the %s copy has letters under 8 points", (kind) => {
  const small = (COPIES[kind] ?? []).filter(
    (sheet) => pagesAcross(sheet, LEAST_POINTS) > sheet.print.fitToPagesWide,
  );
  expect(small.map(({ name }) => name)).toEqual([]);
});
