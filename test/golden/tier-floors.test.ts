import { INTAKE_FIELDS } from "../../src/partner/intake-fields";
import { tierReport } from "../../src/partner/tier-report";
import { findName, TIERS } from "../../src/policy/names";
import { policyFor } from "../../src/policy/policy";
import { cellOf, readSituations, titleOf } from "./read-table";

/** Strong in everything, so that only the floor under test can fail. */
function strongRecord(type: string): Record<string, Record<string, unknown>> {
  return {
    top: { partner_type: type, embeds_product: true },
    independent_demand_evidence: {
      named_accounts_sourced_count: 20,
      end_customer_relationships_pct: 99,
      sales_team_size: 40,
    },
    commitments: {
      joint_marketing_spend: 900_000,
      dedicated_resources: 20,
      certification_completion: true,
      commitment_months: 60,
    },
  };
}

function floorHolds(profile: string, tier: string, evidence: string, value: number): boolean {
  const field = INTAKE_FIELDS.find(({ label }) => label === evidence);
  const policy = policyFor(profile);
  const name = findName(TIERS, tier);
  if (field === undefined || !policy.ok || name === undefined) {
    throw new Error(`the table names something unknown: ${profile}, ${tier}, ${evidence}`);
  }
  const { top, ...groups } = strongRecord("si_consultant");
  const group = groups[field.group ?? ""] ?? {};
  group[field.key] = value;
  const report = tierReport({ ...top, ...groups }, policy.value);
  if (!report.ok) {
    throw new Error(report.problem.message);
  }
  return report.value.floors[name];
}

describe("a floor holds on its value and above, and not below", () => {
  const situations = readSituations("tier-floors.md");

  test("every floor of every profile is in the table", () => {
    expect(situations).toHaveLength(50);
  });

  test.each(situations.map((each) => [titleOf(each), each] as const))("%s", (_, situation) => {
    const [profile, tier, evidence] = ["Profile", "Tier", "Evidence"].map((column) =>
      cellOf(situation, column),
    );
    const held = ["Just below", "On the floor", "Just above"].map((column) =>
      floorHolds(profile ?? "", tier ?? "", evidence ?? "", Number(cellOf(situation, column))),
    );
    expect(held).toEqual([false, true, true]);
  });
});
