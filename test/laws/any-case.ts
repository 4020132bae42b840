import fc from "fast-check";
import type { JsonValue } from "../../src/case/draft";
import { SAMPLE_ANSWERS, SAMPLE_MODEL, SAMPLE_RECORD } from "../../src/case/sample";
import { CONTRIBUTIONS, PARTNER_TYPES, PROFILE_NAMES } from "../../src/policy/names";

type JsonObject = Record<string, JsonValue>;

/** A case as a file holds it, with every part that a decision is made from. */
export interface AnyCase {
  readonly intake: JsonObject;
  readonly answers: JsonObject;
  readonly model: JsonObject;
  readonly plan: JsonObject;
  readonly contribution: string;
  readonly preset: string;
  readonly profile: string;
  readonly overrides: Record<string, string>;
}

const orUnknown = <T>(value: fc.Arbitrary<T>, weight = 9) =>
  fc.oneof({ weight, arbitrary: value }, { weight: 1, arbitrary: fc.constant("unknown") });
const yesNo = orUnknown(fc.boolean());
const amount = (max: number) => fc.integer({ min: 0, max });
const percent = (low: number, high: number) =>
  fc.integer({ min: low, max: high }).map((value) => value / 100);

const record = fc.record({
  partner_name: fc.constantFrom("Northwind", "Alder & Sons", '=HYPERLINK("x")', "unknown"),
  partner_type: orUnknown(fc.constantFrom(...PARTNER_TYPES)),
  independent_demand_evidence: fc.record({
    named_accounts_sourced_count: orUnknown(amount(12)),
    end_customer_relationships_pct: orUnknown(amount(100)),
    sales_team_size: orUnknown(amount(12)),
  }),
  strategic_value: fc.constant(SAMPLE_RECORD.strategic_value),
  commitments: fc.record({
    joint_marketing_spend: orUnknown(amount(120_000)),
    dedicated_resources: orUnknown(amount(6)),
    certification_completion: fc.oneof(
      { weight: 4, arbitrary: yesNo },
      { weight: 1, arbitrary: fc.constant("scheduled") },
    ),
    certification_date: fc.constantFrom("2030-03-20", "2030-09-02", "unknown"),
    commitment_months: orUnknown(fc.constantFrom(0, 12, 23, 24, 36)),
  }),
  embeds_product: yesNo,
  asks: fc.record({
    share: orUnknown(percent(2, 60)),
    exclusivity: orUnknown(fc.constantFrom("none", "account", "segment", "territory")),
    mdf: orUnknown(amount(80_000)),
    integration: orUnknown(fc.constantFrom("none", "self_serve", "joint_development")),
  }),
  red_flags: fc.record({
    cannot_name_five_customers: fc.oneof(fc.constant(false), yesNo),
    rush_to_sign: fc.oneof(fc.constant(false), yesNo),
  }),
});

const rarely = <T>(usual: T, other: T) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constant(other) },
  );

const answers = fc.record(
  {
    customers: rarely<JsonValue>(
      {
        namedAccounts: SAMPLE_RECORD.independent_demand_evidence.named_accounts.map((a) => ({
          ...a,
        })),
      },
      { namedAccounts: [{ name: "Alder", year: 2025 }] },
    ),
    opening: rarely<JsonValue>({ opened: "accounts" }, { opened: "terms" }),
    jointValue: rarely<JsonValue>(
      { ...SAMPLE_ANSWERS.jointValue },
      { ...SAMPLE_ANSWERS.jointValue, beyondEitherSide: false },
    ),
    killCriteria: rarely<JsonValue>(
      { ...SAMPLE_ANSWERS.killCriteria },
      { ...SAMPLE_ANSWERS.killCriteria, curePeriod: false },
    ),
    engagement: rarely<JsonValue>(
      { ...SAMPLE_ANSWERS.engagement, signed: true },
      { ...SAMPLE_ANSWERS.engagement },
    ),
    acquisition: rarely<JsonValue>(
      { ...SAMPLE_ANSWERS.acquisition },
      { moat: true, exclusivity: true, equityAlignment: true },
    ),
  },
  { requiredKeys: ["customers", "opening", "jointValue", "killCriteria", "engagement"] },
);

const model = fc
  .record({
    acv: fc.integer({ min: 5_000, max: 120_000 }),
    listPrice: fc.integer({ min: 120_000, max: 150_000 }),
    grossMargin: percent(45, 95),
    directCac: amount(80_000),
    avoidableCac: percent(0, 100),
    directSupport: amount(5_000),
    partnerSupport: amount(5_000),
    partnerOneOff: amount(12_000),
    programmeCost: amount(300_000),
    mdf: amount(60_000),
    channelFee: percent(0, 20),
    ownCommission: percent(0, 15),
    revshare: percent(2, 45),
    revshareBase: fc.constantFrom("NET", "NET", "GROSS_PROFIT", "LIST"),
    revshareYears: fc.integer({ min: 1, max: 5 }),
    retentionDirect: percent(70, 110),
    retentionPartner: percent(70, 110),
    discountRate: percent(0, 25),
    horizonYears: fc.integer({ min: 1, max: 6 }),
    cannibalization: percent(0, 100),
    deals: fc.integer({ min: 1, max: 60 }),
    channelDeals: fc.integer({ min: 20, max: 400 }),
    partnerInvestment: amount(80_000),
    partnerRequiredRoi: percent(0, 80),
    partnerServicesRevenue: amount(30_000),
    partnerServicesMargin: percent(0, 60),
    partnerSellingCost: amount(8_000),
  })
  .chain((inputs) =>
    fc
      .tuple(
        fc.subarray(["deals", "programmeCost", "channelDeals", "mdf", "directCac"], {
          maxLength: 1,
        }),
        fc.subarray(["cannibalization", "deals", "directCac"], { maxLength: 2 }),
      )
      .map(([left, asRanges]): JsonObject => {
        const given = Object.entries(inputs).filter(([key]) => left.every((each) => each !== key));
        return Object.fromEntries(
          given.map(([key, value]) => {
            const isRange = asRanges.some((each) => each === key) && typeof value === "number";
            return [key, isRange ? `${value / 2} to ${value} likely ${value}` : value];
          }),
        );
      }),
  );

/** Cases good and bad, whole and half given, over all profiles and every kind of answer. */
export const anyCase: fc.Arbitrary<AnyCase> = fc.record({
  intake: record,
  answers: answers,
  model: fc.oneof(
    { weight: 4, arbitrary: model },
    { weight: 1, arbitrary: fc.constant<JsonObject>({ ...SAMPLE_MODEL }) },
  ),
  plan: fc.constantFrom<JsonObject>(
    {},
    { motion: "co_sell", launchDate: "2030-03-04", segments: "Banks; Insurers" },
    { motion: "pure_referral", launchDate: "2030-03-04", segments: "Banks" },
  ),
  contribution: fc.constantFrom(...CONTRIBUTIONS),
  preset: fc.constantFrom("default", "default", "channel-programme"),
  profile: fc.constantFrom(...PROFILE_NAMES),
  overrides: fc.constantFrom<Record<string, string>>(
    {},
    {},
    { opening: "Two accounts were brought since then." },
    { redFlags: "Answered in writing by their managing partner." },
    { opening: "short" },
  ),
});
