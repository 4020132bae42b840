import "./host";
import "../../functions/functions";
import { MEASURES } from "../../src/economics/measures";
import bands from "../cases/bands.json";
import economics from "../cases/economics.json";
import plans from "../cases/plans.json";
import schedules from "../cases/schedules.json";
import tiers from "../cases/tiers.json";
import { call, show } from "./host";

/** Right to 1e-9 relative, as the independent program that computed the cases. */
function isClose(actual: unknown, expected: unknown): boolean {
  return typeof actual === "number" && typeof expected === "number"
    ? Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : actual === expected;
}

function expectClose(actual: unknown, expected: unknown): void {
  expect({ actual, expected, isClose: isClose(actual, expected) }).toMatchObject({ isClose: true });
}

type TierCase = (typeof tiers)[number];

/** The record's evidence, argument by argument, as it would stand in a row of cells. */
function evidenceCells({ input, profile }: TierCase): unknown[] {
  const { independent_demand_evidence: demand, strategic_value: value, commitments } = input;
  const values = [
    value.geo_coverage,
    value.product_complement,
    value.brand_lift === "none" ? "" : value.brand_lift,
    value.channel_economics_advantage,
  ];
  return [
    demand.named_accounts_sourced_count,
    demand.end_customer_relationships_pct / 100,
    demand.sales_team_size,
    commitments.dedicated_resources,
    commitments.joint_marketing_spend,
    commitments.commitment_months,
    commitments.certification_completion,
    input.partner_type,
    input.embeds_product,
    values.filter((text) => text !== "").length,
    profile,
  ];
}

describe("the cases of an independent program, in cells", () => {
  it.each(tiers.map((each, index) => ({ each, index })))(
    "PARTNER.TIER and PARTNER.SCORES on tier case $index",
    ({ each }) => {
      const { tier, scores, floors } = each.expected;
      const cells = evidenceCells(each);
      const rows = (call("PARTNER.SCORES", ...cells) as unknown[][]).slice(1);

      expect(call("PARTNER.TIER", ...cells)).toBe(tier);
      expect(rows.map(([name, , met, assigned]) => [name, met, assigned])).toEqual(
        Object.entries(floors).map(([name, met]) => [name, met, name === tier]),
      );
      for (const [name, score] of rows) {
        expectClose(score, scores[name as keyof typeof scores]);
      }
    },
  );

  it.each(economics.map((each, index) => ({ each, index })))(
    "REVSHARE.MODEL on economics case $index, every measure",
    ({ each }) => {
      const block = Object.entries(each.input);
      const expected: Record<string, unknown> = each.expected;
      for (const { name } of MEASURES.filter((measure) => measure.name in expected)) {
        const { shown } = show("REVSHARE.MODEL", block, name);
        const value = expected[name];
        expectClose(shown, typeof value === "number" ? value : "#N/A");
      }
    },
  );

  it.each(bands)("REVSHARE.BAND on $tier, $contribution", ({ tier, contribution, expected }) => {
    const { shown } = show("REVSHARE.BAND", tier, contribution);
    const cells = Array.isArray(shown) ? (shown as number[][])[0] : shown;

    expect(Array.isArray(cells)).toBe(expected !== null);
    const pairs = (expected ?? []).map((value, index) => [(cells as number[])[index], value]);
    for (const [actual, value] of pairs) expectClose(actual, value);
  });

  it.each(plans)("GTM.PLAN on $tier, $motion, $profile", (each) => {
    const { tier, motion, profile, averageDeal, expected } = each;
    const { shown } = show("GTM.PLAN", tier, motion, 46_083, averageDeal, profile);
    const days = Array.isArray(shown) ? (shown as unknown[][]).map(([day]) => day) : [shown];

    const wanted = expected === null ? ["#VALUE!"] : ["Day", ...expected.milestoneDays];
    expect(days).toEqual(expect.arrayContaining(wanted));
  });

  it.each(schedules)("REVSHARE.PAYOUT on $amount", (each) => {
    const { amount, thresholds, rates, marginal, retroactive } = each;
    const bounds = [each.minimum ?? null, each.maximum ?? null];
    const column = (values: number[]) => values.map((value) => [value]);

    expectClose(
      call("REVSHARE.PAYOUT", amount, column(thresholds), column(rates), null, ...bounds),
      marginal,
    );
    expectClose(
      call("REVSHARE.PAYOUT", amount, [thresholds], [rates], "RETROACTIVE", ...bounds),
      retroactive,
    );
  });
});
