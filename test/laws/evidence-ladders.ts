import fc from "fast-check";
import { PARTNER_TYPES } from "../../src/policy/names";

/** An answer from worst to best: unknown first, then `values` in their order. */
export interface Ladder {
  readonly group: string | undefined;
  readonly key: string;
  readonly rungs: readonly unknown[];
}

const ladder = (group: string | undefined, key: string, rungs: readonly unknown[]): Ladder => ({
  group,
  key,
  rungs: ["unknown", ...rungs],
});

/** Every field that is evidence, with values around every floor of every profile. */
export const LADDERS: readonly Ladder[] = [
  ladder(
    "independent_demand_evidence",
    "named_accounts_sourced_count",
    [0, 1, 2, 3, 4, 5, 6, 7, 10, 30],
  ),
  ladder(
    "independent_demand_evidence",
    "end_customer_relationships_pct",
    [0, 1, 29.9, 30, 35, 39.9, 40, 45, 49.9, 50, 54.9, 55, 60, 64.9, 65, 70, 100],
  ),
  ladder("independent_demand_evidence", "sales_team_size", [0, 1, 2, 3, 4, 5, 6, 7, 8, 20]),
  ladder("strategic_value", "geo_coverage", ["", "EMEA"]),
  ladder("strategic_value", "product_complement", ["", "services"]),
  ladder("strategic_value", "brand_lift", ["none", "mid", "strong"]),
  ladder("strategic_value", "channel_economics_advantage", ["", "lower CAC"]),
  ladder(
    "commitments",
    "joint_marketing_spend",
    [0, 29_999, 30_000, 40_000, 50_000, 75_000, 100_000],
  ),
  ladder("commitments", "dedicated_resources", [0, 1, 2, 3, 4, 5, 9]),
  ladder("commitments", "certification_completion", [false, "scheduled", true]),
  ladder("commitments", "commitment_months", [0, 12, 23, 24, 36]),
  ladder(undefined, "embeds_product", [false, true]),
  // A flag that is cleared is better evidence; one that nobody has answered holds nothing down.
  { group: "red_flags", key: "cannot_name_five_customers", rungs: [true, "unknown", false] },
  { group: "red_flags", key: "rush_to_sign", rungs: [true, "unknown", false] },
];

export type RawRecord = Record<string, unknown>;

export function put(record: RawRecord, { group, key }: Ladder, value: unknown): RawRecord {
  if (group === undefined) {
    return { ...record, [key]: value };
  }
  return { ...record, [group]: { ...(record[group] as RawRecord | undefined), [key]: value } };
}

/** A rung for every ladder, a type, and one ladder to climb from its rung to another. */
export const climbs = fc
  .record({
    type: fc.constantFrom(...PARTNER_TYPES, "unknown"),
    rungs: fc.tuple(...LADDERS.map(({ rungs }) => fc.nat(rungs.length - 1))),
    climbed: fc.nat(LADDERS.length - 1),
    to: fc.nat(20),
  })
  .map(({ type, rungs, climbed, to }) => {
    const start = LADDERS.reduce<RawRecord>(
      (record, each, index) => put(record, each, each.rungs[rungs[index] ?? 0]),
      { partner_type: type },
    );
    const chosen = LADDERS[climbed];
    if (chosen === undefined) throw new Error("no such ladder");
    const top = chosen.rungs.length - 1;
    const higher = Math.min(top, Math.max(rungs[climbed] ?? 0, to % (top + 1)));
    return { worse: start, better: put(start, chosen, chosen.rungs[higher]) };
  });
