import { columnLetters, columnOf } from "../../../src/formula/columns";
import { a1, areaA1, onSheet } from "../../../src/sheets/description/a1";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is called %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnOf(letters.toLowerCase())).toBe(column);
});

test("an anchor fixes the row, the column, both or neither", () => {
  expect(a1(4, 1)).toBe("B5");
  expect(a1(4, 1, "row")).toBe("B$5");
  expect(a1(4, 1, "column")).toBe("$B5");
  expect(a1(4, 1, "absolute")).toBe("$B$5");
});

test("an area of one cell is written as a cell", () => {
  expect(areaA1({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(areaA1({ row: 1, column: 1, rows: 2, columns: 3 }, "absolute")).toBe("$B$2:$D$3");
});

test("a quote in a sheet's name is doubled", () => {
  expect(onSheet("Partner's view", "A1")).toBe("'Partner''s view'!A1");
});
