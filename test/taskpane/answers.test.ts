import { currentPartner, type PartnerDraft } from "../../src/case/draft";
import { givenInputs } from "../../taskpane/state/model";
import type { Action } from "../../taskpane/state/pane-state";
import { judgementOf } from "../../taskpane/state/judgement";
import { planOf } from "../../taskpane/state/plan-of";
import { problemsAt } from "../../taskpane/state/problems";
import { readIntake } from "../../taskpane/state/record";
import { ALL_UNKNOWN, answer, DEMAND, NAMED, paneAfter, REAL_PARTNER } from "./drafts";

const partnerAfter = (...actions: readonly Action[]): PartnerDraft =>
  currentPartner(paneAfter(actions).draft);

const verdictAfter = (...actions: readonly Action[]) => {
  const judgement = judgementOf(partnerAfter(...actions));
  if (!judgement.ok) throw new Error(judgement.problem.message);
  return judgement.value.verdict;
};

test("the names given to question 1 are the record's named accounts", () => {
  const intake = readIntake(partnerAfter(...REAL_PARTNER));
  expect(intake.ok && intake.value.record.independent_demand_evidence).toMatchObject({
    named_accounts_sourced_count: 5,
    named_accounts: [{ name: "Alder", year: 2025 }, {}, {}, {}, {}],
  });
});

test("numbers are read as people write them", () => {
  const intake = readIntake(
    partnerAfter(
      answer(["record", "commitments", "joint_marketing_spend"], "40,000"),
      answer(["record", "independent_demand_evidence", "end_customer_relationships_pct"], "65%"),
      answer(["record", "asks", "share"], "25%"),
    ),
  );
  expect(intake.ok && intake.value.record).toMatchObject({
    commitments: { joint_marketing_spend: 40_000 },
    independent_demand_evidence: { end_customer_relationships_pct: 65 },
    asks: { share: 0.25 },
  });
});

test("text in a number keeps its text and gets a sentence", () => {
  const path = ["record", "independent_demand_evidence", "sales_team_size"] as const;
  const partner = partnerAfter(NAMED, answer(path, "a few"));
  expect(problemsAt("demand", partner)).toEqual([
    {
      field: "record-independent_demand_evidence-sales_team_size",
      message: expect.stringContaining('"a few"; allowed: a whole number') as string,
    },
  ]);
  expect(partner.record).toMatchObject({
    independent_demand_evidence: { sales_team_size: "a few" },
  });
});

test("a share of 20 is met with the hint to write 20%", () => {
  const [problem] = problemsAt("deal", partnerAfter(answer(["model", "revshare"], "20")));
  expect(problem?.message).toContain("write 20% or 0.2");
});

test("a negative margin is refused with what is allowed", () => {
  const [problem] = problemsAt("deal", partnerAfter(answer(["model", "grossMargin"], "-10%")));
  expect(problem).toMatchObject({
    field: "model-grossMargin",
    message: expect.stringContaining("above 0, up to 1") as string,
  });
});

test("a list price is asked for where the share is paid on it", () => {
  const problems = problemsAt("deal", partnerAfter(answer(["model", "revshareBase"], "LIST")));
  expect(problems.map(({ field }) => field)).toEqual(["model-listPrice"]);
});

test("a weak answer caps the tier, and only a written reason lifts the cap", () => {
  const strong = [...REAL_PARTNER, ...DEMAND];
  const termsFirst = answer(["answers", "opening", "opened"], "terms");
  expect(verdictAfter(...strong).tier).toBe("RESELLER");
  expect(verdictAfter(...strong, termsFirst).tier).toBe("REFERRAL");
  const shortReason = answer(["overrides", "opening"], "ok");
  expect(verdictAfter(...strong, termsFirst, shortReason).tier).toBe("REFERRAL");
  const reason = answer(["overrides", "opening"], "Two accounts were brought since.");
  expect(verdictAfter(...strong, termsFirst, reason).tier).toBe("RESELLER");
});

test("a reason whose cap is gone does no harm", () => {
  const reason = answer(["overrides", "opening"], "Two accounts were brought since.");
  expect(verdictAfter(...REAL_PARTNER, ...DEMAND, reason).caps).toEqual([]);
});

test("too many unknowns give no verdict but what to ask", () => {
  const judgement = judgementOf(partnerAfter(...ALL_UNKNOWN));
  expect(judgement.ok ? "" : judgement.problem.message).toContain("Not enough substance");
});

test("question 4 is answered by the model, and unknown only while the model has no answer", () => {
  const unknown = answer(["answers", "economics", "breakevenShareOfChannel"], "unknown");
  const asked = partnerAfter(...REAL_PARTNER);
  expect(problemsAt("economics", asked)).toHaveLength(1);
  expect(problemsAt("economics", partnerAfter(...REAL_PARTNER, unknown))).toEqual([]);

  const losing = Object.entries({
    acv: "50000",
    revshare: "20%",
    programmeCost: "2,000,000",
    channelDeals: "30",
  }).map(([key, text]) => answer(["model", key], text));
  const verdict = verdictAfter(...REAL_PARTNER, ...DEMAND, unknown, ...losing);
  expect(verdict.outcome).toBe("losing programme");
});

test("a plan needs a motion, a launch date, the joint value and a segment", () => {
  const planned = [
    answer(["plan", "motion"], "co_sell"),
    answer(["plan", "launchDate"], "2026-03-02"),
    answer(["plan", "segments"], "Banks, Insurers"),
  ];
  const missing = planOf(partnerAfter(...REAL_PARTNER, ...DEMAND, ...planned.slice(1)));
  expect(missing.ok ? "" : missing.problem.message).toBe("Choose a motion first.");
  const plan = planOf(partnerAfter(...REAL_PARTNER, ...DEMAND, ...planned));
  expect(plan.ok && plan.value).toMatchObject({
    segments: ["Banks", "Insurers"],
    valueProposition: "One report in place of three.",
    launchDate: "2026-03-02",
  });
});

test("a motion that the tier does not allow is refused with those that are", () => {
  const plan = planOf(
    partnerAfter(
      ...REAL_PARTNER,
      ...DEMAND,
      answer(["plan", "motion"], "white_label"),
      answer(["plan", "launchDate"], "2026-03-02"),
      answer(["plan", "segments"], "Banks"),
    ),
  );
  expect(plan.ok ? "" : plan.problem.message).toContain("pure_referral, co_sell or channel_led");
});

test("a range is a value like any other, and one that runs backwards is refused", () => {
  const typed = (text: string) =>
    problemsAt("volume", partnerAfter(answer(["model", "deals"], text)));
  expect(typed("10 to 20 likely 13")).toEqual([]);
  expect(typed("20 to 10")[0]?.message).toContain("the first number must be below the second");
});

test("what was typed goes onto the sheet as numbers, and as text where it is none", () => {
  const partner = partnerAfter(
    answer(["model", "revshare"], "20%"),
    answer(["model", "acv"], "50,000"),
    answer(["model", "deals"], "10 to 20"),
    answer(["model", "grossMargin"], "high"),
    answer(["model", "ramp"], "  "),
  );
  expect(givenInputs(partner)).toEqual({
    revshare: 0.2,
    acv: 50_000,
    deals: "10 to 20",
    grossMargin: "high",
  });
});
