import { SAMPLE_PROGRAMME } from "../../src/case/sample-programme";
import { PROGRAMME_STEPS } from "../../src/policy/programme/steps";
import { judgeMany, listWarnings } from "../../src/programme/asked-of-many";
import { JUDGEMENTS } from "../../src/programme/judgements";
import { TYPE_LISTS } from "../../src/programme/own-types";
import { LEVEL_LISTS } from "../../src/programme/own-levels";
import { pathOf, type KeptAnswers } from "../../src/programme/path";
import { recruiting } from "../../src/programme/recruiting";
import { ABOUT_OUR_PROGRAMME } from "../../src/programme/scope";

const READY = { ...SAMPLE_PROGRAMME.readiness };
const GOOD_FIRM = { ...SAMPLE_PROGRAMME.recruiting, payKnown: true };

/** So many rows, each the same. */
const rows = (count: number, row: object) => Array.from({ length: count }, () => row);

/** Answers with which each step is done, one after the other. */
const DONE: KeptAnswers = {
  readiness: READY,
  archetype: SAMPLE_PROGRAMME.archetype,
  "pilot-design": { ...SAMPLE_PROGRAMME["pilot-design"], hasTarget: true },
  "pilot-evaluation": [{ revenue: 1 }, { days: 90, revenue: 0 }],
  "deal-registration": {
    ...SAMPLE_PROGRAMME["deal-registration"],
    ...{ isChecked: true, keptApart: true },
  },
  enablement: SAMPLE_PROGRAMME.enablement,
  "operating-rules": { ...SAMPLE_PROGRAMME["operating-rules"], kindsApart: true },
  leader: {
    ...{ pilotsWorked: 1, yearsFunded: 2, hasBuilt: true, hasSalesBehind: true },
    ...{ setsUpBasics: true, saysNo: true },
  },
  recruiting: rows(25, GOOD_FIRM),
  measures: {
    ...{ ageMonths: 26, shareOfRevenue: 0.2, partners: 60, activePartners: 30, satisfied: 0.8 },
    portalUse: 0.6,
    ...{ registered: 9e5, sourced: 5e5, influenced: 2e5 },
  },
  lifecycle: { ageMonths: 26, partners: 60, shareOfRevenue: 0.2 },
};

function nextOf(kept: KeptAnswers): string {
  const { next } = pathOf(kept);
  return next === undefined ? "" : `${next.step.number} ${next.words}`;
}

test("with nothing answered it begins at the first step", () => {
  const { done, steps } = pathOf({});
  expect([done, steps.length]).toEqual([0, 9]);
  expect(steps.every(({ state }) => state === "open")).toBe(true);
  expect(steps[0]?.open).toEqual(["Readiness: not judged yet."]);
  expect(nextOf({})).toBe("1 Stay direct until readiness holds.");
});

test("an answer that is none that is allowed is told, and is no decision", () => {
  const [stage] = pathOf({ readiness: { hasOwner: "perhaps" } }).steps;

  expect(stage?.parts[0]).toMatchObject({ isRead: false, isDone: false });
  expect(stage?.open).toEqual([expect.stringMatching(/^Readiness: cannot be read\. .*"perhaps"/)]);
});

test("with every answer it is walked, and nothing comes next", () => {
  const { done, next, steps } = pathOf(DONE);
  expect(steps.flatMap(({ open }) => open)).toEqual([]);
  expect([done, next]).toEqual([9, undefined]);
});

test.each(
  PROGRAMME_STEPS.flatMap(({ parts }, at) => parts.map((part) => [part.judgement, at + 1])),
)("without %s the next step is number %i", (judgement, number) => {
  const { [String(judgement)]: _left, ...kept } = DONE;
  const { done, next } = pathOf(kept);
  expect([done, next?.step.number]).toEqual([8, number]);
  expect(next?.step.open).toHaveLength(1);
});

test("not ready is an answer, and the path stays where it is", () => {
  const { steps, next } = pathOf({ ...DONE, readiness: { ...READY, hasOwner: false } });
  expect(steps[0]).toMatchObject({ state: "begun" });
  expect(next?.step.open).toEqual(["Readiness: not ready. Not yet: nobody owns it full-time."]);
});

test("red flags do not hold the first step up", () => {
  const { steps } = pathOf({ readiness: { ...READY, arr: 500_000 } });
  expect(steps[0]?.parts[0]).toMatchObject({ decision: "ready with red flags", isDone: true });
});

test.each([
  [24, "recruiting", "It takes 25 that come to recruit."],
  [25, undefined, ""],
  [26, undefined, ""],
])("%i firms to recruit leave %s open", (count, open, why) => {
  const kept = { ...DONE, recruiting: [...rows(count, GOOD_FIRM), { firm: "Elm" }] };
  const { next } = pathOf(kept);
  expect(next?.step.parts[0]?.judgement.name).toBe(open);
  expect(next?.step.open.join("") ?? "").toContain(why);
});

test("a pilot that is promising is not one that worked", () => {
  const { next } = pathOf({ ...DONE, "pilot-evaluation": rows(9, { qualifiedLeads: 5 }) });
  expect(next?.step.open).toEqual([
    "Pilot evaluation: 9 promising. It takes 1 that come to worked.",
  ]);
});

test("too little at month 24 ends the path wherever it stands", () => {
  const late = { ageMonths: 24, partners: 60, shareOfRevenue: 0.09 };
  expect(nextOf({ lifecycle: late })).toMatch(/^9 Redesign the programme or end it/);
  expect(nextOf({ lifecycle: { ...late, shareOfRevenue: 0.1 } })).toMatch(/^1 /);
  expect(nextOf({ lifecycle: { ...late, ageMonths: 23.9 } })).toMatch(/^1 /);
});

test("an answer that cannot be read is open, and says why", () => {
  const { steps } = pathOf({ readiness: { arr: "lots" } });
  expect(steps[0]?.open[0]).toMatch(/^Readiness: cannot be read\. arr is "lots"/);
});

test("every judgement of ours has one step, but the one that leads elsewhere", () => {
  const inSteps = PROGRAMME_STEPS.flatMap(({ parts, besides }) => [
    ...parts.map(({ judgement }) => judgement),
    ...besides,
  ]);
  expect(new Set(inSteps).size).toBe(inSteps.length);
  expect([...inSteps, "route", LEVEL_LISTS.inForce, TYPE_LISTS.inForce].sort()).toEqual(
    [...ABOUT_OUR_PROGRAMME].sort(),
  );
  for (const { parts } of PROGRAMME_STEPS) {
    for (const { judgement, done } of parts) {
      const decisions = JUDGEMENTS.find(({ name }) => name === judgement)?.decisions ?? [];
      expect(done.filter((each) => !decisions.includes(each))).toEqual([]);
    }
  }
});

describe("a list of firms", () => {
  test("stands the best first, the fuller answers before the others", () => {
    const ranked = judgeMany(recruiting, [
      { firm: "Pass", firmPeople: 4 },
      { firm: "Ask" },
      { firm: "Slip", firmPeople: "some" },
      { firm: "Ask, and known better", customersFit: true },
      { ...GOOD_FIRM, firm: "Recruit" },
    ]);
    expect(ranked.map(({ name }) => name)).toEqual([
      "Recruit",
      "Ask, and known better",
      "Ask",
      "Pass",
      "Slip",
    ]);
  });

  test.each([
    [49, ["The list holds 49 firms; 50 to 100 give a choice."]],
    [50, []],
    [100, []],
    [101, ["The list holds 101 firms; 50 to 100 give a choice."]],
  ])("of %i is told whether it gives a choice", (count, warnings) => {
    const firms = judgeMany(recruiting, rows(count, GOOD_FIRM));
    expect(listWarnings(firms, recruiting)).toEqual(warnings);
  });
});
