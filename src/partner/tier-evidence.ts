import type { MeasuredEvidence, PartnerType } from "../policy/names";
import type { ScoredEvidence } from "../policy/score-weights";
import { isKnown, type SCHEDULED, UNKNOWN, type Answer, type IntakeRecord } from "./intake-record";

/** What the tier is judged by, out of the intake record or a function's arguments. */
export interface TierEvidence {
  readonly measured: Readonly<Record<MeasuredEvidence, Answer<number>>>;
  /** Scheduled: promised by a date, which counts as met on condition. */
  readonly certified: Answer<boolean | typeof SCHEDULED>;
  readonly partnerType: Answer<PartnerType>;
  readonly embedsProduct: Answer<boolean>;
  /** How many of the four strategic values are given. */
  readonly strategicValues: number;
}

/** What people write where there is nothing to tell. */
const NOTHING = new Set(["none", "no", "n/a", "na", "-", "–", "nothing"]);

function isGiven(value: Answer<string>): boolean {
  return isKnown(value) && !NOTHING.has(value.trim().toLowerCase());
}

export function evidenceOf(record: IntakeRecord): TierEvidence {
  const { independent_demand_evidence: demand, strategic_value: value, commitments } = record;
  const strategicValues = [
    value.geo_coverage,
    value.product_complement,
    value.brand_lift,
    value.channel_economics_advantage,
  ].filter(isGiven).length;
  return {
    measured: {
      namedAccounts: demand.named_accounts_sourced_count,
      endCustomerPercent: demand.end_customer_relationships_pct,
      salesTeam: demand.sales_team_size,
      dedicatedStaff: commitments.dedicated_resources,
      jointMarketing: commitments.joint_marketing_spend,
      commitmentMonths: commitments.commitment_months,
    },
    certified: commitments.certification_completion,
    partnerType: record.partner_type,
    embedsProduct: record.embeds_product,
    strategicValues,
  };
}

/** The evidence as a number; unknown counts as none. */
export function amountOf(evidence: TierEvidence, name: ScoredEvidence): number {
  if (name === "strategicValues") {
    return evidence.strategicValues;
  }
  if (name === "certified") {
    return evidence.certified === true ? 1 : 0;
  }
  const amount = evidence.measured[name];
  return amount === UNKNOWN ? 0 : amount;
}
