import { buildPlan, type Plan } from "../../src/plan/build-plan";
import { ok } from "../../src/result";
import { floorsAgainstModel } from "../../src/case/floors-against-model";
import { SAMPLE_CASE } from "../../src/case/sample";
import { isCase } from "../../src/case/given-case";
import { readCase } from "../../src/element/case-element";
import type { DeskCommand } from "../command";
import { isObject } from "../../src/element/fields";
import { policyFor } from "../../src/policy/policy";
import { listTable, type Table } from "../table";

export const planCommand: DeskCommand = {
  name: "plan",
  summary: "the 90-day joint plan that proves a partner",
  element:
    'a case, or {"tier": "RESELLER", "motion": "co_sell", "averageDeal": 50000, "valueProposition": "…",\n' +
    '  "segments": ["…"], "profile"?: "saas", "launchDate"?: "2026-03-02", "partnerName"?: "…"}',
  sample: SAMPLE_CASE,
  needsInput: true,
  takesPolicy: true,
  reply(element, options) {
    if (isCase(element)) {
      const given = readCase(element, options);
      if (!given.ok) return given;
      const { plan } = given.value;
      if (!plan.ok) return plan;
      const floors = floorsAgainstModel(given.value);
      const answer = { ...plan.value, floorsAgainstModel: floors };
      const told = listTable(
        "Floors against the model",
        floors.map(({ sentence }) => sentence),
      );
      return ok({ answer, tables: [...tables(plan.value), told] });
    }
    const named = isObject(element) ? element.profile : undefined;
    const policy =
      options.policy === undefined ? policyFor(named ?? options.profile) : ok(options.policy);
    if (!policy.ok) return policy;
    const plan = buildPlan(element, policy.value);
    return plan.ok ? ok({ answer: plan.value, tables: tables(plan.value) }) : plan;
  },
};

function tables(plan: Plan): Table[] {
  return [
    {
      title: `90-day plan: ${plan.partnerName ?? plan.tier}`,
      columns: ["Day", "Date", "Phase", "Milestone", "Owner", "Evidence"],
      rows: plan.milestones.map(({ day, date, phase, milestone, owner, evidence }) => [
        day,
        date,
        phase,
        milestone,
        owner,
        evidence,
      ]),
    },
    {
      title: "Targets",
      columns: ["Target", "Value"],
      rows: [
        ["Target accounts", plan.targetAccounts],
        ["MDF", plan.mdf],
        ["Pipeline floor", plan.pipelineFloor],
        ["Closed-won floor", plan.closedWonFloor],
      ],
    },
    {
      title: "Success at day 90",
      columns: ["Criterion", "Target", "Unit"],
      rows: plan.successCriteria.map(({ criterion, target, unit }) => [criterion, target, unit]),
    },
    listTable("Warnings", plan.warnings),
  ];
}
