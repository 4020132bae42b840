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

function plan(changes: Record<string, unknown>): Plan {
  return expectValue(buildPlan({ ...REQUEST, ...changes }, saas));
}

describe("a certification that is promised", () => {
  const oem = { tier: "OEM", motion: "co_sell", launchDate: "2026-03-02" };
  const promise = (certifiedBy: unknown, launchDate: unknown = oem.launchDate) => {
    const { milestones, warnings } = plan({ ...oem, certifiedBy, launchDate });
    return {
      own: milestones.find(({ id }) => id === "promised-certification"),
      milestones,
      warnings,
    };
  };

  test.each([
    ["2026-02-20", -10, "Prepare"],
    ["2026-03-01", -1, "Prepare"],
    ["2026-03-02", 0, "Launch"],
    ["2026-03-16", 14, "Launch"],
    ["2026-03-17", 15, "First proof"],
    ["2026-04-16", 45, "Prove"],
    ["2026-05-31", 90, "Decide"],
  ])("by %s is a milestone on day %d: %s", (certifiedBy, day, phase) => {
    const { own, milestones, warnings } = promise(certifiedBy);
    expect(own).toMatchObject({ day, phase });
    expect(milestones.filter(({ milestone }) => milestone.includes("certified,"))).toEqual([own]);
    expect(milestones.find(({ id }) => id === "certification")).toBeUndefined();
    expect(own?.milestone).toBe(`Partner certified, as promised by ${certifiedBy}`);
    expect(warnings).toEqual([]);
  });

  test("on a weekend on which day 90 falls is not late on the Monday after", () => {
    // Day 90 is a Sunday.
    expect(promise("2026-06-01").warnings).toEqual([]);
  });

  test("after the decision of day 90 is warned about", () => {
    expect(promise("2026-06-02").warnings).toEqual([
      "Certification is promised by 2026-06-02, after the decision of day 90: ask for an earlier date.",
    ]);
  });

  test.each([
    ["2026-06-30", null, "Partner's people certified, as promised by 2026-06-30"],
    ["unknown", "2026-03-02", "Partner's people certified, as promised by a date to be given"],
    ["unknown", null, "Partner's people certified, as promised by a date to be given"],
    [null, "2026-03-02", "Partner's people certified"],
  ])("by %p, with a launch on %p, stands in the plan: %s", (certifiedBy, launchDate, words) => {
    const { own, milestones } = promise(certifiedBy, launchDate);
    expect(own).toBeUndefined();
    expect(milestones.find(({ id }) => id === "certification")?.milestone).toBe(words);
  });

  test("without its date is asked for", () => {
    expect(promise("unknown").warnings).toEqual([
      "Certification is promised without a date: ask by when.",
    ]);
    expect(promise("unknown", null).warnings).toHaveLength(1);
  });
});
