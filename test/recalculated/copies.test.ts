import { calculate } from "../../src/sheets/calculate";
import { CellError, type Scalar } from "../../src/formula/values";
import { a1 } from "../../src/sheets/description/a1";
import { describePartnerCopy } from "../../src/sheets/copies/partner-copy";
import { valuesCopy } from "../../src/sheets/copies/values-copy";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type { SheetKind } from "../../src/sheets/description/description";
import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { sampleContent } from "../../src/sheets/sample-content";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { SHEET_TITLES, sheetNames } from "../../src/sheets/description/sheet-names";
import { readXlsxFile } from "../../src/xlsx/read";
import { writeXlsx } from "../../src/xlsx/write";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";
import { expectValue } from "../economics/expect-result";
import { sheetOf } from "../xlsx/described-sheet";
import { HARD_TEXTS, LONGEST_TEXT } from "../xlsx/hard-texts";
import { isClose } from "../sheets/native/native-cells";
import type { RecalculatedWorkbook } from "./flat-document";
import { opened, print, recalculate, saveAgain } from "./libreoffice";

const names = sheetNames();
const content = sampleContent();
const sheets = describeWorkbook(content, names);

const COPIES: Readonly<Record<string, readonly WrittenSheet[]>> = {
  portable: toNativeWorkbook({ sheets, names, partnerName: "P", functionPrefix: "" }).sheets,
  whole: toNativeWorkbook({
    sheets: describeWorkbook(content, names, Object.keys(SHEET_TITLES) as SheetKind[]),
    ...{ names, partnerName: "P", functionPrefix: "" },
  }).sheets,
  partner: expectValue(describePartnerCopy(content)),
  values: valuesCopy(sheets, ""),
};

let recalculated: Record<string, RecalculatedWorkbook> = {};
const files: Record<string, Uint8Array> = {};

beforeAll(async () => {
  const options = { title: "A copy", mayCallOurFunctions: false };
  for (const [kind, copy] of Object.entries(COPIES)) {
    files[kind] = expectValue(await writeXlsx(copy, options));
  }
  const whole = describeWorkbook(content, names, Object.keys(SHEET_TITLES) as SheetKind[]);
  const full = expectValue(await writeXlsx(whole, { ...options, mayCallOurFunctions: true }));
  const texts = [...HARD_TEXTS, LONGEST_TEXT].map((value) => [{ value }]);
  files.texts = expectValue(await writeXlsx([sheetOf(texts)], options));
  recalculated = await recalculate({ ...files, full });
});

function shown(value: Scalar | undefined): string | number {
  if (value === undefined) return "not computed";
  if (value instanceof CellError) return value.code;
  return typeof value === "number" ? value : String(value ?? "");
}

test.each([names.memo, names.cover, names.verdict])(
  "where the add-in is missing, %s says so and shows no verdict",
  (name) => {
    const texts = Object.values(recalculated.full?.[name] ?? {}).map(String);
    expect(texts.some((text) => text.includes("Partner Desk is not loaded here"))).toBe(true);
    expect(texts.filter((text) => /^(Sign as|Offer \d|No deal)/.test(text))).toEqual([]);
  },
);

test("where the add-in is missing, every sheet says so, and none shows an error or fails a check", () => {
  const sheetsOfAll = Object.entries(recalculated.full ?? {});
  expect(sheetsOfAll.length).toBeGreaterThan(20);
  const quiet = sheetsOfAll.filter(([, { B3 }]) => B3 !== "Partner Desk is not loaded here");
  expect(quiet.map(([name]) => name)).toEqual([]);
  const wrong = sheetsOfAll.flatMap(([name, cells]) =>
    Object.entries(cells)
      .filter(
        ([, value]) => value === false || /^(#|Err:|A check fails|Changed)/.test(String(value)),
      )
      .map(([address, value]) => `${name}!${address}: ${String(value)}`),
  );
  expect(wrong).toEqual([]);
});

test("opened where the add-in is missing, a cell shows what was written, or that it is not loaded", async () => {
  const whole = describeWorkbook(content, names, Object.keys(SHEET_TITLES) as SheetKind[]);
  const full = await writeXlsx(whole, { title: "Opened", mayCallOurFunctions: true });
  const { seen = {} } = await opened({ seen: expectValue(full) });
  const calculated = calculate(whole);
  const cells = whole.flatMap((sheet) =>
    [...sheetCells(sheet)].map(({ row, column }) => {
      const found = seen[sheet.name]?.[a1(row, column)] ?? "";
      const there = typeof found === "boolean" ? Number(found) : found;
      const value = calculated.valueAt(sheet.name, row, column);
      // What it keeps of a truth is its number.
      const here = typeof value === "boolean" ? Number(value) : shown(value);
      return { cell: `${sheet.name}!${a1(row, column)}`, here, there };
    }),
  );
  expect(cells.some(({ there }) => there === "not loaded")).toBe(true);
  expect(
    cells.filter(({ here, there }) => there !== "not loaded" && !isClose(there, here)),
  ).toEqual([]);
});

describe.each(Object.keys(COPIES))("the %s copy", (kind) => {
  const copy = COPIES[kind] ?? [];

  test("shows in LibreOffice what it shows here, cell by cell", () => {
    const calculated = calculate(copy);
    const different = copy.flatMap((sheet) =>
      [...sheetCells(sheet)].flatMap(({ row, column, cell }) => {
        const here = shown(calculated.valueAt(sheet.name, row, column));
        const found = recalculated[kind]?.[sheet.name]?.[a1(row, column)] ?? "";
        const there = typeof found === "boolean" ? String(found) : found;
        return isClose(there, here)
          ? []
          : [{ sheet: sheet.name, cell: a1(row, column), here, there, formula: cell.formula }];
      }),
    );
    expect(different).toEqual([]);
  });

  test("shows no error but #N/A, where there is no such number", () => {
    const errors = Object.entries(recalculated[kind] ?? {}).flatMap(([sheet, cells]) =>
      Object.entries(cells)
        .filter(([, value]) => typeof value === "string" && /^(#(?!N\/A)|Err:)/.test(value))
        .map(([address, value]) => `${sheet}!${address}: ${String(value)}`),
    );
    expect(errors).toEqual([]);
  });
});

test("text that looks like a formula, a number or markup survives as text", () => {
  const cells = recalculated.texts?.Sheet ?? {};
  // In LibreOffice a return is a line break, and its files cannot hold control characters.
  const plain = (text: unknown): unknown =>
    typeof text === "string" ? text.replace(/\r/g, "\n").replace(/(?!\n|\t)\p{Cc}/gu, "") : text;
  const survived = HARD_TEXTS.map((_, index) => cells[a1(index, 0)]);

  expect(survived.map(plain)).toEqual(HARD_TEXTS.map(plain));
  expect(cells[a1(HARD_TEXTS.length, 0)]).toBe(LONGEST_TEXT);
});

test("the same text survives when LibreOffice saves the file and we read it", async () => {
  const { texts = new Uint8Array() } = files;
  const saved = await saveAgain({ texts });
  const { sheets } = expectValue(readXlsxFile(saved.texts ?? new Uint8Array()));
  const found = sheets[0]?.cells.map(({ value, formula }) => formula ?? value);
  const visible = (text: unknown): unknown =>
    String(text)
      .replace(/\r/g, "\n")
      .replace(/(?!\n|\t)\p{Cc}/gu, "");
  expect(found?.map(visible)).toEqual([...HARD_TEXTS, LONGEST_TEXT].map(visible));
});

test("a name stands for its cell in formulas that people add", async () => {
  const sheet = sheetOf([[{ value: 2 }], [{ formula: "=input_deals*3" }]]);
  const named = await writeXlsx([sheet], {
    title: "Names",
    mayCallOurFunctions: false,
    names: [{ name: "input_deals", range: "'Sheet'!$A$1" }],
  });
  const { names: found } = await recalculate({ names: expectValue(named) });
  expect(found?.Sheet?.A2).toBe(6);
});

test("every copy prints, each sheet on pages of its own", async () => {
  const { texts, ...copies } = files;
  const printed = await print(copies);
  const pages = Object.entries(printed).map(([kind, pdf]) => {
    const count = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    return { kind, isComplete: count >= (COPIES[kind]?.length ?? Infinity) };
  });

  expect(texts).toBeDefined();
  expect(pages).toEqual(Object.keys(COPIES).map((kind) => ({ kind, isComplete: true })));
});
