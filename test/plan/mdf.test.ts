import { buildPlan, type Plan } from "../../src/plan/build-plan";
import { policyFor } from "../../src/policy/policy";
import { expectValue } from "../economics/expect-result";

const saas = expectValue(policyFor("saas"));
const REQUEST = {
  tier: "STRATEGIC",
  motion: "co_sell",
  averageDeal: 50_000,
  valueProposition: "One quarter instead of three.",
  segments: ["Banks in the Nordics"],
};

function plan(changes: Record<string, unknown> = {}): Plan {
  return expectValue(buildPlan({ ...REQUEST, ...changes }, saas));
}

describe("MDF is a budget", () => {
  test.each([
    [3_750_000, 75_000],
    [1_500_000, 75_000],
    [3_800_000, 76_000],
    [1_490_000, 74_500],
    [0, 75_000],
    [undefined, 75_000],
  ])("of 2%% to 5%% of a partner revenue of %p: %d", (partnerRevenue, mdf) => {
    expect(plan({ partnerRevenue })).toMatchObject({ mdf, warnings: [] });
  });

  test.each([
    [74_999, 74_999],
    [75_000, 75_000],
    [75_001, 75_000],
    [0, 0],
    [undefined, 75_000],
  ])("and never above the %p that the partner asked for: %d", (askedMdf, mdf) => {
    expect(plan({ askedMdf })).toMatchObject({ mdf, warnings: [] });
  });

  test.each([
    [20_000, 20_000, 0],
    [20_001, 20_000, 1],
    [20_000, undefined, 0],
  ])("unless somebody chooses: %p where %p is asked has %d warnings", (mdf, askedMdf, count) => {
    expect(plan({ mdf, askedMdf }).mdf).toBe(mdf);
    expect(plan({ mdf, askedMdf }).warnings).toHaveLength(count);
  });

  test.each([
    [20_000, 0],
    [50_000, 0],
    [19_999, 1],
    [50_001, 1],
  ])("a choice of %d against a million of partner revenue has %d warnings", (mdf, count) => {
    expect(plan({ mdf, partnerRevenue: 1_000_000 }).warnings).toHaveLength(count);
  });

  test.each([
    [75_000, 0],
    [74_999, 1],
    [0, 1],
    [undefined, 0],
  ])("that the model counts: %p of 75,000 has %d warnings", (modelMdf, count) => {
    expect(plan({ modelMdf }).warnings).toHaveLength(count);
  });

  test("and none for a tier whose plan has none, whatever it sells", () => {
    const referral = { tier: "REFERRAL", motion: "pure_referral", partnerRevenue: 5_000_000 };
    expect(plan(referral)).toMatchObject({ mdf: 0, warnings: [] });
    expect(plan({ ...referral, mdf: 100_000 }).mdf).toBe(100_000);
  });

  test("and says how it is released", () => {
    expect(plan({ mdf: 10_000 }).mdfTerms).toBe(
      "Up to 10,000, a budget and not a floor: released against a plan with named pipeline, trued up quarterly; 2% to 5% of partner revenue where nothing else is set.",
    );
    expect(plan({ tier: "REFERRAL", motion: "pure_referral" }).mdfTerms).toBe(
      "No MDF in this plan.",
    );
  });
});
