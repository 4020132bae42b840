import { calculate } from "../../src/sheets/calculate";

function shown(formula: string): unknown {
  const sheet = { name: "S", blocks: [{ row: 0, column: 0, cells: [[{ formula }]] }], tables: [] };
  return calculate([sheet]).valueAt("S", 0, 0);
}

test.each([
  ["=ERROR.TYPE(1/0)", 2],
  ['=ERROR.TYPE(1+"x")', 3],
  ["=ERROR.TYPE(0^0)", 6],
  ["=ERROR.TYPE(0^-1)", 2],
  ["=ERROR.TYPE(10^309)", 6],
  ["=ERROR.TYPE(NA())", 7],
])("%s numbers the error as Excel does: %d", (formula, number) => {
  expect(shown(formula)).toBe(number);
});

test("what is no error has no number of one", () => {
  expect(shown("=ISNA(ERROR.TYPE(1))")).toBe(true);
});

test.each([
  ['=TEXT(300000,"#,##0")', "300,000"],
  // The point of the format stays, in Excel as in LibreOffice.
  ['=TEXT(300000,"#,##0.##")', "300,000."],
  ['=TEXT(1234.5,"#,##0.##")', "1,234.5"],
])("%s is %s", (formula, text) => {
  expect(shown(formula)).toBe(text);
});

test.each([
  ["=SUMPRODUCT(A1:A2*C1:D1)", 66],
  ["=SUMPRODUCT(C1:D1*A1:A2)", 66],
  ["=SUMPRODUCT(A1:A2*C1:D2)", 30],
  ["=SUMPRODUCT(5*C1:D2)", 130],
])("a single row, column or cell counts for every one of the other: %s is %d", (formula, sum) => {
  const rows = [
    [{ value: 1 }, { value: 0 }, { value: 10 }, { value: 12 }],
    [{ value: 2 }, { value: 0 }, { value: 1 }, { value: 3 }],
    [{ formula }],
  ];
  const sheet = { name: "S", blocks: [{ row: 0, column: 0, cells: rows }], tables: [] };
  expect(calculate([sheet]).valueAt("S", 2, 0)).toBe(sum);
});
