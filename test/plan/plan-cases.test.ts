import planCases from "../cases/plans.json";
import { buildPlan, type Plan } from "../../src/plan/build-plan";
import { policyFor } from "../../src/policy/policy";
import type { Result } from "../../src/result";
import { expectProblem, expectValue } from "../economics/expect-result";

type PlanCase = (typeof planCases)[number];

function planOf({ tier, motion, profile, averageDeal }: PlanCase): Result<Plan> {
  const words = { valueProposition: "One joint value", segments: ["banks"] };
  return buildPlan({ tier, motion, averageDeal, ...words }, expectValue(policyFor(profile)));
}

const named = planCases.map((each) => {
  return [`${each.profile}: ${each.motion} with ${each.tier}`, each] as const;
});

describe("the plan of every case of the independent program", () => {
  test.each(named.filter(([, { expected }]) => expected !== null))("%s", (_, each) => {
    const plan = expectValue(planOf(each));
    const { milestoneDays, ...numbers } = each.expected ?? { milestoneDays: [] };
    expect(plan).toMatchObject(numbers);
    const joint = plan.milestones.filter(({ workstream }) => workstream === "Joint plan");
    const days = [...new Set(joint.map(({ day }) => day))];
    expect(days).toEqual([...milestoneDays].sort((a, b) => a - b));
  });

  test.each(named.filter(([, { expected }]) => expected === null))("%s is refused", (_, each) => {
    expect(expectProblem(planOf(each))).toMatchObject({ kind: "invalid", field: "motion" });
  });
});
