import { valuesCopy } from "../../../src/sheets/copies/values-copy";
import { describeWorkbook } from "../../../src/sheets/describe-workbook";
import { sheetCells } from "../../../src/sheets/description/sheet-cells";
import { SHEET_TITLES, sheetNames } from "../../../src/sheets/description/sheet-names";
import { STYLES } from "../../../src/sheets/description/styles";
import { FRAME_ROWS, MASTER_CHECK } from "../../../src/sheets/layout/frame";
import { FLOORS_COLUMN, SETTINGS_ROW } from "../../../src/sheets/layout/plan-layout";
import { sampleContent } from "../../../src/sheets/sample-content";
import { describePlan } from "../../../src/sheets/plan/plan";
import { calculate } from "../../../src/sheets/calculate";
import { describePartnerCopy } from "../../../src/sheets/copies/partner-copy";
import { expectValue } from "../../economics/expect-result";
import { NAMES, seen } from "../described";

const CONTENT = sampleContent();

const USUAL_POINTS = 11;
/** A column's width is counted in digits, which are wider than most letters. */
const DIGITS_PER_LETTER = 0.9;

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
  expect(Math.max(...scales) * USUAL_POINTS).toBeGreaterThanOrEqual(9);
});

test("what stands in the columns that begin every page fits into them, so that none cuts it off", () => {
  const sheets = valuesCopy(describeWorkbook(CONTENT, sheetNames()), "");
  const plan = sheets.find(({ name }) => name === SHEET_TITLES.plan);
  const { first = 0, last = -1 } = plan?.print.repeatColumns ?? {};
  const widths = plan?.columnWidthsInCharacters.slice(first, last + 1) ?? [];
  const texts = [...(plan === undefined ? [] : sheetCells(plan))].flatMap(
    ({ row, column, cell }) => {
      // Whether the checks pass is said on every sheet, and each page may cut off which of them fails.
      if (typeof cell.value !== "string" || column > last || row === MASTER_CHECK.row) return [];
      const { fontSize = USUAL_POINTS } = STYLES[cell.style ?? "text"];
      const digits = (cell.value.length * DIGITS_PER_LETTER * fontSize) / USUAL_POINTS;
      // A title has the columns beside it to itself; a setting has its value there.
      const room = row < FRAME_ROWS ? widths : widths.slice(column - first, column - first + 1);
      return [{ row, cell, spare: room.reduce((sum, width) => sum + width, 0) - digits }];
    },
  );
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter(({ spare }) => spare < 0)).toEqual([]);
});
