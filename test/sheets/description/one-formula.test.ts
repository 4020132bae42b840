import { hasOneFormula } from "../../../src/sheets/description/one-formula";

test.each([
  ["the same formula copied down", [{ formula: "=A2*$B$1" }, { formula: "=A3*$B$1" }], true],
  ["constants alone", [{ value: 1 }, { value: "x" }, {}], true],
  ["another formula in one row", [{ formula: "=A2" }, { formula: "=A3+1" }], false],
  ["a constant between formulas", [{ formula: "=A2" }, { value: 4 }], false],
])("a column with %s", (_what, cells, expected) => {
  expect(
    hasOneFormula(
      cells.map((cell) => [cell]),
      0,
    ),
  ).toBe(expected);
});
