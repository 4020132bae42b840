import { WHAT_IS_DECIDED } from "../../../src/policy/programme/what-is-decided";
import { JUDGEMENTS } from "../../../src/programme/judgements";
import { sampleContent } from "../../../src/sheets/sample-content";
import type { SheetKind } from "../../../src/sheets/description/description";
import {
  JUDGEMENTS_ROW,
  LEVEL_ROW,
  LIFECYCLE_ROW,
} from "../../../src/sheets/programme/programme-layout";
import { seen, type SeenSheet, type Typed } from "../described";

const BEHIND = ["inputs", "verdict", "plan", "workings"] as const;
const ANSWER = 3;
const DAY = 46_083;

function programme(typed: readonly Typed[] = [], content = sampleContent()): SeenSheet {
  return seen("programme", content, typed, BEHIND);
}

/** Types into the second column, by the label in the first. */
function answered(answers: Readonly<Record<string, Typed["value"]>>): Typed[] {
  const blank = programme();
  return Object.entries(answers).map(([label, value]) => ({
    ...{ row: blank.rowOf(label), column: 1, value },
  }));
}

/** Types into a row of a table, by column name. */
function inRow(
  table: string,
  key: string,
  values: Readonly<Record<string, Typed["value"]>>,
): Typed[] {
  const { description, rowOf } = programme();
  const columns = description.tables.find(({ name }) => name === table)?.columns ?? [];
  return Object.entries(values).map(([name, value]) => ({
    ...{ row: rowOf(key), column: columns.findIndex((column) => column.name === name), value },
  }));
}

function cellOf(sheet: SeenSheet, table: string, key: string, column: string): unknown {
  const columns = sheet.description.tables.find(({ name }) => name === table)?.columns ?? [];
  return sheet.at(
    sheet.rowOf(key),
    columns.findIndex(({ name }) => name === column),
  );
}

const GOLD = {
  Certified: "yes",
  Certifications: 3,
  "Named accounts": 3,
  "Deals in the last 12 months": 3,
  "Share of channel revenue": 0.05,
  "Months without a deal": 1,
  "Level today": "silver",
};

test.each([
  ["platinum", { "Share of channel revenue": 0.1 }, "Promotion from silver to platinum."],
  ["gold", {}, "Promotion from silver to gold."],
  ["silver", { Certifications: 2 }, "The partner keeps silver."],
  ["registered", { "Deals in the last 12 months": 0 }, "Demotion from silver to registered."],
  ["exit", { "Months without a deal": 24 }, "24 months without a deal: from 24 on"],
])("the level is %s on what was answered", (level, change, reason) => {
  const sheet = programme(answered({ ...GOLD, ...change }));
  expect(sheet.at(LEVEL_ROW + 1, ANSWER)).toBe(level);
  expect(sheet.at(LEVEL_ROW + 1, ANSWER + 1)).toContain(reason);
});

describe("by a company's own levels", () => {
  const sample = sampleContent();
  const { "levels-in-force": _, level, ...kept } = sample.dossier.programmeAnswers;
  const inForce = {
    one: { level: "Member" },
    two: { level: "Select", namedAccounts: 6, dealsIn12Months: 2, yearlyCost: 4_000 },
    three: { level: "Elite", namedAccounts: 7, shareOfChannelRevenue: 0.2, channelManager: true },
  };
  const programmeAnswers = {
    ...kept,
    level: { ...level, currentLevel: "Member" },
    "levels-in-force": inForce,
  };
  const content = { ...sample, dossier: { ...sample.dossier, programmeAnswers } };
  const withPolicy = (typed: readonly Typed[] = []) =>
    seen("programme", content, typed, [...BEHIND, "policy"]);

  test("the level and the rules are theirs, and an answer that is changed changes it", () => {
    const sheet = withPolicy();
    expect([0, 1, 2].map((at) => sheet.at(LEVEL_ROW + 1, ANSWER + at))).toEqual([
      "Select",
      "Promotion from Member to Select.",
      "For Elite: 7 named accounts and 20% of channel revenue.",
    ]);
    expect([0, 1].map((at) => sheet.at(LEVEL_ROW + 5, ANSWER + at))).toEqual([
      "Select",
      "6 named accounts and 2 deals in 12 months",
    ]);
    const fewer = [{ row: sheet.rowOf("Named accounts"), column: 1, value: 5 }];
    expect(withPolicy(fewer).at(LEVEL_ROW + 1, ANSWER)).toBe("Member");
  });

  test("without the sheet that they stand on the level is what it was when this was written", () => {
    const sheet = programme([], content);
    expect([0, 1].map((at) => sheet.at(LEVEL_ROW + 1, ANSWER + at))).toEqual([
      "Select",
      "Promotion from Member to Select.",
    ]);
  });

  test("the sheet Policy shows them, the lowest first, with what each takes, gives and costs", () => {
    const sheet = seen("policy", content);
    const row = sheet.rowOf("Level");
    const shown = [1, 2, 3, 4].map((down) =>
      [0, 2, 3, 4, 5, 8].map((at) => sheet.at(row + down, at)),
    );
    expect(shown).toEqual([
      ["Member", null, null, null, null, null],
      ["Select", 6, 2, null, 4_000, null],
      ["Elite", 7, null, 0.2, null, "yes"],
      [null, null, null, null, null, null],
    ]);
    expect(seen("policy", sample).at(row + 4, 0)).toBe("platinum");
  });
});

test("the phase goes by partners and revenue, not by age, and ends what stays under a tenth", () => {
  const facts = {
    "Age of the programme, months": 30,
    Partners: 60,
    "Share of our revenue through partners": 0.2,
  };
  expect(programme(answered(facts)).at(LIFECYCLE_ROW + 1, ANSWER)).toBe("scale");
  const under = { ...facts, "Share of our revenue through partners": 0.09 };
  expect(programme(answered(under)).at(LIFECYCLE_ROW + 1, ANSWER)).toBe("redesign or sunset");
});

test("a registration is due in two days and expires in half a year", () => {
  const sheet = programme(inRow("Registrations", "R-1", { "Registered on": DAY }));
  expect(cellOf(sheet, "Registrations", "R-1", "Answer due")).toBe(DAY + 2);
  expect(cellOf(sheet, "Registrations", "R-1", "Expires on")).toBe(DAY + 180);
  expect(cellOf(sheet, "Registrations", "R-2", "State")).toBe("");
});

test.each([
  ["to answer", "", DAY + 2],
  ["answer overdue", "", DAY + 3],
  ["active", "accepted", DAY + 180],
  ["expired", "accepted", DAY + 181],
  ["refused", "refused", DAY + 181],
  ["conflict to settle", "conflict", DAY + 1],
])("a registration is %s when the decision is %j on day %d", (state, decision, asOf) => {
  const sheet = programme([
    ...inRow("Registrations", "R-1", { "Registered on": DAY, Decision: decision }),
    ...answered({ "As of; type =TODAY() to follow the calendar": asOf }),
  ]);
  expect(cellOf(sheet, "Registrations", "R-1", "State")).toBe(state);
});

const PLAN = { Plan: "Webinar for banks", "Named pipeline": 200_000, Approved: 10_000 };

test.each([
  ["no plan with named pipeline: do not release", { Plan: "", "Named pipeline": "" }, 0],
  ["released", PLAN, 0],
  ["proof is missing", { ...PLAN, Claimed: 8_000 }, 0],
  ["paid on proof", { ...PLAN, Claimed: 8_000, Proof: "Invoice 12" }, 8_000],
  ["claim above what was approved", { ...PLAN, Claimed: 12_000, Proof: "Invoice 12" }, 10_000],
])("MDF: %s", (state, entries, pays) => {
  const sheet = programme(inRow("MdfByQuarter", "Q1", entries));
  expect(cellOf(sheet, "MdfByQuarter", "Q1", "State")).toBe(state);
  expect(cellOf(sheet, "MdfByQuarter", "Q1", "Pays")).toBe(pays);
});

test("what is approved for the first quarter is the plan's MDF, or typed where there is no plan", () => {
  const approved = (behind: readonly SheetKind[]): unknown =>
    cellOf(seen("programme", sampleContent(), [], behind), "MdfByQuarter", "Q1", "Approved");
  expect(approved(BEHIND)).toBe(sampleContent().plan.mdf);
  expect(approved(["inputs", "verdict", "workings"])).toBeNull();
});

test("MDF is trued up by what the quarter's revenue earned", () => {
  const claim = { ...PLAN, Claimed: 8_000, Proof: "Invoice 12", "Partner revenue": 100_000 };
  const sheet = programme(inRow("MdfByQuarter", "Q1", claim));
  expect(cellOf(sheet, "MdfByQuarter", "Q1", "Earned")).toBe(5_000);
  expect(cellOf(sheet, "MdfByQuarter", "Q1", "True-up")).toBe(-3_000);
  expect(cellOf(sheet, "MdfByQuarter", "Q2", "True-up")).toBe("");
});

test("every judgement has its row with decision and reasons, or says it is not judged yet", () => {
  const sheet = programme();
  JUDGEMENTS.forEach(({ name, title }, index) => {
    const row = JUDGEMENTS_ROW + 1 + index;
    expect([sheet.at(row, 0), sheet.at(row, 5)]).toEqual([title, WHAT_IS_DECIDED[name]]);
    expect(sheet.at(row, 1)).not.toBe("not judged yet");
  });
  const content = sampleContent();
  const unanswered = { ...content, dossier: { ...content.dossier, programmeAnswers: {} } };
  expect(programme([], unanswered).at(JUDGEMENTS_ROW + 1, 1)).toBe("not judged yet");
});

test("the person who settles conflicts is the one named in question 6", () => {
  const sheet = programme();
  expect(sheet.at(sheet.rowOf("Conflicts are settled by"), 1)).toBe("Dana Whitlock");
});
