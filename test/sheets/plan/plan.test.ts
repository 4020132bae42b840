import { sheetCells } from "../../../src/sheets/description/sheet-cells";
import { sheetNames } from "../../../src/sheets/description/sheet-names";
import { STYLES } from "../../../src/sheets/description/styles";
import { FLOORS_COLUMN, SETTINGS_ROW } from "../../../src/sheets/layout/plan-layout";
import { sampleContent } from "../../../src/sheets/sample-content";
import { describePlan } from "../../../src/sheets/plan/plan";
import { seen } from "../described";

const CONTENT = sampleContent();

/** Whether the sheet says that an actual of the floors block meets its floor or keeps its budget. */
function met(label: string, actual: number): unknown {
  const blank = seen("plan", CONTENT);
  const row = blank.rowOf(label, FLOORS_COLUMN);
  expect(row).toBeGreaterThan(SETTINGS_ROW);
  const typed = [{ row, column: FLOORS_COLUMN + 2, value: actual }];
  return seen("plan", CONTENT, typed).at(row, FLOORS_COLUMN + 3);
}

test("a floor is met by reaching it", () => {
  const { closedWonFloor } = CONTENT.plan;
  expect([-1, 0, 1].map((more) => met("Deals won", closedWonFloor + more))).toEqual([
    ...["no", "yes", "yes"],
  ]);
});

test("MDF is a budget, and kept by spending no more", () => {
  const { mdf } = CONTENT.plan;
  expect([-1, 0, 1].map((more) => met("MDF released, up to", mdf + more))).toEqual([
    ...["yes", "yes", "no"],
  ]);
});

test("by its page set-up the plan is nine points or more on paper", () => {
  const usualPoints = 11;
  // Calibri 11 draws a digit 7 pixels wide and leaves 5 beside it; A4 across, without its margins.
  const pixels = (width: number): number => 7 * width + 5;
  const page = (11.69 - 2 * 0.7) * 96;
  const { columnWidthsInCharacters, print } = describePlan(sampleContent(), sheetNames());
  const widths = columnWidthsInCharacters.map(pixels);
  const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0);
  const repeated = sum(widths.slice(0, (print.repeatColumns?.last ?? -1) + 1));
  const scales = widths.map((_, at) => {
    const [first, second] = [sum(widths.slice(0, at)), repeated + sum(widths.slice(at))];
    return Math.min(1, page / Math.max(first, second));
  });
  expect(print).toMatchObject({ orientation: "landscape", fitToPagesWide: 2 });
  expect(Math.max(...scales) * usualPoints).toBeGreaterThanOrEqual(9);
});

test("what stands in the columns that begin every page fits into them, so that none cuts it off", () => {
  const plan = describePlan(sampleContent(), sheetNames());
  const { first, last } = plan.print.repeatColumns ?? { first: 0, last: -1 };
  const room = plan.columnWidthsInCharacters.slice(first, last + 1);
  const all = room.reduce((sum, width) => sum + width, 0);
  const texts = [...sheetCells(plan)].flatMap(({ row, column, cell }) => {
    const { fontSize = 11 } = STYLES[cell.style ?? "text"];
    const isText = typeof cell.value === "string" && column <= last;
    return isText ? [{ row, cell, characters: (cell.value.length * fontSize) / 11 }] : [];
  });
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter(({ characters }) => characters > all)).toEqual([]);
});
