import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
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
const sheets = describeWorkbook(sampleContent(), names, Object.keys(SHEET_TITLES) as SheetKind[]);
const request = { sheets, names, partnerName: "P", functionPrefix: "" };
const COPIES: Readonly<Record<string, readonly WrittenSheet[]>> = {
  full: sheets,
  portable: toNativeWorkbook(request).sheets,
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
