import { caseOf } from "../../src/case/case";
import { currentPartner, type PartnerDraft } from "../../src/case/draft";
import { givenInputs } from "../../taskpane/state/model";
import type { Action } from "../../taskpane/state/pane-state";
import { problemsAt } from "../../taskpane/state/problems";
import { ALL_UNKNOWN, answer, DEMAND, NAMED, paneAfter, REAL_PARTNER } from "./drafts";

const partnerAfter = (...actions: readonly Action[]): PartnerDraft =>
  currentPartner(paneAfter(actions).draft);

const verdictAfter = (...actions: readonly Action[]) => {
  const { verdict } = caseOf(partnerAfter(...actions));
  if (!verdict.ok) throw new Error(verdict.problem.message);
  return verdict.value;
};

test("the names given to question 1 are the record's named accounts", () => {
  const { intake } = caseOf(partnerAfter(...REAL_PARTNER));
  expect(intake.ok && intake.value.record.independent_demand_evidence).toMatchObject({
    named_accounts_sourced_count: 5,
    named_accounts: [{ name: "Alder", year: 2025 }, {}, {}, {}, {}],
  });
});

test("numbers are read as people write them", () => {
  const { intake } = caseOf(
    partnerAfter(
      answer(["intake", "commitments", "joint_marketing_spend"], "40,000"),
      answer(["intake", "independent_demand_evidence", "end_customer_relationships_pct"], "65%"),
      answer(["intake", "asks", "share"], "25%"),
    ),
  );
  expect(intake.ok && intake.value.record).toMatchObject({
    commitments: { joint_marketing_spend: 40_000 },
    independent_demand_evidence: { end_customer_relationships_pct: 65 },
    asks: { share: 0.25 },
  });
});

test("text in a number keeps its text and gets a sentence", () => {
  const path = ["intake", "independent_demand_evidence", "sales_team_size"] as const;
  const partner = partnerAfter(NAMED, answer(path, "a few"));
  expect(problemsAt("evidence", partner)).toEqual([
    {
      field: "intake-independent_demand_evidence-sales_team_size",
      message: expect.stringContaining('"a few"; allowed: a whole number') as string,
    },
  ]);
  expect(partner.intake).toMatchObject({
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
  const { verdict, decision } = caseOf(partnerAfter(...ALL_UNKNOWN));
  expect(verdict.ok ? "" : verdict.problem.message).toContain("Not enough substance");
  expect(decision.code).toBe("GO_BACK");
});

test("question 4 is the model's to answer: nothing is asked, and nothing that was kept is used", () => {
  const kept = answer(["answers", "economics", "breakevenShareOfChannel"], "never");
  expect(problemsAt("economics", partnerAfter(...REAL_PARTNER))).toEqual([]);
  expect(verdictAfter(...REAL_PARTNER, ...DEMAND, kept).caps).toEqual([]);
});

test("a plan needs a motion, a launch date, the joint value and a segment", () => {
  const planned = [
    answer(["plan", "motion"], "co_sell"),
    answer(["plan", "launchDate"], "2026-03-02"),
    answer(["plan", "segments"], "Banks, Insurers"),
  ];
  const { plan: missing } = caseOf(partnerAfter(...REAL_PARTNER, ...DEMAND, ...planned.slice(1)));
  expect(missing.ok ? "" : missing.problem.message).toBe(
    "The plan needs a motion: Pure referral, Co-sell or Channel-led.",
  );
  const { plan } = caseOf(partnerAfter(...REAL_PARTNER, ...DEMAND, ...planned));
  expect(plan.ok && plan.value).toMatchObject({
    segments: ["Banks", "Insurers"],
    valueProposition: "One report in place of three.",
    launchDate: "2026-03-02",
  });
});

test("a motion that the tier does not allow is refused with those that are", () => {
  const { plan } = caseOf(
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
