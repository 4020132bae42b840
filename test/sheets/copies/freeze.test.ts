import {
  type CellContent,
  type CellGrid,
  NOT_LOADED,
} from "../../../src/sheets/description/cell-grid";
import { frozenValue, planFreeze } from "../../../src/sheets/copies/freeze";
import { rectanglesOf } from "../../../src/sheets/description/rectangles";

/** A grid whose first cell is at the row and column given; a value that begins with "#" is an error. */
function grid(
  row: number,
  column: number,
  formulas: readonly (readonly CellContent[])[],
  values: readonly (readonly CellContent[])[] = formulas.map((line) => line.map(shown)),
): CellGrid {
  const columns = formulas[0]?.length ?? 0;
  return {
    area: { row, column, rows: formulas.length, columns },
    formulas,
    values,
    valueTypes: values.map((line) =>
      line.map((value) => (String(value).startsWith("#") ? "Error" : "String")),
    ),
  };
}

function shown(content: CellContent): CellContent {
  return String(content).startsWith("=") ? 1 : content;
}

const NOTHING_SPILLS: never[] = [];

test("cells with formulas become values, and constants between them are not touched", () => {
  const plan = planFreeze(
    [
      grid(1, 0, [
        ["=A1", 5, "=B1"],
        ["=A2", "text", "=B2"],
      ]),
    ],
    NOTHING_SPILLS,
  );
  expect(plan.blocks).toEqual([
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 2, rows: 2, columns: 1 },
  ]);
  expect(plan.cells).toBe(4);
});

test("a text that begins with = is its own value, and no formula to freeze", () => {
  const plan = planFreeze([grid(0, 0, [["=A1", "=B1"]], [["=A1", 2]])], NOTHING_SPILLS);
  expect(plan.blocks).toEqual([{ row: 0, column: 1, rows: 1, columns: 1 }]);
});

test("a formula that says that our functions are not there stays, for that is not its answer", () => {
  const plan = planFreeze([grid(0, 0, [["=A9", "=1"]], [[NOT_LOADED, 1]])], NOTHING_SPILLS);
  expect(plan.errors).toEqual(["A1"]);
  expect(plan.blocks).toEqual([{ row: 0, column: 1, rows: 1, columns: 1 }]);
});

test("a formula that shows an error stays, and its address is told", () => {
  const plan = planFreeze([grid(0, 0, [["=1/0", "=1"]], [["#DIV/0!", 1]])], NOTHING_SPILLS);
  expect(plan.errors).toEqual(["A1"]);
  expect(plan.blocks).toEqual([{ row: 0, column: 1, rows: 1, columns: 1 }]);
});

test("an area that a formula fills is frozen whole, also where only a part of it was selected", () => {
  const spill = { row: 0, column: 1, rows: 3, columns: 2 };
  const plan = planFreeze([grid(1, 0, [["=A1", "x"]])], [spill]);
  expect(plan.blocks).toEqual([spill, { row: 1, column: 0, rows: 1, columns: 1 }]);
  expect(plan.beyond).toEqual([spill]);
  expect(plan.cells).toBe(7);
});

test("a spilled area inside the selection does not reach beyond it, over two selected rectangles either", () => {
  const spill = { row: 0, column: 0, rows: 2, columns: 1 };
  const selected = [grid(0, 0, [["=SORT(C1:C2)"]]), grid(1, 0, [["x"]])];
  const plan = planFreeze(selected, [spill]);
  expect(plan.blocks).toEqual([spill]);
  expect(plan.beyond).toEqual([]);
});

test("an error among the cells that a formula fills is frozen with them", () => {
  const spill = { row: 0, column: 0, rows: 1, columns: 2 };
  const plan = planFreeze([grid(0, 0, [["=A9:B9", "#N/A"]], [[1, "#N/A"]])], [spill]);
  expect(plan.errors).toEqual([]);
  expect(plan.blocks).toEqual([spill]);
});

test("a cell that was selected twice counts once", () => {
  const plan = planFreeze([grid(0, 0, [["=A1"]]), grid(0, 0, [["=A1"]])], NOTHING_SPILLS);
  expect(plan.cells).toBe(1);
});

test("rectangles are as tall as equal runs lie under each other", () => {
  const cells = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [2, 0],
    [4, 0],
  ].map(([row = 0, column = 0]) => ({ row, column }));
  expect(rectanglesOf(cells)).toEqual([
    { row: 0, column: 0, rows: 2, columns: 2 },
    { row: 2, column: 0, rows: 1, columns: 1 },
    { row: 4, column: 0, rows: 1, columns: 1 },
  ]);
});

test.each<[CellContent, string, string, CellContent]>([
  [0.125, "Double", "0%", 0.125],
  [46_000, "Double", "yyyy-mm-dd", 46_000],
  [true, "Boolean", "General", true],
  ["", "String", "General", ""],
  ["RESELLER", "String", "General", "'RESELLER"],
  ["007", "String", "General", "'007"],
  ["=SUM(A1)", "String", "General", "'=SUM(A1)"],
  ["3/4", "String", "@", "3/4"],
  ["-x", "String", "@", "'-x"],
  ["#N/A", "Error", "General", "#N/A"],
  ["#N/A", "String", "General", "'#N/A"],
])("%j of type %s in a cell formatted %s is written as %j", (value, type, format, written) => {
  expect(frozenValue(value, type, format)).toBe(written);
});
