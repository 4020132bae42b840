import { currentPartner } from "../../src/case/draft";
import { memoOf, missingFrom } from "../../taskpane/state/memo-of";
import type { Action } from "../../taskpane/state/pane-state";
import { expectValue } from "../economics/expect-result";
import { answer, DEMAND, NAMED, paneAfter, REAL_PARTNER } from "./drafts";

const partnerAfter = (...actions: Action[]) => currentPartner(paneAfter(actions).draft);
const placesMissing = (...actions: Action[]) =>
  missingFrom(partnerAfter(...actions)).map(({ place }) => place);

const TERMS = [
  answer(["model", "revshareBase"], "NET"),
  answer(["model", "revshareYears"], "3"),
  answer(["plan", "direction"], "we-pay"),
];
const MODEL = [
  ...TERMS,
  answer(["model", "revshare"], "20%"),
  answer(["model", "acv"], "50,000"),
  answer(["model", "programmeCost"], "180,000"),
  answer(["model", "deals"], "12"),
];
const PLAN = [
  answer(["plan", "motion"], "co_sell"),
  answer(["plan", "launchDate"], "2030-03-04"),
  answer(["plan", "segments"], "banks"),
];

test("an untouched partner has a memo that names the demand and the first questions", () => {
  const partner = partnerAfter(NAMED);
  expect(expectValue(memoOf(partner)).headline).toBe(
    "There is nothing to decide on Northwind yet.",
  );
  expect(placesMissing(NAMED)).toEqual(["demand", "customers", "opening", "jointValue"]);
});

test("with questions 1 to 3 and the demand the rest is asked for, step by step", () => {
  expect(placesMissing(...REAL_PARTNER, ...DEMAND)).toEqual([
    "killCriteria",
    "engagement",
    "acquisition",
    "shareBase",
    "motion",
  ]);
  expect(placesMissing(...REAL_PARTNER, ...DEMAND, ...TERMS)).toContain("deal");
  expect(placesMissing(...REAL_PARTNER, ...DEMAND, ...MODEL)).not.toContain("deal");
});

test("a plan without a launch date is missing at the plan's step", () => {
  const started = [...REAL_PARTNER, ...DEMAND, ...MODEL, answer(["plan", "motion"], "co_sell")];
  const found = missingFrom(partnerAfter(...started)).find(({ place }) => place === "plan");
  expect(found?.what).toContain("launch");
});

test("a field of the record that does not read is told in its own words, at its step", () => {
  const wrong = answer(
    ["record", "independent_demand_evidence", "sales_team_size"],
    "half a dozen",
  );
  const partner = partnerAfter(...REAL_PARTNER, ...DEMAND, wrong);
  expect(memoOf(partner).ok).toBe(false);
  expect(missingFrom(partner)[0]?.place).toBe("demand");
  expect(missingFrom(partner)[0]?.what).toContain("half a dozen");
});

test("who decides and by when are on the memo as they were typed", () => {
  const actions = [
    ...[...REAL_PARTNER, ...DEMAND, ...MODEL, ...PLAN],
    answer(["plan", "decidedBy"], "Dana Whitlock"),
    answer(["plan", "decideOn"], "2030-01-15"),
  ];
  const memo = expectValue(memoOf(partnerAfter(...actions)));
  const decision = memo.sections.find(({ id }) => id === "decision");
  expect(decision?.rows).toContainEqual(["Who decides", "Dana Whitlock"]);
  expect(decision?.rows).toContainEqual(["By when, before the agreement", "2030-01-15"]);
});

test("a reason that lifts a cap is printed by the memo", () => {
  const actions = [
    ...[...REAL_PARTNER, ...DEMAND, ...MODEL],
    answer(["answers", "opening", "opened"], "terms"),
    answer(["overrides", "opening"], "The board wants this region; Dana answers for it."),
  ];
  const memo = expectValue(memoOf(partnerAfter(...actions)));
  const overrides = memo.sections.find(({ id }) => id === "overrides")?.sentences.join(" ");
  expect(overrides).toContain("Question 2");
  expect(overrides).toContain("Lifted because: The board wants this region; Dana answers for it.");
});
