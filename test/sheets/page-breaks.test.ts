import { calculate } from "../../src/sheets/calculate";
import { describePartnerCopy } from "../../src/sheets/copies/partner-copy";
import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type { Cell, ChartDescription, SheetKind } from "../../src/sheets/description/description";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { SHEET_TITLES, sheetNames } from "../../src/sheets/description/sheet-names";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";
import { pageBreaks, printedWidths, roomAcross } from "../../src/sheets/page-breaks";
import { rowHeights } from "../../src/sheets/row-heights";
import { sampleContent } from "../../src/sheets/sample-content";
import { PROGRAMME_STEPS } from "../../src/policy/programme/steps";
import { expectValue } from "../economics/expect-result";
import { sheetOf } from "../xlsx/described-sheet";

const names = sheetNames();
const content = sampleContent();
const sheets = describeWorkbook(content, names, Object.keys(SHEET_TITLES) as SheetKind[]);
const request = { sheets, names, partnerName: "P", functionPrefix: "" };
const COPIES: Readonly<Record<string, readonly WrittenSheet[]>> = {
  full: sheets,
  portable: toNativeWorkbook(request).sheets,
  partner: expectValue(describePartnerCopy(content)),
};

/** A4 without a margin of three quarters of an inch above and below. */
const POINTS_DOWN = { landscape: 487, portrait: 733 } as const;

/** The page of each row, as a program that breaks where it must would print the sheet. */
function pagesOfRows(
  sheet: WrittenSheet,
  heights: ReadonlyMap<number, number>,
  rows: number,
): readonly number[] {
  const { orientation, repeatRows } = sheet.print;
  const width = printedWidths(sheet).reduce((all, each) => all + each, 0);
  const page = POINTS_DOWN[orientation] / Math.min(1, roomAcross(sheet, 11) / width);
  const breaks = new Set(pageBreaks(sheet, heights));
  const heightOf = (row: number): number => heights.get(row) ?? 15;
  const pages: number[] = [];
  let current = 1;
  let used = 0;
  for (let row = 0; row < rows; row += 1) {
    if (breaks.has(row) || used + heightOf(row) > page) {
      current += 1;
      used = repeatRows === undefined ? 0 : heightOf(repeatRows.first);
    }
    used += heightOf(row);
    pages.push(current);
  }
  return pages;
}

/** What a reader would find torn: pictures on two pages, and headings with nothing below them. */
function torn(sheet: WrittenSheet, heights: ReadonlyMap<number, number>): string[] {
  if (sheet.print.fitToPagesWide > 1) return [];
  const cells = [...sheetCells(sheet)].filter(
    ({ cell }) => cell.value !== undefined || cell.formula !== undefined,
  );
  const filled = new Set(cells.map(({ row }) => row));
  const chartEnds = sheet.charts.map(({ area }) => area.row + area.rows);
  const rows = Math.max(...filled, ...chartEnds) + 1;
  const pages = pagesOfRows(sheet, heights, rows);
  const cut = sheet.charts.filter(
    ({ area }) => pages[area.row] !== pages[area.row + area.rows - 1],
  );
  const alone = cells.filter(
    ({ row, column, cell }) =>
      column === 0 &&
      (cell.style === "heading" || cell.style === "title") &&
      filled.has(row + 1) &&
      pages[row] !== pages[row + 1],
  );
  return [
    ...cut.map(({ title }) => `${sheet.name}: ${title}`),
    ...alone.map(({ cell }) => `${sheet.name}: ${String(cell.value)}`),
  ];
}

test.each(Object.keys(COPIES))(
  "no page of the %s copy cuts a picture, or ends with a heading that says nothing",
  (kind) => {
    const copy = (COPIES[kind] ?? []).filter(({ name }) => name !== names.workings);
    const calculated = calculate(copy);
    expect(copy.flatMap((sheet) => torn(sheet, rowHeights(sheet, calculated)))).toEqual([]);
  },
);

test("each step of the programme is handed out on a page of its own", () => {
  const steps = sheets.find(({ kind }) => kind === "steps");
  if (steps === undefined) throw new Error("There is no sheet of the steps.");
  const titles = new Map(
    [...sheetCells(steps)].map(({ row, column, cell }) => [`${row},${column}`, cell.value]),
  );
  const begin = pageBreaks(steps, new Map()).map((row) => titles.get(`${row},0`));
  expect(begin).toEqual(PROGRAMME_STEPS.slice(1).map(({ title }, at) => `${at + 2}. ${title}`));
});

/** A table of so many rows below its heading. */
function table(rows: number): Cell[][] {
  const line = { value: 1, style: "calculation" } as const;
  return [[{ value: "Heading", style: "heading" }], ...Array.from({ length: rows }, () => [line])];
}

function printed(cells: Cell[][], charts: ChartDescription[] = []): readonly number[] {
  return pageBreaks({ ...sheetOf(cells), charts }, new Map());
}

describe("on a page of some thirty rows", () => {
  test("what fits stands on one page", () => {
    expect(printed([...table(12), ...table(12)])).toEqual([]);
  });

  test("a table that does not fit begins the next page", () => {
    expect(printed([...table(12), ...table(9), ...table(9)])).toEqual([23]);
  });

  test("a long table begins where some of it fits, and breaks by itself", () => {
    expect(printed([...table(12), ...table(60)])).toEqual([]);
    expect(printed([...table(25), ...table(60)])).toEqual([26]);
  });

  test("what comes behind a long table may fit on its last page", () => {
    expect(printed([...table(40), ...table(11)])).toEqual([]);
    expect(printed([...table(40), ...table(11), ...table(11)])).toEqual([53]);
  });

  test("a title and the headings below it stay together", () => {
    const title: Cell[] = [{ value: "Title", style: "title" }];
    expect(printed([...table(25), title, ...table(9)])).toEqual([26]);
  });
});
