/**
 * A prospect that nobody has met, for the command line's --sample, the workbench, the help pages
 * and the tests. A services firm with demand of its own: SI_CONSULTING on the evidence, with one
 * thing missing for OEM and three for STRATEGIC. The model is the worked example of the formulas.
 */

/** In the keys of the circulating JSON, as it would come out of a file. */
export const SAMPLE_RECORD = {
  partner_name: "Brightwater Integrators",
  partner_type: "si_consultant",
  independent_demand_evidence: {
    named_accounts_sourced_count: 6,
    end_customer_relationships_pct: 65,
    sales_team_size: 7,
    named_accounts: [
      { name: "Alder Bank", year: 2025 },
      { name: "Corvane Insurance", year: 2025 },
      { name: "Fenwick Logistics", year: 2024 },
      { name: "Harrow Health", year: 2025 },
      { name: "Lindqvist Foods", year: 2024 },
      { name: "Marsh & Tolle", year: 2025 },
    ],
  },
  strategic_value: {
    geo_coverage: "Nordics and Benelux",
    product_complement: "implementation and migration services",
    brand_lift: "mid",
    channel_economics_advantage: "shorter cycles in regulated industries",
  },
  commitments: {
    joint_marketing_spend: 40_000,
    dedicated_resources: 3,
    certification_completion: true,
    sales_targets: "12 deals in 12 months",
    commitment_months: 15,
    exec_sponsor: "Ingrid Solberg, managing partner",
  },
  embeds_product: false,
  asks: { share: 0.25, exclusivity: "none", mdf: 20_000, integration: "self_serve" },
  red_flags: {
    cannot_name_five_customers: false,
    precise_terms_vague_value: false,
    exclusive_territory_without_condition: false,
    strategic_without_sponsor: false,
    rush_to_sign: "unknown",
  },
} as const;

/** Answers to the seven questions; the rules of engagement are still to be signed. */
export const SAMPLE_ANSWERS = {
  customers: { namedAccounts: SAMPLE_RECORD.independent_demand_evidence.named_accounts },
  opening: { opened: "accounts" },
  jointValue: {
    sentence: "Banks move their reporting to our platform in one quarter instead of three.",
    customer: "Alder Bank",
    beyondEitherSide: true,
  },
  killCriteria: {
    pipelineFloorByQuarter: true,
    certifiedPeople: true,
    jointDealsClosed: true,
    curePeriod: true,
  },
  engagement: { decidedBy: "account", settledBy: "Dana Whitlock", signed: false },
  acquisition: { moat: false, exclusivity: false, equityAlignment: false },
} as const;

/** Inputs of the model by key. Money is one currency. */
export const SAMPLE_MODEL = {
  acv: 50_000,
  grossMargin: 0.8,
  directCac: 45_000,
  avoidableCac: 0.35,
  directSupport: 2_000,
  partnerSupport: 1_000,
  partnerOneOff: 8_500,
  programmeCost: 180_000,
  revshare: 0.2,
  retentionDirect: 0.9,
  retentionPartner: 0.88,
  discountRate: 0.12,
  horizonYears: 3,
  cannibalization: 0.4,
  deals: 12,
  channelDeals: 120,
  winRate: 0.25,
  partnerServicesRevenue: 20_000,
  partnerServicesMargin: 0.35,
  partnerSellingCost: 6_000,
  partnerInvestment: 60_000,
  partnerRequiredRoi: 0.5,
} as const;

/** A plan request that the sample's tier allows. */
export const SAMPLE_PLAN = {
  tier: "SI_CONSULTING",
  motion: "co_sell",
  partnerName: SAMPLE_RECORD.partner_name,
  valueProposition: SAMPLE_ANSWERS.jointValue.sentence,
  segments: ["Banks in the Nordics", "Insurers in the Benelux"],
  averageDeal: 50_000,
  launchDate: "2030-03-04",
  horizonMonths: 15,
} as const;

export const SAMPLE_PROFILE = "saas";

/** What a share is a percentage of, and for how long, is typed where the sample is shown. */
const SAMPLE_TERMS = { revshareBase: "NET", revshareYears: 3 } as const;

/** The sample partner in the one shape that every program takes. */
export const SAMPLE_CASE = {
  intake: SAMPLE_RECORD,
  answers: SAMPLE_ANSWERS,
  model: { ...SAMPLE_MODEL, ...SAMPLE_TERMS },
  plan: {
    motion: SAMPLE_PLAN.motion,
    launchDate: SAMPLE_PLAN.launchDate,
    averageDeal: SAMPLE_PLAN.averageDeal,
    valueProposition: SAMPLE_PLAN.valueProposition,
    segments: SAMPLE_PLAN.segments.join("; "),
  },
  contribution: "sourced",
  preset: "default",
  profile: SAMPLE_PROFILE,
} as const;
