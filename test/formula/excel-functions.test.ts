import { calculate } from "../../src/sheets/calculate";

function shown(formula: string): unknown {
  const sheet = { name: "S", blocks: [{ row: 0, column: 0, cells: [[{ formula }]] }], tables: [] };
  return calculate([sheet]).valueAt("S", 0, 0);
}

test.each([
  ["=ERROR.TYPE(1/0)", 2],
  ['=ERROR.TYPE(1+"x")', 3],
  ["=ERROR.TYPE(0^0)", 6],
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
