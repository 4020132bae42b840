import { sampleContent } from "../../../src/sheets/sample-content";
import { CHARTER_STANDINGS } from "../../../src/sheets/decision/charter";
import { CHARTER_CELLS } from "../../../src/sheets/decision/charter-tables";
import { seen, type SeenSheet, type Typed } from "../described";

const BEHIND = ["inputs", "verdict", "plan", "workings"] as const;
const STANDING = { row: 4, column: 1 };

function charter(typed: readonly Typed[] = []): SeenSheet {
  return seen("charter", sampleContent(), typed, BEHIND);
}

function filled(area: keyof typeof CHARTER_CELLS, value: Typed["value"] = "written"): Typed[] {
  const { row, column, rows, columns } = CHARTER_CELLS[area];
  return Array.from({ length: rows * columns }, (_, index) => ({
    ...{ row: row + Math.floor(index / columns), column: column + (index % columns), value },
  }));
}

function standing(typed: readonly Typed[]): unknown {
  return charter(typed).at(STANDING.row, STANDING.column);
}

const LAUNCH = sampleContent().plan.launchDay;

test("the joint value is the shared customer's goal to begin with, and exit is by the kill criteria", () => {
  const sheet = charter();
  expect(sheet.at(sheet.rowOf("The shared customer"), 1)).toContain("Banks move their reporting");
  expect(sheet.at(sheet.rowOf("Exit"), 1)).toContain("By the kill criteria");
});

test("crawl starts at the launch and each phase where the one before it ends", () => {
  const sheet = charter();
  const [from, until] = [1, 3];
  const crawl = sheet.rowOf("Crawl");
  expect(sheet.at(crawl, from)).toBe(LAUNCH);
  expect(sheet.at(crawl, until)).toBe(LAUNCH + 56);
  expect(sheet.at(crawl + 1, from)).toBe(LAUNCH + 56);
  expect(sheet.at(crawl + 2, from)).toBe(LAUNCH + 56 + 84);
});

test("without a plan somebody types the launch, and until then there is no date and it is a draft", () => {
  const withoutPlan = (typed: readonly Typed[]): SeenSheet =>
    seen("charter", sampleContent(), typed, ["inputs", "verdict", "workings"]);
  const blank = withoutPlan([...filled("sides"), ...filled("terms")]);
  const crawl = blank.rowOf("Crawl");
  const dates = [0, 1, 2].flatMap((phase) =>
    [1, 3].map((column) => blank.at(crawl + phase, column)),
  );
  expect(dates.filter((shown) => shown !== null && shown !== "")).toEqual([]);
  expect(blank.at(STANDING.row, STANDING.column)).toBe(CHARTER_STANDINGS.draft);
  const typed = withoutPlan([
    ...[...filled("sides"), ...filled("terms")],
    { row: crawl, column: 1, value: LAUNCH },
  ]);
  expect(typed.at(crawl + 1, 1)).toBe(LAUNCH + 56);
  expect(typed.at(STANDING.row, STANDING.column)).toBe(CHARTER_STANDINGS.unsigned);
});

test("the measures are those that day 90 is judged by, with their numbers", () => {
  expect(charter().texts).toEqual(
    expect.arrayContaining([
      "Joint pipeline at or above its floor: 300,000",
      "Deals won at or above their floor: 2",
      "No account conflict open",
    ]),
  );
});

test("without a goal for each of the three sides there is no charter", () => {
  expect(standing([])).toBe(CHARTER_STANDINGS.none);
});

test("with goals it is a draft until gives, gets, dates and terms are written", () => {
  expect(standing(filled("goals"))).toBe(CHARTER_STANDINGS.draft);
  expect(standing(filled("sides"))).toBe(CHARTER_STANDINGS.draft);
});

test("phases that overlap keep it a draft", () => {
  const walk = { row: CHARTER_CELLS.dates.row + 1, column: 1, value: LAUNCH + 10 };
  expect(standing([...filled("sides"), ...filled("terms"), walk])).toBe(CHARTER_STANDINGS.order);
});

test("written it waits for three names, and with three it is signed", () => {
  const written = [...filled("sides"), ...filled("terms")];
  expect(standing(written)).toBe(CHARTER_STANDINGS.unsigned);
  expect(standing([...written, ...filled("signatures").slice(1)])).toBe(CHARTER_STANDINGS.unsigned);
  expect(standing([...written, ...filled("signatures")])).toBe(CHARTER_STANDINGS.signed);
});
