import { describePartnerCopy } from "../../src/sheets/copies/partner-copy";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type { SheetKind } from "../../src/sheets/description/description";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { SHEET_TITLES, sheetNames } from "../../src/sheets/description/sheet-names";
import { STYLES } from "../../src/sheets/description/styles";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";
import { sampleContent } from "../../src/sheets/sample-content";
import { expectValue } from "../economics/expect-result";

const LEAST_POINTS = 8;
const USUAL_POINTS = 11;
const POINTS_PER_INCH = 72;
/** A4, as every sheet is printed. */
const INCHES = { landscape: 11.69, portrait: 8.27 } as const;
/** Excel's usual margin, where a sheet names none. */
const USUAL_MARGIN_IN_INCHES = 0.7;
/** Seven pixels of which four are three points: a digit of Excel's usual font. */
const POINTS_OF_CHARACTER = 7 * (3 / 4);
const USUAL_WIDTH = 8.43;
/** A letter is a little narrower than a digit, by which columns are measured. */
const LETTER = 0.9;

const names = sheetNames();
/** How numbers come about is to be followed on the screen: hundreds of rows, dozens of columns. */
const read = (Object.keys(SHEET_TITLES) as SheetKind[]).filter((kind) => kind !== "workings");
const COPIES: Readonly<Record<string, readonly WrittenSheet[]>> = {
  ours: describeWorkbook(sampleContent(), names, read).filter(
    ({ name }) => name !== names.workings,
  ),
  partner: expectValue(describePartnerCopy(sampleContent())),
};

/** Widths of what is printed, in characters: columns, pictures, and texts that flow over the edge. */
function printedWidths(sheet: WrittenSheet): number[] {
  const { columnWidthsInCharacters: given, charts, print } = sheet;
  const widthOf = (column: number): number => given[column] ?? USUAL_WIDTH;
  const widths = (from: number, until: number): number[] =>
    Array.from({ length: Math.max(0, until - from) }, (_, index) => widthOf(from + index));
  if (print.columns !== undefined) return widths(print.columns.first, print.columns.last + 1);
  const edges = charts.map(({ area }) => area.column + area.columns);
  const all = widths(0, Math.max(given.length, ...edges));
  const total = sum(all);
  const flowing = [...sheetCells(sheet)].map(({ column, cell }) => {
    const style = cell.style === undefined ? {} : STYLES[cell.style];
    const text = typeof cell.value === "string" && style.wrap !== true ? cell.value : "";
    const scale = LETTER * ((style.fontSize ?? USUAL_POINTS) / USUAL_POINTS);
    return text === "" ? 0 : sum(widths(0, column)) + text.length * scale;
  });
  return [...all, Math.max(0, Math.max(...flowing) - total)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** How many pages across the columns take in letters of the size; those that repeat stand on each. */
function pagesAcross(sheet: WrittenSheet, points: number): number {
  const { orientation, sideMarginsInInches = USUAL_MARGIN_IN_INCHES, repeatColumns } = sheet.print;
  const pagePoints = (INCHES[orientation] - 2 * sideMarginsInInches) * POINTS_PER_INCH;
  const room = pagePoints / (POINTS_OF_CHARACTER * (points / USUAL_POINTS));
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
