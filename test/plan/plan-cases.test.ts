import planCases from "../cases/plans.json";
import { buildPlan } from "../../src/plan/build-plan";
import { policyFor } from "../../src/policy/policy";

describe("the plan of every case of the independent program", () => {
  test.each(
    planCases.map((each) => [`${each.profile}: ${each.motion} with ${each.tier}`, each] as const),
  )("%s", (_, { tier, motion, profile, averageDeal, expected }) => {
    const policy = policyFor(profile);
    if (!policy.ok) {
      throw new Error(policy.problem.message);
    }
    const request = {
      tier,
      motion,
      averageDeal,
      valueProposition: "One joint value",
      segments: ["banks"],
    };
    const plan = buildPlan(request, policy.value);
    if (expected === null) {
      expect(plan).toMatchObject({ ok: false, problem: { kind: "invalid", field: "motion" } });
      return;
    }
    if (!plan.ok) {
      throw new Error(plan.problem.message);
    }
    const { milestoneDays, ...numbers } = expected;
    expect(plan.value).toMatchObject(numbers);
    expect([...new Set(plan.value.milestones.map(({ day }) => day))]).toEqual(milestoneDays);
  });
});
