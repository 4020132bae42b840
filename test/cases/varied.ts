import type { GivenCase } from "../../src/case/given-case";
import { SAMPLE_DEALS } from "../../src/case/sample-deals";
import { SAMPLE_ANSWERS, SAMPLE_CASE, SAMPLE_MODEL, SAMPLE_RECORD } from "../../src/case/sample";
import { SAMPLE_REVIEW } from "../../src/case/sample-review";
import long from "./found/long.json";
import noDeals from "./found/nodeals.json";
import ranges from "./found/ranges.json";

type Model = Readonly<Partial<Record<string, number | string | undefined>>>;

const demand = SAMPLE_RECORD.independent_demand_evidence;
const signed = { ...SAMPLE_ANSWERS.engagement, signed: true };

/** The sample with other inputs; one that is undefined is not given. */
function model(change: Model): GivenCase {
  return { ...SAMPLE_CASE, model: { ...SAMPLE_CASE.model, ...change } };
}

function record(change: object, also: GivenCase = {}): GivenCase {
  return { ...SAMPLE_CASE, intake: { ...SAMPLE_RECORD, ...change }, ...also };
}

/** A partner for every way in which sheets come out differently. */
export const VARIED_CASES = {
  sample: SAMPLE_CASE,
  "no deals": noDeals,
  "inputs as ranges": ranges,
  "a name of 640 characters": long,
  "no investment of the partner": model({ partnerInvestment: undefined }),
  "a partner we have": { ...SAMPLE_CASE, deals: SAMPLE_DEALS, review: SAMPLE_REVIEW },
  "no win rate and no channel": model({ winRate: undefined, channelDeals: undefined }),
  "nothing but the contract value": { model: { acv: 50_000 } },
  "neither share nor contract value": model({ revshare: undefined, acv: undefined }),
  "a share of 90 percent": model({ revshare: 0.9 }),
  "a share in the first year alone": model({ renewalRevshare: 0, revshareYears: 1 }),
  "a share of the list price": model({
    revshareBase: "LIST",
    listPrice: 62_500,
    customerDiscount: 0.2,
  }),
  "a share of the gross profit": model({ revshareBase: "GROSS_PROFIT", mdf: 20_000 }),
  "cash at the start of one year": model({ cashTiming: "START_OF_YEAR", horizonYears: 1 }),
  "cash in the middle of ten years": model({ cashTiming: "MID_YEAR", horizonYears: 10 }),
  "direct deals that lose money": model({ directCac: 100_000, avoidableCac: 0 }),
  "a programme that costs nothing": model({ programmeCost: 0, partnerOneOff: 0 }),
  "two unknowns of demand": record({
    independent_demand_evidence: { named_accounts_sourced_count: 6 },
    red_flags: {},
  }),
  "no evidence of demand": record(
    { independent_demand_evidence: { ...demand, named_accounts_sourced_count: 0 } },
    { profile: "marketplace" },
  ),
  "a strategic alliance": record(
    {
      partner_type: "strategic_alliance",
      commitments: {
        ...SAMPLE_RECORD.commitments,
        ...{ joint_marketing_spend: 90_000, dedicated_resources: 6, commitment_months: 36 },
      },
      embeds_product: true,
    },
    { answers: { ...SAMPLE_ANSWERS, engagement: signed }, profile: "enterprise-software" },
  ),
  "texts that look like formulas": record(
    { partner_name: "=HYPERLINK(\"http://x.test\") & 'Söhne' <#N/A>" },
    { preset: "channel-programme", contribution: "influenced", model: SAMPLE_MODEL },
  ),
} as const satisfies Readonly<Record<string, GivenCase>>;

export type VariedCase = keyof typeof VARIED_CASES;
export const VARIED_NAMES = Object.keys(VARIED_CASES) as VariedCase[];
