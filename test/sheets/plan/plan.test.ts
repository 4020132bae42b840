import { sheetNames } from "../../../src/sheets/description/sheet-names";
import { FLOORS_COLUMN, SETTINGS_ROW } from "../../../src/sheets/layout/plan-layout";
import { sampleContent } from "../../../src/sheets/sample-content";
import { describePlan } from "../../../src/sheets/plan/plan";
import { calculate } from "../../../src/sheets/calculate";
import { describePartnerCopy } from "../../../src/sheets/copies/partner-copy";
import { expectValue } from "../../economics/expect-result";
import { NAMES, seen } from "../described";

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

test("while no average deal is typed, the pipeline floor takes the price in the model", () => {
  const floor = (averageDeal: number | undefined) => {
    const plan = { ...CONTENT.plan, averageDeal };
    const sheet = seen("plan", { ...CONTENT, plan });
    return sheet.at(sheet.rowOf("Pipeline, currency", FLOORS_COLUMN), FLOORS_COLUMN + 1);
  };
  expect(floor(20_000)).toBe(20_000 * CONTENT.plan.pipelineDeals);
  expect(floor(undefined)).toBe(50_000 * CONTENT.plan.pipelineDeals);
});

test("the price in our model never reaches the partner's plan", () => {
  const plan = { ...CONTENT.plan, averageDeal: undefined };
  const copy = expectValue(describePartnerCopy({ ...CONTENT, plan }));
  const calculated = calculate(copy);
  const { name } = copy.find((sheet) => sheet.name === NAMES.plan)!;
  expect(calculated.valueAt(name, SETTINGS_ROW + 2, FLOORS_COLUMN + 1)).toBe("");
});

test("by its page set-up the plan is nine points or more on paper", () => {
  const usualPoints = 11;
  // Calibri 11 draws a digit 7 pixels wide and leaves 5 beside it; A4 across, without its margins.
  const pixels = (width: number): number => 7 * width + 5;
  const { columnWidthsInCharacters, print } = describePlan(sampleContent(), sheetNames());
  const page = (11.69 - 2 * (print.sideMarginsInInches ?? 0.7)) * 96;
  const widths = columnWidthsInCharacters.map(pixels);
  const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0);
  const printed = (print.columns?.last ?? widths.length) + 1;
  expect(print).toMatchObject({ orientation: "landscape", fitToPagesWide: 1 });
  const scale = Math.min(1, page / sum(widths.slice(0, printed)));
  expect(scale * usualPoints).toBeGreaterThanOrEqual(9);
});

test("the note is printed, and the id is not", () => {
  const { tables, print } = describePlan(sampleContent(), sheetNames());
  const names = tables[0]?.columns.map(({ name }) => name);
  expect(print.columns).toEqual({ first: 0, last: names?.indexOf("Note") });
  expect(names?.slice(-2)).toEqual(["Note", "Id"]);
});

test("beside each milestone a row of dots ends at the week in which it falls, left of the note", () => {
  const sheet = seen("plan", CONTENT);
  const [table] = sheet.description.tables;
  const column = table?.columns.findIndex(({ name }) => name === "Timeline") ?? -1;
  expect(table?.columns[column + 1]?.name).toBe("Note");
  const weeks = CONTENT.plan.milestones.map(({ day }) => Math.floor(day / 7));
  const first = Math.min(...weeks);
  const lines = weeks.map((week) => `${"·".repeat(week - first)}■ ${week}`);
  const row = Number(table?.row) + 1;
  expect(weeks.map((_, index) => sheet.at(row + index, column))).toEqual(lines);
  expect(new Set(lines).size).toBeGreaterThan(5);
});
