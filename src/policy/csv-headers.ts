import type { PartnerType } from "./names";

/**
 * Column names that customer systems use for what an intake record or the model asks. A name is
 * here only when it means one thing wherever it is used; the reader sees each match before it counts.
 * Left: the field's place in the record, or `model.` and the key of the input.
 */
export const CSV_HEADERS: Readonly<Record<string, readonly string[]>> = {
  partner_name: ["partner", "company", "company name", "account name", "organisation", "firm"],
  partner_type: ["type", "tier", "type of partner", "partner category", "partner tier", "kind"],
  "independent_demand_evidence.named_accounts_sourced_count": [
    "number of named accounts",
    "named account count",
    "accounts sourced",
  ],
  "independent_demand_evidence.end_customer_relationships_pct": [
    "end customer share",
    "end customers %",
    "direct customers %",
  ],
  "independent_demand_evidence.sales_team_size": [
    "sales team",
    "quota carriers",
    "sales reps",
    "number of sales people",
  ],
  "independent_demand_evidence.named_accounts": ["account names", "list of accounts"],
  "strategic_value.geo_coverage": ["regions", "territories covered"],
  "commitments.joint_marketing_spend": ["joint marketing", "joint marketing budget"],
  "commitments.dedicated_resources": ["dedicated people", "dedicated staff", "dedicated headcount"],
  "commitments.certification_completion": ["certified", "certification", "is certified"],
  "commitments.sales_targets": ["targets"],
  "commitments.commitment_months": ["commitment", "term in months", "contract term months"],
  "commitments.exec_sponsor": ["sponsor", "executive sponsor name"],
  embeds_product: ["embeds our product", "white label"],
  "asks.share": ["share asked", "requested share"],
  "asks.mdf": ["mdf", "requested mdf"],
  "model.acv": ["acv", "average contract value", "average deal size"],
  "model.revshare": ["revenue share", "rev share", "partner share"],
  "model.deals": ["deals per year", "deals a year", "yearly deals"],
  "model.programmeCost": ["program cost", "partner program cost"],
};

/** What customer systems write in a column of types, besides our own names of them. */
export const CSV_PARTNER_TYPES: Readonly<Record<PartnerType, readonly string[]>> = {
  referral: ["referral partner", "referrer", "affiliate"],
  reseller: ["reseller partner", "value-added reseller", "VAR"],
  oem: ["OEM partner", "white label"],
  si_consultant: ["SI", "system integrator", "systems integrator", "consultant", "consultancy"],
  technology: ["technology partner", "technology alliance"],
  strategic_alliance: ["strategic", "alliance", "strategic partner"],
};
