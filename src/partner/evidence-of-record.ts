import { type Answer, type IntakeRecord, isKnown } from "./intake-record";
import type { TierEvidence } from "./tier-evidence";

/** What people write where there is nothing to tell. */
const NOTHING = new Set(["none", "no", "n/a", "na", "-", "–", "nothing"]);

function isGiven(value: Answer<string>): boolean {
  return isKnown(value) && !NOTHING.has(value.trim().toLowerCase());
}

/** What the tier is judged by, as the intake record has it. */
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
