import { evaluateModel } from "../../../src/economics/measures";
import { parseModelInputs } from "../../../src/economics/parse-object";
import { toNativeWorkbook } from "../../../src/sheets/copies/native-workbook";
import { a1 } from "../../../src/sheets/description/a1";
import { mapBlock } from "../../../src/sheets/description/map-block";
import { CHECK_COLUMNS } from "../../../src/sheets/model/check-formulas";
import { CASHFLOW_NET } from "../../../src/sheets/model/economics-years";
import { expectValue } from "../../economics/expect-result";
import { CellError } from "../../../src/formula/values";
import type { WrittenSheet } from "../../../src/sheets/description/written-sheet";
import { SAMPLE_MODEL } from "../../../src/case/sample";
import { calculate } from "../../../src/sheets/calculate";
import { Case } from "../../../src/case/case";
import { gatherContent } from "../../../src/sheets/gather-content";
import { kindsFor } from "../../../src/sheets/kinds-for";
import { describeWorkbook } from "../../../src/sheets/describe-workbook";
import type { SheetDescription } from "../../../src/sheets/description/description";
import { sheetNames } from "../../../src/sheets/description/sheet-names";
import economics from "../../cases/economics.json";

const NAMES = sheetNames();

function sheetsOf(model: object, callsOurs = true): readonly SheetDescription[] {
  const given = new Case({ model });
  return describeWorkbook(gatherContent(given), NAMES, kindsFor(given), callsOurs);
}

/** What the failing checks say. */
function failing(sheets: readonly WrittenSheet[]): string[] {
  const calculated = calculate(sheets);
  return checksIn(sheets)
    .filter(({ row }) => calculated.valueAt(NAMES.checks, row, 1) !== true)
    .map(({ says }) => says);
}

function checksIn(sheets: readonly WrittenSheet[]): { says: string; row: number }[] {
  const list = sheets.find(({ name }) => name === NAMES.checks)?.blocks.at(-1);
  return (list?.cells ?? []).slice(1).map((cells, index) => ({
    says: String(cells[0]?.value),
    row: (list?.row ?? 0) + 1 + index,
  }));
}

test.each(economics.map(({ input }, index) => ({ index, input })))(
  "our functions pass every check in economics case $index",
  ({ input }) => {
    expect(failing(sheetsOf(input))).toEqual([]);
  },
);

/** Inputs and Checks, whose sides are values: all that a check is decided by. */
function withSidesAsValues(sheets: readonly WrittenSheet[]): readonly WrittenSheet[] {
  const calculated = calculate(sheets);
  return sheets
    .filter(({ name }) => name === NAMES.inputs || name === NAMES.checks)
    .map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) =>
        mapBlock(block, (row, column, cell) => {
          const value = calculated.valueAt(sheet.name, row, column);
          const isSide = sheet.name === NAMES.checks && column >= CHECK_COLUMNS.one;
          return isSide && !(value instanceof CellError) ? { value: value ?? "" } : cell;
        }),
      ),
    }));
}

/** The sheets with a number typed over one side of a check. */
function broken(
  sheets: readonly WrittenSheet[],
  row: number,
  column: number,
  value: number,
): readonly WrittenSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      mapBlock(block, (down, right, cell) =>
        sheet.name === NAMES.checks && down === row && right === column ? { value } : cell,
      ),
    ),
  }));
}

test.each([
  ["with our functions", true],
  ["in native formulas alone", false],
])("%s, either side of a check that is wrong fails this check and no other", (_, callsOurs) => {
  const described = sheetsOf({ ...SAMPLE_MODEL, cashTiming: "START_OF_YEAR" }, callsOurs);
  const request = { sheets: described, names: NAMES, partnerName: "P", functionPrefix: "" };
  const sheets = withSidesAsValues(callsOurs ? described : toNativeWorkbook(request).sheets);
  const calculated = calculate(sheets);
  const checks = checksIn(sheets);

  expect(failing(sheets)).toEqual([]);
  expect(checks.length).toBeGreaterThan(callsOurs ? 40 : 11);
  for (const { says, row } of checks) {
    for (const [column, step] of [
      [CHECK_COLUMNS.one, 1],
      [CHECK_COLUMNS.other, -1],
    ] as const) {
      const side = calculated.valueAt(NAMES.checks, row, column);
      const wrong = (typeof side === "number" ? side : 0) * (1 + step * 1e-3) + step;
      expect(failing(broken(sheets, row, column, wrong))).toEqual([says]);
    }
  }
});

test.each(["END_OF_YEAR", "START_OF_YEAR"])(
  "the net column of the cash flow, discounted, is held against the NPV with cash at %s",
  (cashTiming) => {
    const sheets = sheetsOf({ ...SAMPLE_MODEL, cashTiming });
    const says = "Cash flow: its net column, discounted, is the NPV of the programme";
    const row = checksIn(sheets).find((check) => check.says === says)?.row ?? NaN;
    const calculated = calculate(sheets);
    const [one, other] = [CHECK_COLUMNS.one, CHECK_COLUMNS.other].map((column) =>
      calculated.valueAt(NAMES.checks, row, column),
    );
    expect(one).toBeCloseTo(Number(other), 6);
    const { npv } = evaluateModel(
      expectValue(parseModelInputs({ ...SAMPLE_MODEL, cashTiming })).inputs,
    );
    expect(other).toBeCloseTo(Number(npv), 6);
    const cash = sheets.map((sheet) =>
      sheet.kind === "economics"
        ? withValueAt(sheet, a1(CASHFLOW_NET.row + 2, CASHFLOW_NET.column), 1)
        : sheet,
    );
    expect(failing(cash)).toContain(says);
  },
);

test("no side of a check is a formula that the other side has as well", () => {
  for (const callsOurs of [true, false]) {
    const list = sheetsOf(SAMPLE_MODEL, callsOurs).find(({ kind }) => kind === "checks");
    const rows = (list?.blocks.at(-1)?.cells ?? []).slice(1);
    const same = rows.filter(
      (cells) => cells[CHECK_COLUMNS.one]?.formula === cells[CHECK_COLUMNS.other]?.formula,
    );
    expect(same.map(([says]) => says?.value)).toEqual([]);
  }
});

test("where our functions are not there, no check asks for them", () => {
  const says = checksIn(sheetsOf(SAMPLE_MODEL, false)).map((check) => check.says);
  expect(says.length).toBeGreaterThan(10);
  expect(says.filter((each) => /REVSHARE|BREAKEVEN/.test(each))).toEqual([]);
});

/** The sheet with a number typed over one of its formulas. */
function withValueAt(sheet: SheetDescription, address: string, value: number): SheetDescription {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = letters.charCodeAt(0) - "A".charCodeAt(0);
  const row = Number(digits) - 1;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((cells, down) =>
        cells.map((cell, right) =>
          block.row + down === row && block.column + right === column ? { value } : cell,
        ),
      ),
    })),
  };
}
