import { evaluateModel } from "../../src/economics/measures";
import { parseModelInputs } from "../../src/economics/parse-object";
import { SAMPLE_MODEL } from "../../src/case/sample";
import { calculate } from "../../src/sheets/calculate";
import { CellError } from "../../src/formula/values";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { sampleContent } from "../../src/sheets/sample-content";
import { sheetCells } from "../../src/sheets/description/sheet-cells";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { BASE_CASES } from "../../src/sheets/model/sensitivity";
import { answerCell } from "../../src/sheets/decision/verdict-answers";
import { expectValue } from "../economics/expect-result";

const names = sheetNames();
const model = evaluateModel(expectValue(parseModelInputs(SAMPLE_MODEL)).inputs);

/** What one formula shows, on a sheet with the given cells in column A. */
function shows(formula: string, ...column: (string | number | boolean)[]): unknown {
  const cells = column.map((value) => [{ value }]);
  const blocks = [
    { row: 0, column: 0, cells },
    { row: 0, column: 5, cells: [[{ formula }]] },
  ];
  const value = calculate([{ name: "Sheet", blocks, tables: [] }]).valueAt("Sheet", 0, 5);
  return value instanceof CellError ? value.code : value;
}

describe("the sheets of the sample partner", () => {
  const sheets = describeWorkbook({ ...sampleContent(), functionPrefix: "DEV." }, names);
  const calculated = calculate(sheets, "DEV.");
  const at = (sheet: string, cell: { readonly row: number; readonly column: number }) =>
    calculated.valueAt(sheet, cell.row, cell.column);

  test("every formula has a value, and none is an error where nothing is missing", () => {
    // Workings says #N/A where an input was left blank, the curve where no volume pays.
    const complete = sheets.filter(({ kind }) => kind !== "workings" && kind !== "economics");
    const formulas = complete.flatMap((sheet) =>
      [...sheetCells(sheet)]
        .filter(({ cell }) => cell.formula !== undefined)
        .map(({ row, column, cell }) => ({
          formula: cell.formula,
          value: calculated.valueAt(sheet.name, row, column),
        })),
    );
    expect(formulas.length).toBeGreaterThan(200);
    expect(
      formulas.filter(({ value }) => value === undefined || value instanceof CellError),
    ).toEqual([]);
  });

  test("the base case of a table is the number of the model", () => {
    expect(at(names.sensitivity, BASE_CASES.volume)).toBeCloseTo(
      model.programmeContribution as number,
      6,
    );
  });

  test("a formula that fills two cells shows in both, and what refers to either sees it", () => {
    const low = answerCell("band");
    expect([at(names.verdict, low), at(names.verdict, { ...low, column: low.column + 1 })]).toEqual(
      [0.2, 0.25],
    );
    expect(calculated.spillAt(names.verdict, low.row, low.column)).toEqual([[0.2, 0.25]]);
  });
});

describe("formulas as Excel computes them", () => {
  test.each<[string, unknown]>([
    ["=1+2*3^2", 19],
    ["=-2^2", 4],
    ["=50%*8", 4],
    ['="a"&1&TRUE', "a1TRUE"],
    ['="B">"a"', true],
    ['="x"=1', false],
    ["=1/0", "#DIV/0!"],
    ["=0^0", "#NUM!"],
    ['=1+"x"', "#VALUE!"],
    ['=1+"2"', 3],
    ["=IF(FALSE,1/0,7)", 7],
    ["=IFERROR(NA(),5)", 5],
    ["=IFNA(1/0,5)", "#DIV/0!"],
    ["=ROUNDUP(6.2,0)", 7],
    ["=ROUND(-2.5,0)", -3],
    ["=INT(-0.5)", -1],
    ["=WEEKDAY(46082,2)", 7],
    ["=WORKDAY(46080,1)", 46083],
    ["=UNKNOWN.FUNCTION(1)", undefined],
    ["=1+", undefined],
    ["=A1:", undefined],
  ])("%s shows %p", (formula, expected) => {
    expect(shows(formula)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ["=SUM(A1:A5)", 9],
    ["=MIN(A1:A3)", 2],
    ["=COUNT(A1:A6)", 3],
    ["=COUNTA(A1:A6)", 5],
    ['=MATCH("B",A1:A6,0)', 4],
    ["=MATCH(3.5,A1:A3,1)", 2],
    ["=MATCH(9,A1:A3,0)", "#N/A"],
    ["=INDEX(A1:A6,4)", "b"],
    ["=INDEX(A1:A6,7)", "#REF!"],
    ["=SUMPRODUCT(--(A1:A3>2))", 2],
    ["=SUMPRODUCT((A1:A3>2)*A1:A3^2)", 25],
    ["=SUMPRODUCT(MIN(A1:A3+10*(A1:A3<3)))", 3],
    ["=A9", 0],
    ['=A9=""', true],
    ["=NOT(A5)", false],
    ["=AND(A1:A3>1)", true],
  ])("%s over the numbers 2, 3, 4, a text and TRUE shows %p", (formula, expected) => {
    expect(shows(formula, 2, 3, 4, "b", true)).toEqual(expected);
  });

  test("what a formula fills counts for one that looked before, and for what rests on that", () => {
    const numbers = [[{ value: 1 }], [{ value: 2 }]];
    const calculated = calculate([
      {
        name: "Sheet",
        blocks: [
          { row: 0, column: 0, cells: [[{ formula: "=B2*2" }], [{ formula: "=D1:D2*10" }]] },
          { row: 0, column: 3, cells: numbers },
          { row: 0, column: 1, cells: [[{ formula: "=A3+1" }], [{ formula: "=B1+1" }]] },
        ],
        tables: [],
      },
    ]);
    const shown = [0, 1, 2].map((row) =>
      [0, 1].map((column) => calculated.valueAt("Sheet", row, column)),
    );
    expect(shown).toEqual([
      [44, 21],
      [10, 22],
      [20, null],
    ]);
  });

  test("a formula that depends on itself has no value", () => {
    expect(shows("=F1+1")).toBeUndefined();
  });
});
