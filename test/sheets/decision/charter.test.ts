import { SAMPLE_PROGRAMME } from "../../../src/case/sample-programme";
import type { WorkbookContent } from "../../../src/sheets/layout/content";
import { sampleContent } from "../../../src/sheets/sample-content";
import { CHARTER_STANDINGS } from "../../../src/sheets/decision/charter";
import { CHARTER_CELLS } from "../../../src/sheets/decision/charter-tables";
import { seen, type SeenSheet, type Typed } from "../described";

const BEHIND = ["inputs", "verdict", "plan", "workings"] as const;
const STANDING = { row: 4, column: 1 };

const SAMPLE = sampleContent();

/** Written with these answers of the page Charter; with none of them it is filled in on the sheet. */
function answering(charter: Readonly<Record<string, unknown>>): WorkbookContent {
  const programmeAnswers = { ...SAMPLE.dossier.programmeAnswers, charter };
  return { ...SAMPLE, dossier: { ...SAMPLE.dossier, programmeAnswers } };
}

function charter(typed: readonly Typed[] = []): SeenSheet {
  return seen("charter", answering({}), typed, BEHIND);
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

const LAUNCH = SAMPLE.plan.launchDay;

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
    seen("charter", answering({}), typed, ["inputs", "verdict", "workings"]);
  const blank = withoutPlan([...filled("sides"), ...filled("terms"), ...filled("delivers")]);
  const crawl = blank.rowOf("Crawl");
  const dates = [0, 1, 2].flatMap((phase) =>
    [1, 3].map((column) => blank.at(crawl + phase, column)),
  );
  expect(dates.filter((shown) => shown !== null && shown !== "")).toEqual([]);
  expect(blank.at(STANDING.row, STANDING.column)).toBe(CHARTER_STANDINGS.draft);
  const typed = withoutPlan([
    ...[...filled("sides"), ...filled("terms"), ...filled("delivers")],
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

test("with goals it is a draft until gives, dates, deliverables and terms are written", () => {
  expect(standing(filled("goals"))).toBe(CHARTER_STANDINGS.draft);
  expect(standing(filled("sides"))).toBe(CHARTER_STANDINGS.draft);
  expect(standing([...filled("sides"), ...filled("terms")])).toBe(CHARTER_STANDINGS.draft);
});

test("phases that overlap keep it a draft", () => {
  const walk = { row: CHARTER_CELLS.dates.row + 1, column: 1, value: LAUNCH + 10 };
  expect(standing([...filled("sides"), ...filled("terms"), ...filled("delivers"), walk])).toBe(
    CHARTER_STANDINGS.order,
  );
});

test("written it waits for two names, and with both it is signed; the customer signs nothing", () => {
  const whole = [...filled("sides"), ...filled("terms"), ...filled("delivers")];
  expect(standing(whole)).toBe(CHARTER_STANDINGS.unsigned);
  expect(standing([...whole, ...filled("signatures").slice(1)])).toBe(CHARTER_STANDINGS.unsigned);
  expect(standing([...whole, ...filled("signatures")])).toBe(CHARTER_STANDINGS.signed);
  const { row } = CHARTER_CELLS.signatures;
  expect([row, row + 1].map((each) => charter().at(each, 0))).toEqual(["We", "The partner"]);
});

describe("what was typed in the pane", () => {
  const typed: Readonly<Record<string, unknown>> = {
    ...SAMPLE_PROGRAMME.charter,
    exit: "By the kill criteria",
  };
  const both: typeof typed = { ...typed, weStillWould: true, partnerStillWould: true };
  const sheetOf = (answers: Readonly<Record<string, unknown>>) =>
    seen("charter", answering(answers), [], BEHIND);
  const standingOf = (answers: Readonly<Record<string, unknown>>) =>
    sheetOf(answers).at(STANDING.row, STANDING.column);

  test("is what the sheet prints, and nobody types it twice", () => {
    const sheet = sheetOf(typed);
    const words = Object.entries(typed).filter(
      ([key, said]) => typeof said === "string" && said !== "unknown" && !key.endsWith("From"),
    );
    expect(sheet.texts).toEqual(expect.arrayContaining(words.map(([, said]) => said)));
    expect(sheet.at(sheet.rowOf("Crawl"), 1)).toBe(47546);
    const owners = sheet.description.tables.flatMap(({ name, columns }) =>
      ["CharterSides", "CharterTerms"].includes(name) ? columns.map(({ owner }) => owner) : [],
    );
    expect(new Set(owners)).toEqual(new Set(["ours"]));
  });

  test("waits for both signatures once it is whole and balanced, and else is a draft", () => {
    expect(standingOf(both)).toBe(CHARTER_STANDINGS.unsigned);
    expect(standingOf({ ...both, partnerStillWould: "unknown" })).toBe(CHARTER_STANDINGS.draft);
    expect(standingOf({ ...both, walkDelivers: "unknown" })).toBe(CHARTER_STANDINGS.draft);
    expect(standingOf({ ...both, goalUs: "unknown" })).toBe(CHARTER_STANDINGS.none);
  });

  test("starts its phases one after the other, as the page judges it", () => {
    expect(standingOf({ ...both, walkFrom: both.crawlFrom })).toBe(CHARTER_STANDINGS.order);
    expect(standingOf({ ...both, walkFrom: "2030-03-05" })).toBe(CHARTER_STANDINGS.unsigned);
  });
});
