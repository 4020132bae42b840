/** How the checklist asks for the fields of the intake record, in groups. */
export interface EvidenceField {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
}

export const EVIDENCE_GROUPS: readonly {
  readonly title: string;
  readonly fields: readonly EvidenceField[];
}[] = [
  {
    title: "Demand of their own",
    fields: [
      { key: "named_accounts_sourced_count", label: "Named accounts they can bring" },
      {
        key: "end_customer_relationships_pct",
        label: "Customers they deal with directly",
        hint: "Of all their customers",
      },
      { key: "sales_team_size", label: "Sales people with a quota" },
    ],
  },
  {
    title: "What they commit",
    fields: [
      { key: "commitment_months", label: "Commitment, months" },
      { key: "dedicated_resources", label: "People named for this partnership" },
      { key: "joint_marketing_spend", label: "Joint marketing they pay for, a year" },
      { key: "sales_targets", label: "Sales targets, in their words" },
      { key: "exec_sponsor", label: "Executive sponsor, by name" },
      { key: "certification_completion", label: "Certified by us" },
      { key: "certification_date", label: "Certified by" },
    ],
  },
  {
    title: "What they add",
    fields: [
      { key: "embeds_product", label: "Embeds or white-labels our product" },
      { key: "geo_coverage", label: "Regions we do not cover" },
      { key: "product_complement", label: "What completes our product" },
      { key: "brand_lift", label: "Credibility their brand lends us" },
      { key: "channel_economics_advantage", label: "Economic advantage of their channel" },
    ],
  },
  {
    title: "What they ask for",
    fields: [
      { key: "share", label: "Share" },
      { key: "exclusivity", label: "Exclusivity" },
      { key: "mdf", label: "Market development funds (MDF), a year" },
      { key: "integration", label: "Integration" },
    ],
  },
  {
    title: "How it came about",
    fields: [
      { key: "why_now", label: "Why now" },
      { key: "introduced_by", label: "Introduced by" },
      { key: "relationship_before", label: "Relationship with us before" },
    ],
  },
  {
    title: "Red flags",
    fields: [
      { key: "cannot_name_five_customers", label: "Cannot name five customers" },
      { key: "precise_terms_vague_value", label: "Precise on terms, vague on joint value" },
      {
        key: "exclusive_territory_without_condition",
        label: "Exclusive territory with no performance condition",
      },
      { key: "strategic_without_sponsor", label: "“Strategic”, with no sponsor" },
      { key: "rush_to_sign", label: "A rush to sign" },
    ],
  },
];
