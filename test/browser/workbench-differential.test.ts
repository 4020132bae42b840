import { a1 } from "../../src/sheets/description/a1";
import { calculate } from "../../src/sheets/calculate";
import { CellError } from "../../src/formula/values";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type { CellValue } from "../../src/sheets/description/description";
import { sampleContent } from "../../src/sheets/sample-content";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { type Opened, WorkbenchSession } from "./harness";

const session = new WorkbenchSession();
let opened: Opened;

beforeAll(async () => {
  await session.begin();
  opened = await session.open({ start: "sample" });
});

afterAll(() => session.end());

const RELATIVE = 1e-9;

interface FormulaCell {
  readonly address: string;
  readonly formula: string;
  readonly expected: CellValue;
}

/** Every formula of the sample's sheets with the answer of the core's own evaluator. */
function formulasOfTheSample(): FormulaCell[] {
  const sheets = describeWorkbook(sampleContent(), sheetNames());
  const calculated = calculate(sheets);
  return sheets.flatMap((sheet) =>
    [...sheetCells(sheet)].flatMap(({ row, column, cell }): FormulaCell[] => {
      if (cell.formula === undefined) return [];
      const answer = calculated.valueAt(sheet.name, row, column);
      if (answer === undefined) return [];
      const expected = answer instanceof CellError ? answer.code : (answer ?? "");
      const address = `'${sheet.name}'!${a1(row, column)}`;
      return [{ address, formula: cell.formula, expected }];
    }),
  );
}

function agree(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= RELATIVE * Math.max(1, Math.abs(one), Math.abs(other));
}

test("every formula of the sheets gives in the grid what the core's evaluator gives", async () => {
  const formulas = formulasOfTheSample();
  expect(formulas.length).toBeGreaterThan(300);
  const shown = await opened.page.evaluate(
    (addresses) => addresses.map((address) => window.workbench.value(address)),
    formulas.map(({ address }) => address),
  );
  const different = formulas.flatMap(({ address, formula, expected }, index) => {
    const value = shown[index] ?? "";
    return agree(value, expected) ? [] : [`${address} ${formula}: ${value}, not ${expected}`];
  });
  expect(different).toEqual([]);
  opened.assertFaultless();
});
