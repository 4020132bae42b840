import { Case } from "../../src/case/case";
import { SAMPLE_CASE, SAMPLE_MODEL } from "../../src/case/sample";
import { CellError, type Scalar } from "../../src/formula/values";
import { calculate } from "../../src/sheets/calculate";
import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { describePartnerCopy } from "../../src/sheets/copies/partner-copy";
import { valuesCopy } from "../../src/sheets/copies/values-copy";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { a1 } from "../../src/sheets/description/a1";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import type { WrittenSheet } from "../../src/sheets/description/written-sheet";
import { gatherContent } from "../../src/sheets/gather-content";
import { kindsFor } from "../../src/sheets/kinds-for";
import type { InputKey } from "../../src/economics/inputs";
import { mapBlock } from "../../src/sheets/description/map-block";
import { inputValueCell } from "../../src/sheets/layout/inputs-layout";
import { MASTER_CHECK, MISSING_CELL } from "../../src/sheets/layout/frame-places";
import { CHECK_COLUMNS } from "../../src/sheets/model/check-formulas";
import { expectValue } from "../economics/expect-result";
import noDeals from "../cases/found/nodeals.json";
import ranges from "../cases/found/ranges.json";

const NAMES = sheetNames();

type CopyName = "full" | "portable" | "values" | "partner";
const OURS: readonly CopyName[] = ["full", "portable", "values"];

function copyOf(given: object, copy: CopyName): readonly WrittenSheet[] {
  const made = new Case(given);
  const content = gatherContent(made);
  if (copy === "partner") return expectValue(describePartnerCopy(content, false));
  const kinds = kindsFor(made, ["decision"]);
  const sheets = describeWorkbook(content, NAMES, kinds, copy !== "portable");
  if (copy === "values") return valuesCopy(sheets, "");
  if (copy === "full") return sheets;
  return toNativeWorkbook({ sheets, names: NAMES, partnerName: "P", functionPrefix: "" }).sheets;
}

/** What every cell shows on the sheets that people read, by sheet and address. */
function shown(sheets: readonly WrittenSheet[]): ReadonlyMap<string, Scalar | undefined> {
  const calculated = calculate(sheets);
  const read = sheets.filter(({ name }) => !/workings$/i.test(name));
  return new Map(
    read.flatMap((sheet) =>
      [...sheetCells(sheet)].map(({ row, column }) => [
        `${sheet.name}!${a1(row, column)}`,
        calculated.valueAt(sheet.name, row, column),
      ]),
    ),
  );
}

function errorsIn(cells: ReadonlyMap<string, Scalar | undefined>): string[] {
  return [...cells].flatMap(([at, value]) =>
    value === undefined || value instanceof CellError ? [`${at}: ${String(value?.code)}`] : [],
  );
}

function failingIn(cells: ReadonlyMap<string, Scalar | undefined>): string[] {
  const passes = a1(0, CHECK_COLUMNS.passes).replace(/\d/g, "");
  return [...cells.keys()].filter(
    (at) => at.startsWith(`${NAMES.checks}!${passes}`) && cells.get(at) === false,
  );
}

/** The sheets after somebody typed a value for an input. */
function typedInto(
  sheets: readonly WrittenSheet[],
  key: InputKey,
  value: number | string,
): readonly WrittenSheet[] {
  const typed = inputValueCell(key);
  return sheets.map((sheet) =>
    sheet.name === NAMES.inputs
      ? {
          ...sheet,
          blocks: sheet.blocks.map((block) =>
            mapBlock(block, (row, column, cell) =>
              row === typed.row && column === typed.column ? { ...cell, value } : cell,
            ),
          ),
        }
      : sheet,
  );
}

const withModel = (model: object): object => ({ ...SAMPLE_CASE, model });
const without = (key: string): object =>
  withModel(Object.fromEntries(Object.entries(SAMPLE_MODEL).filter(([name]) => name !== key)));

/** Each input that must be typed, with its label and two values of it. */
const MUST_BE_TYPED = [
  ["acv", "net annual contract value", 40_000, 70_000],
  ["revshare", "revenue share", 0.1, 0.3],
  ["deals", "partner deals", 9, 15],
  ["programmeCost", "programme cost", 90_000, 240_000],
] as const;

const blanks = MUST_BE_TYPED.flatMap((each) => OURS.map((copy) => [copy, ...each] as const));

test.each(blanks)(
  "in a %s copy without %s no figure rests on it, and every sheet that does says so",
  (copy, key, label, one, other) => {
    const sheets = copyOf(without(key), copy);
    const blank = shown(sheets);
    const variants = [one, other].map((value) => ({
      written: shown(copyOf(withModel({ ...SAMPLE_MODEL, [key]: value }), copy)),
      typed: shown(typedInto(sheets, key, value)),
    }));
    const rests = (at: string, how: "written" | "typed"): boolean =>
      variants[0]?.[how].get(at) !== variants[1]?.[how].get(at);
    const resting = [...blank].flatMap(([at, value]) => {
      // What is decided moves the lines of the memo.
      const isWritten = !at.startsWith(NAMES.memo) && rests(at, "written");
      return typeof value === "number" && (isWritten || rests(at, "typed"))
        ? [`${at}: ${value}`]
        : [];
    });
    expect(errorsIn(blank)).toEqual([]);
    expect(failingIn(blank)).toEqual([]);
    expect(resting).toEqual([]);
    const missing = a1(MISSING_CELL.row, MISSING_CELL.column);
    for (const name of [
      "inputs",
      "verdict",
      "economics",
      "sensitivity",
      "memo",
      "cover",
    ] as const) {
      const said = blank.get(`${NAMES[name]}!${missing}`);
      expect(said).toMatch(`Missing: ${label} (Inputs C`);
      expect(variants[0]?.written.get(`${NAMES[name]}!${missing}`) ?? "").toBe("");
    }
  },
);

const found = { "no deals": noDeals, ranges };
const copies = Object.entries(found).flatMap(([name, given]) =>
  ([...OURS, "partner"] as const).map((copy) => [copy, name, given] as const),
);

test.each(copies)("a %s copy with %s has no error cell and no failing check", (copy, _, given) => {
  const cells = shown(copyOf(given, copy));

  expect(errorsIn(cells)).toEqual([]);
  expect(failingIn(cells)).toEqual([]);
  const { row, column } = MASTER_CHECK;
  const master = cells.get(`${NAMES.economics}!${a1(row, column)}`);
  expect(master).toBe(copy === "partner" ? undefined : "All checks pass");
});

test.each(["full", "portable"] as const)(
  "in a %s copy a choice counts the same whether its words are typed or its name in the code",
  (copy) => {
    const sheets = copyOf(SAMPLE_CASE, copy);
    const typed = (value: string) =>
      [...shown(typedInto(sheets, "revshareBase", value))].filter(
        ([at]) => !at.startsWith(NAMES.inputs),
      );

    expect(typed("Gross profit")).toEqual(typed("gross_profit"));
    expect(typed("Gross profit")).not.toEqual(typed("Net contract value"));
  },
);

test("a range counts with its mean where a sheet needs one number, for as long as it stands there", () => {
  const [one, mean] = [
    ranges,
    withModel({ ...ranges.model, acv: 50_000, deals: 76 / 6, cannibalization: 0.4 }),
  ].map((given) => shown(copyOf(given, "full")));
  for (const at of ["Economics!B23", "Economics!J45", "Sensitivity!F14"]) {
    expect(one?.get(at)).toEqual(expect.any(Number));
    expect(one?.get(at)).toBeCloseTo(Number(mean?.get(at)), 6);
  }
});

test.each(OURS)("in a %s copy every sheet whose figures rest on a range says so", (copy) => {
  const [certain, uncertain] = [SAMPLE_CASE, ranges].map((given) => shown(copyOf(given, copy)));
  for (const name of ["inputs", "verdict", "economics", "memo", "cover"] as const) {
    expect(uncertain?.get(`${NAMES[name]}!A4`)).toContain("a range as its mean");
    expect(certain?.get(`${NAMES[name]}!A4`) ?? "").toBe("");
  }
});

test("an input that does not read leaves dashes, a failing check, and a sentence on every sheet", () => {
  const sheets = typedInto(copyOf(SAMPLE_CASE, "portable"), "grossMargin", -0.1);
  const cells = shown(sheets);

  expect(errorsIn(cells)).toEqual([]);
  expect(failingIn(cells)).toHaveLength(1);
  for (const name of ["inputs", "verdict", "economics", "memo"] as const) {
    expect(cells.get(`${NAMES[name]}!A4`)).toMatch(
      /^Gross margin \(Inputs C9\) must be a fraction above 0, up to 1.*shows –$/,
    );
  }
});

test.each(OURS)(
  "without deals no table of the %s copy begins with a dash for a heading",
  (copy) => {
    const sheets = copyOf(noDeals, copy);
    const calculated = calculate(sheets);
    const dashes = sheets.flatMap((sheet) =>
      [...sheetCells(sheet)]
        .filter(({ column, cell }) => column === 0 && cell.style === "heading")
        .filter(({ row, column }) => calculated.valueAt(sheet.name, row, column) === "–")
        .map(({ row, column }) => `${sheet.name}!${a1(row, column)}`),
    );
    expect(dashes).toEqual([]);
  },
);
