import { FLOORS_COLUMN, SETTINGS_ROW } from "../../../src/sheets/layout/plan-layout";
import { sampleContent } from "../../../src/sheets/sample-content";
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
