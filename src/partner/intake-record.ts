import type { PartnerType } from "../policy/names";

/** An answer that nobody has: it counts as not met, never as a guess. */
export const UNKNOWN = "unknown";
export type Unknown = typeof UNKNOWN;
export type Answer<T> = T | Unknown;

/** Of a certification: not completed, but promised by a date. */
export const SCHEDULED = "scheduled";

export function isKnown<T>(answer: T): answer is Exclude<T, Unknown> {
  return answer !== UNKNOWN;
}

export interface NamedAccount {
  readonly name: string;
  /** The year of the last sale there. */
  readonly year: Answer<number>;
}

/**
 * What we know of a prospect. The keys are those of the JSON that circulates among partnership
 * teams, so such a file imports unchanged; every answer is there, if only as "unknown".
 */
export interface IntakeRecord {
  readonly partner_name: Answer<string>;
  readonly partner_type: Answer<PartnerType>;
  /** What makes it worth their time now. */
  readonly why_now: Answer<string>;
  readonly introduced_by: Answer<string>;
  /** What stood between the two sides before: a customer, a rival, nothing. */
  readonly relationship_before: Answer<string>;
  readonly independent_demand_evidence: {
    readonly named_accounts_sourced_count: Answer<number>;
    /** 0 to 100. */
    readonly end_customer_relationships_pct: Answer<number>;
    /** People with a quota. */
    readonly sales_team_size: Answer<number>;
    readonly named_accounts: Answer<readonly NamedAccount[]>;
  };
  readonly strategic_value: {
    readonly geo_coverage: Answer<string>;
    readonly product_complement: Answer<string>;
    readonly brand_lift: Answer<"strong" | "mid" | "none">;
    readonly channel_economics_advantage: Answer<string>;
  };
  readonly commitments: {
    /** Per year. */
    readonly joint_marketing_spend: Answer<number>;
    /** Named people. */
    readonly dedicated_resources: Answer<number>;
    readonly certification_completion: Answer<boolean | typeof SCHEDULED>;
    /** By when a scheduled certification is promised, ISO. */
    readonly certification_date: Answer<string>;
    readonly sales_targets: Answer<string>;
    readonly commitment_months: Answer<number>;
    readonly exec_sponsor: Answer<string>;
  };
  readonly embeds_product: Answer<boolean>;
  readonly asks: {
    /** Fraction of the base. */
    readonly share: Answer<number>;
    readonly exclusivity: Answer<"none" | "account" | "segment" | "territory">;
    readonly mdf: Answer<number>;
    readonly integration: Answer<"none" | "self_serve" | "joint_development" | "co_development">;
  };
  readonly red_flags: {
    readonly cannot_name_five_customers: Answer<boolean>;
    readonly precise_terms_vague_value: Answer<boolean>;
    readonly exclusive_territory_without_condition: Answer<boolean>;
    readonly strategic_without_sponsor: Answer<boolean>;
    readonly rush_to_sign: Answer<boolean>;
  };
}

export interface Intake {
  readonly record: IntakeRecord;
  /** What was read into the record that the partner did not state in so many words. */
  readonly warnings: readonly string[];
}
