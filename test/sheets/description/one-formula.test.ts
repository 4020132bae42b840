import { describeWorkbook } from "../../../src/sheets/describe-workbook";
import type { SheetKind } from "../../../src/sheets/description/description";
import { SHEET_TITLES, sheetNames } from "../../../src/sheets/description/sheet-names";
import { sampleContent } from "../../../src/sheets/sample-content";
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

const EVERY_KIND = Object.keys(SHEET_TITLES) as SheetKind[];
const TABLES = describeWorkbook(sampleContent(), sheetNames(), EVERY_KIND).flatMap(
  ({ tables }) => tables,
);

test.each(TABLES)(
  "office-js 2093: each column of ours in $name has one formula, copied down, or none",
  (table) => {
    const uneven = table.columns.filter(
      ({ owner }, index) => owner === "ours" && !hasOneFormula(table.rows, index),
    );
    expect(uneven.map(({ name }) => name)).toEqual([]);
  },
);
