import { a1 } from "../../src/sheets/description/a1";
import { calculate } from "../../src/sheets/calculate";
import { describePartnerCopy } from "../../src/sheets/copies/partner-copy";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type { SheetKind } from "../../src/sheets/description/description";
import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { sampleContent } from "../../src/sheets/sample-content";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { SHEET_TITLES, sheetNames } from "../../src/sheets/description/sheet-names";
import { STYLES } from "../../src/sheets/description/styles";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";
import { expectValue } from "../economics/expect-result";

const names = sheetNames();
const everySheet = describeWorkbook(
  sampleContent(),
  names,
  Object.keys(SHEET_TITLES) as SheetKind[],
);
const COPIES: Readonly<Record<string, readonly WrittenSheet[]>> = {
  full: everySheet,
  portable: toNativeWorkbook({ sheets: everySheet, names, partnerName: "P", functionPrefix: "" })
    .sheets,
  partner: expectValue(describePartnerCopy(sampleContent())),
};

const USUAL_WIDTH = 8.43;
const USUAL_SIZE = 11;
/** A letter is a little narrower than a digit, by which columns are measured; a bold one is not. */
const LETTER = 0.9;

interface Shown {
  readonly text: string;
  /** As wide as that many digits. */
  readonly width: number;
  readonly wraps: boolean;
}

function shownOn(sheets: readonly WrittenSheet[]): Map<string, Map<string, Shown>> {
  const calculated = calculate(sheets);
  return new Map(
    sheets.map((sheet) => {
      const cells = new Map<string, Shown>();
      for (const { row, column, cell } of sheetCells(sheet)) {
        const value = calculated.valueAt(sheet.name, row, column) ?? cell.value;
        const { fontSize = USUAL_SIZE, bold, wrap } = cell.style ? STYLES[cell.style] : {};
        const text = typeof value === "string" ? value : value === undefined ? "" : "#";
        const width = text.length * (fontSize / USUAL_SIZE) * (bold === true ? 1 : LETTER);
        if (text !== "") cells.set(a1(row, column), { text, width, wraps: wrap === true });
      }
      return [sheet.name, cells];
    }),
  );
}

test.each(Object.keys(COPIES))("no text of the %s copy is cut off by the next cell", (kind) => {
  const sheets = COPIES[kind] ?? [];
  const shown = shownOn(sheets);
  const cut = sheets.flatMap((sheet) => {
    const cells = shown.get(sheet.name) ?? new Map<string, Shown>();
    return [...sheetCells(sheet)].flatMap(({ row, column }) => {
      const here = cells.get(a1(row, column));
      if (here === undefined || here.wraps) return [];
      let room = sheet.columnWidthsInCharacters[column] ?? USUAL_WIDTH;
      let next = column + 1;
      while (room < here.width && !cells.has(a1(row, next))) {
        room += sheet.columnWidthsInCharacters[next] ?? USUAL_WIDTH;
        next += 1;
      }
      return room < here.width ? [`${sheet.name}!${a1(row, column)}: ${here.text}`] : [];
    });
  });
  expect(cut).toEqual([]);
});

test.each(Object.keys(COPIES))("every page of the %s copy repeats its headings", (kind) => {
  const without = (COPIES[kind] ?? [])
    .filter(({ print }) => print.repeatRows === undefined)
    .map(({ name }) => name);
  expect(without).toEqual([]);
});

test.each(Object.keys(COPIES))(
  "a sheet of the %s copy that is pages wide says on each whose row it is",
  (kind) => {
    const wide = (COPIES[kind] ?? []).filter(({ print }) => print.fitToPagesWide > 1);
    expect(wide.filter(({ print }) => print.repeatColumns === undefined)).toEqual([]);
  },
);
