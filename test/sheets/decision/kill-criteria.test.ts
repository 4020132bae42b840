import { killCriteria, type KillOptions } from "../../../src/partner/kill-criteria";
import { TIERS, type Tier } from "../../../src/policy/names";
import { policyFor } from "../../../src/policy/policy";
import type { WorkbookContent } from "../../../src/sheets/layout/content";
import { sampleContent } from "../../../src/sheets/sample-content";
import { expectValue } from "../../economics/expect-result";
import { seen, type SeenSheet, type Typed } from "../described";

const saas = expectValue(policyFor());
/** Below the four that every contract above a referral has. */
const FIRST_ROW = 5;
const CONTRACT_CLAUSES = 4;
const CLAUSE = 1;
const STATE = 2;
const LIMIT = 4;
const ACTUAL = 6;
const CURE_DAYS = 7;
const NOTICE_ON = 8;
const CURE_ENDS = 9;
const ID = 11;

function contentAt(tier: Tier, options: KillOptions = {}): WorkbookContent {
  const content = sampleContent();
  const criteria = expectValue(killCriteria(tier, saas, options));
  const { verdict: judged } = content.dossier;
  if (judged === undefined) throw new Error("the sample is judged");
  const verdict = { ...judged, killCriteria: criteria };
  return { ...content, dossier: { ...content.dossier, verdict } };
}

/** The sheet of a tier after somebody filled in columns of lines, by the line's id. */
function filled(tier: Tier, entries: Readonly<Record<string, Record<number, Typed["value"]>>>) {
  const blank = seen("killCriteria", contentAt(tier));
  const typed = Object.entries(entries).flatMap(([id, columns]) =>
    Object.entries(columns).map(([column, value]) => ({
      ...{ row: blank.rowOf(id, ID), column: Number(column), value },
    })),
  );
  return seen("killCriteria", contentAt(tier), typed);
}

function firstOwn(tier: Tier): number {
  return tier === "REFERRAL" ? 0 : CONTRACT_CLAUSES;
}

function states(sheet: SeenSheet, tier: Tier): unknown[] {
  return expectValue(killCriteria(tier, saas)).map((_, index) =>
    sheet.at(FIRST_ROW + index, STATE),
  );
}

test.each(TIERS)("the clauses of %s read as they are printed elsewhere", (tier) => {
  const sheet = seen("killCriteria", contentAt(tier));
  const criteria = expectValue(killCriteria(tier, saas));
  const shown = criteria.map((_, index) => sheet.at(FIRST_ROW + index, CLAUSE));
  expect(shown).toEqual(criteria.map(({ clause }) => clause));
});

test.each([
  ["with an average deal", "RESELLER", { averageDeal: 50_000 }],
  ["with an average deal of cents", "RESELLER", { averageDeal: 1_250.55 }],
  ["with a promised certification", "OEM", { certifiedBy: "2026-06-30" }],
  ["with a promise of no date", "OEM", { certifiedBy: "unknown" }],
] as const)("clauses read the same %s: %s", (_, tier, options) => {
  const sheet = seen("killCriteria", contentAt(tier, options));
  const criteria = expectValue(killCriteria(tier, saas, options));
  const shown = criteria.map((__, index) => sheet.at(FIRST_ROW + index, CLAUSE));
  expect(shown).toEqual(criteria.map(({ clause }) => clause));
});

test("a clause follows the amounts that were agreed in the table", () => {
  const sheet = filled("RESELLER", {
    "reseller-target/target-part": { [LIMIT]: 0.325, [CURE_DAYS]: 1 },
    "reseller-repeated/times": { [LIMIT]: 3 },
  });
  expect(sheet.at(FIRST_ROW + CONTRACT_CLAUSES, CLAUSE)).toBe(
    "If the partner reaches under 32.5% of the yearly target in a quarter, the partner has 1 day to cure. The days run from written notice.",
  );
  expect(sheet.at(FIRST_ROW + CONTRACT_CLAUSES + 1, CLAUSE)).toContain(
    "under that part of the target 3 times",
  );
});

test("without actuals nothing is claimed: each clause waits to be filled in", () => {
  expect(states(seen("killCriteria", contentAt("RESELLER")), "RESELLER")).toEqual([
    ...Array<string>(CONTRACT_CLAUSES + 3).fill("to fill in"),
  ]);
});

test.each<[string, Tier, Record<string, Record<number, Typed["value"]>>, string]>([
  [
    "a quarter at 24% of the target",
    "RESELLER",
    { "reseller-target/target-part": { [ACTUAL]: 0.24 } },
    "breached",
  ],
  [
    "a quarter at exactly 25%",
    "RESELLER",
    { "reseller-target/target-part": { [ACTUAL]: 0.25 } },
    "holds",
  ],
  [
    "one quarter without an introduction",
    "REFERRAL",
    { "referral-no-introduction/quarters": { [ACTUAL]: 1 } },
    "holds",
  ],
  [
    "two quarters without one",
    "REFERRAL",
    { "referral-no-introduction/quarters": { [ACTUAL]: 2 } },
    "breached",
  ],
  [
    "59% of the certified people kept",
    "SI_CONSULTING",
    { "si-certified/certified-part": { [ACTUAL]: 0.59 } },
    "breached",
  ],
  [
    "60% of them kept",
    "SI_CONSULTING",
    { "si-certified/certified-part": { [ACTUAL]: 0.6 } },
    "holds",
  ],
  [
    "an NPS without a floor agreed",
    "OEM",
    { "oem-nps/nps-floor": { [ACTUAL]: 30 } },
    "limit not agreed",
  ],
  [
    "an NPS under the floor agreed",
    "OEM",
    { "oem-nps/nps-floor": { [ACTUAL]: 30, [LIMIT]: 31 } },
    "breached",
  ],
])("%s: the first clause of its own of %s", (_, tier, entries, state) => {
  expect(states(filled(tier, entries), tier)[firstOwn(tier)]).toBe(state);
});

test.each([
  ["under 70% in one quarter holds", 0.6, 1, "holds"],
  ["under 70% in two quarters is a breach", 0.6, 2, "breached"],
  ["at 70% in two quarters holds", 0.7, 2, "holds"],
  ["under 70%, quarters still to be counted, is not a breach", 0.6, "", "to fill in"],
] as const)("a joint pipeline %s", (_, part, quarters, state) => {
  const sheet = filled("STRATEGIC", {
    "strategic-pipeline/pipeline-part": { [ACTUAL]: part },
    "strategic-pipeline/quarters": { [ACTUAL]: quarters },
  });
  expect(states(sheet, "STRATEGIC")[CONTRACT_CLAUSES]).toBe(state);
});

test("an event is a breach when it happened; a term of a clause is no measure", () => {
  const sheet = filled("STRATEGIC", { "strategic-control/event": { [ACTUAL]: "yes" } });
  expect(states(sheet, "STRATEGIC").slice(CONTRACT_CLAUSES)).toEqual([
    "to fill in",
    "to fill in",
    "breached",
    "to fill in",
  ]);
  expect(sheet.at(sheet.rowOf("strategic-control/evaluation-months", ID), STATE)).toBe("term");
});

test.each([
  ["399,999 of pipeline", "quarter-pipeline/pipeline-floor", 399_999, "breached"],
  ["400,000 of pipeline", "quarter-pipeline/pipeline-floor", 400_000, "holds"],
  ["one certified person", "quarter-certified/certified-people", 1, "breached"],
  ["two certified people", "quarter-certified/certified-people", 2, "holds"],
  ["two deals", "quarter-deals/joint-deals", 2, "breached"],
  ["three deals", "quarter-deals/joint-deals", 3, "holds"],
])("a quarter with %s in a reseller's contract", (_, id, actual, state) => {
  const own = contentAt("RESELLER", { averageDeal: 50_000 });
  const row = seen("killCriteria", own).rowOf(id, ID);
  const sheet = seen("killCriteria", own, [{ row, column: ACTUAL, value: actual }]);
  expect(sheet.at(row, STATE)).toBe(state);
});

test("the cure ends its days after the day of the notice", () => {
  const sheet = filled("SI_CONSULTING", { "si-certified/certified-part": { [NOTICE_ON]: 46_083 } });
  const row = sheet.rowOf("si-certified/certified-part", ID);
  expect(sheet.at(row, CURE_ENDS)).toBe(46_083 + 90);
  expect(sheet.at(row + 1, CURE_ENDS)).toBe("");
});

test("the table begins in the same row for every tier, so that actuals stay where they are", () => {
  const rows = TIERS.map((tier) => {
    return seen("killCriteria", contentAt(tier)).description.tables[0]?.row;
  });
  expect(new Set(rows).size).toBe(1);
});

test("a breach is red and what holds is green, by formats on the state", () => {
  const { conditionalFormats } = seen("killCriteria", contentAt("OEM")).description;
  const styles = conditionalFormats.map(({ rule }) =>
    rule.kind === "formula" ? `${rule.formula} ${rule.style}` : "",
  );
  expect(styles).toContain('=$C6="breached" bad');
  expect(styles).toContain('=$C6="holds" good');
});
