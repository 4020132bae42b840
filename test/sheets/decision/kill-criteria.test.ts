import { killCriteria } from "../../../src/partner/kill-criteria";
import { TIERS, type Tier } from "../../../src/policy/names";
import { policyFor } from "../../../src/policy/policy";
import type { WorkbookContent } from "../../../src/sheets/layout/content";
import { sampleContent } from "../../../src/sheets/sample-content";
import { expectValue } from "../../economics/expect-result";
import { seen, type SeenSheet, type Typed } from "../described";

const saas = expectValue(policyFor());
const FIRST_CLAUSE_ROW = 5;
const CLAUSE = 1;
const STATE = 2;
const LIMIT = 4;
const ACTUAL = 6;
const CURE_DAYS = 7;
const NOTICE_ON = 8;
const CURE_ENDS = 9;
const ID = 11;

function contentAt(tier: Tier): WorkbookContent {
  const content = sampleContent();
  const criteria = expectValue(killCriteria(tier, saas));
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

function states(sheet: SeenSheet, tier: Tier): unknown[] {
  return expectValue(killCriteria(tier, saas)).map((_, index) =>
    sheet.at(FIRST_CLAUSE_ROW + index, STATE),
  );
}

test.each(TIERS)("the clauses of %s read as they are printed elsewhere", (tier) => {
  const sheet = seen("killCriteria", contentAt(tier));
  const criteria = expectValue(killCriteria(tier, saas));
  const shown = criteria.map((_, index) => sheet.at(FIRST_CLAUSE_ROW + index, CLAUSE));
  expect(shown).toEqual(criteria.map(({ clause }) => clause));
});

test("a clause follows the amounts that were agreed in the table", () => {
  const sheet = filled("RESELLER", {
    "reseller-target/targetPart": { [LIMIT]: 0.325, [CURE_DAYS]: 1 },
    "reseller-repeated/times": { [LIMIT]: 3 },
  });
  expect(sheet.at(FIRST_CLAUSE_ROW, CLAUSE)).toBe(
    "If the partner reaches under 32.5% of the yearly target in a quarter, the partner has 1 day to cure. The days run from written notice.",
  );
  expect(sheet.at(FIRST_CLAUSE_ROW + 1, CLAUSE)).toContain("under that part of the target 3 times");
});

test("without actuals nothing is claimed: each clause waits to be filled in", () => {
  expect(states(seen("killCriteria", contentAt("RESELLER")), "RESELLER")).toEqual([
    "to fill in",
    "to fill in",
    "to fill in",
  ]);
});

test.each<[string, Tier, Record<string, Record<number, Typed["value"]>>, string]>([
  [
    "a quarter at 24% of the target",
    "RESELLER",
    { "reseller-target/targetPart": { [ACTUAL]: 0.24 } },
    "breached",
  ],
  [
    "a quarter at exactly 25%",
    "RESELLER",
    { "reseller-target/targetPart": { [ACTUAL]: 0.25 } },
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
    { "si-certified/certifiedPart": { [ACTUAL]: 0.59 } },
    "breached",
  ],
  [
    "60% of them kept",
    "SI_CONSULTING",
    { "si-certified/certifiedPart": { [ACTUAL]: 0.6 } },
    "holds",
  ],
  [
    "an NPS without a floor agreed",
    "OEM",
    { "oem-nps/npsFloor": { [ACTUAL]: 30 } },
    "limit not agreed",
  ],
  [
    "an NPS under the floor agreed",
    "OEM",
    { "oem-nps/npsFloor": { [ACTUAL]: 30, [LIMIT]: 31 } },
    "breached",
  ],
])("%s: the first clause of %s", (_, tier, entries, state) => {
  expect(states(filled(tier, entries), tier)[0]).toBe(state);
});

test.each([
  ["under 70% in one quarter holds", 0.6, 1, "holds"],
  ["under 70% in two quarters is a breach", 0.6, 2, "breached"],
  ["at 70% in two quarters holds", 0.7, 2, "holds"],
  ["under 70%, quarters still to be counted, is not a breach", 0.6, "", "to fill in"],
] as const)("a joint pipeline %s", (_, part, quarters, state) => {
  const sheet = filled("STRATEGIC", {
    "strategic-pipeline/pipelinePart": { [ACTUAL]: part },
    "strategic-pipeline/quarters": { [ACTUAL]: quarters },
  });
  expect(states(sheet, "STRATEGIC")[0]).toBe(state);
});

test("an event is a breach when it happened; a term of a clause is no measure", () => {
  const sheet = filled("STRATEGIC", { "strategic-control/event": { [ACTUAL]: "yes" } });
  expect(states(sheet, "STRATEGIC")).toEqual([
    "to fill in",
    "to fill in",
    "breached",
    "to fill in",
  ]);
  expect(sheet.at(sheet.rowOf("strategic-control/evaluationMonths", ID), STATE)).toBe("term");
});

test("the cure ends its days after the day of the notice", () => {
  const sheet = filled("SI_CONSULTING", { "si-certified/certifiedPart": { [NOTICE_ON]: 46_083 } });
  const row = sheet.rowOf("si-certified/certifiedPart", ID);
  expect(sheet.at(row, CURE_ENDS)).toBe(46_083 + 60);
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
