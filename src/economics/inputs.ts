/**
 * The inputs of the economic model: one row per key, with the label the templates use.
 * Rates are fractions (0.2 is 20%), money is one currency, the year is the unit of time.
 */

import {
  ABOVE_ZERO,
  ABOVE_ZERO_TO_ONE,
  type AllowedRange,
  HORIZON,
  RETENTION,
  TERM,
  ZERO_OR_MORE,
  ZERO_TO_BELOW_ONE,
  ZERO_TO_ONE,
} from "./allowed-range";

export const SHARE_BASES = ["NET", "LIST", "GROSS_PROFIT"] as const;
export type ShareBase = (typeof SHARE_BASES)[number];

/** Every input after defaults; `undefined` only where the model works without a value. */
export interface ModelInputs {
  readonly acv: number;
  readonly listPrice: number | undefined;
  readonly customerDiscount: number;
  readonly grossMargin: number;
  readonly directCac: number;
  readonly avoidableCac: number;
  readonly directSupport: number;
  readonly partnerSupport: number;
  readonly partnerOneOff: number;
  readonly programmeCost: number;
  readonly revshare: number;
  readonly revshareBase: ShareBase;
  readonly revshareYears: number;
  readonly renewalRevshare: number;
  readonly revshareDecay: number;
  readonly retentionDirect: number;
  readonly retentionPartner: number;
  readonly discountRate: number;
  readonly horizonYears: number;
  readonly cannibalization: number;
  readonly deals: number | undefined;
  readonly ramp: number;
  readonly channelDeals: number | undefined;
  readonly winRate: number | undefined;
  readonly partnerServicesRevenue: number;
  readonly partnerServicesMargin: number;
  readonly partnerSellingCost: number;
  readonly partnerInvestment: number;
  readonly partnerRequiredRoi: number;
}

export type InputKey = keyof ModelInputs;
export type NumericInputKey = Exclude<InputKey, "revshareBase">;

/** What a person wrote, checked value by value; blanks are absent. */
export type GivenInputs = { readonly [Key in InputKey]?: NonNullable<ModelInputs[Key]> };

export type InputKind = "money" | "fraction" | "count" | "years" | "choice";

export interface InputDefinition extends AllowedRange {
  readonly key: InputKey;
  readonly label: string;
  readonly unit: string;
  readonly kind: InputKind;
  /** Used when nothing is given; `undefined` where `whenBlank` says what happens instead. */
  readonly default: number | ShareBase | undefined;
  readonly whenBlank: string;
  /** Where a default comes from when a benchmark gave it. */
  readonly source?: string;
}

type WhenBlank = Partial<Pick<InputDefinition, "default" | "whenBlank" | "source">>;

function define(
  key: InputKey,
  label: string,
  unit: string,
  kind: InputKind,
  range: AllowedRange,
  blank: WhenBlank,
): InputDefinition {
  const whenBlank = blank.whenBlank ?? String(blank.default);
  return { key, label, unit, kind, ...range, default: undefined, ...blank, whenBlank };
}

const OPTIONAL = { whenBlank: "optional" };
const ZERO = { default: 0 };

const SHARE_BASE: InputDefinition = {
  key: "revshareBase",
  label: "Share is paid on",
  unit: "NET, LIST or GROSS_PROFIT",
  kind: "choice",
  default: "NET",
  whenBlank: "NET",
  minimum: 0,
  minimumIsAllowed: false,
  maximum: 0,
  allowed: "NET, LIST or GROSS_PROFIT",
};

export const INPUTS: readonly InputDefinition[] = [
  define("acv", "Net annual contract value", "currency/year", "money", ABOVE_ZERO, {
    whenBlank: "required, or from list price and customer discount",
  }),
  define("listPrice", "List price", "currency/year", "money", ABOVE_ZERO, OPTIONAL),
  define("customerDiscount", "Customer discount", "fraction", "fraction", ZERO_TO_BELOW_ONE, ZERO),
  define("grossMargin", "Gross margin", "fraction of acv", "fraction", ABOVE_ZERO_TO_ONE, {
    default: 0.8,
    source: "subscription gross margin of SaaS companies, survey, FY2025, n = 342",
  }),
  define("directCac", "Direct acquisition cost per deal", "currency", "money", ZERO_OR_MORE, ZERO),
  define("avoidableCac", "Avoidable share of direct CAC", "fraction", "fraction", ZERO_TO_ONE, {
    default: 1,
  }),
  define(
    "directSupport",
    "Support cost, direct",
    "currency/customer/year",
    "money",
    ZERO_OR_MORE,
    ZERO,
  ),
  define(
    "partnerSupport",
    "Support cost, via partner",
    "currency/customer/year",
    "money",
    ZERO_OR_MORE,
    ZERO,
  ),
  define("partnerOneOff", "One-off cost per partner deal", "currency", "money", ZERO_OR_MORE, ZERO),
  define("programmeCost", "Programme cost", "currency/year", "money", ZERO_OR_MORE, ZERO),
  define("revshare", "Revenue share", "fraction of the base", "fraction", ZERO_TO_ONE, {
    whenBlank: "required",
  }),
  SHARE_BASE,
  define("revshareYears", "Share is paid for", "years, 1 = first year only", "years", TERM, {
    whenBlank: "the horizon",
  }),
  define("renewalRevshare", "Share on renewals", "fraction", "fraction", ZERO_TO_ONE, {
    whenBlank: "the revenue share",
  }),
  define("revshareDecay", "Yearly factor on the renewal share", "factor", "fraction", ZERO_TO_ONE, {
    default: 1,
  }),
  define(
    "retentionDirect",
    "Yearly gross revenue retention, direct",
    "fraction",
    "fraction",
    RETENTION,
    { default: 0.9 },
  ),
  define(
    "retentionPartner",
    "Yearly gross revenue retention, via partner",
    "fraction",
    "fraction",
    RETENTION,
    { default: 0.9 },
  ),
  define("discountRate", "Discount rate", "fraction/year", "fraction", ZERO_TO_ONE, {
    default: 0.12,
  }),
  define("horizonYears", "Horizon", "years", "years", HORIZON, { default: 3 }),
  define(
    "cannibalization",
    "Partner deals we would have won direct",
    "fraction",
    "fraction",
    ZERO_TO_ONE,
    ZERO,
  ),
  define("deals", "Partner deals", "per year", "count", ABOVE_ZERO, OPTIONAL),
  define(
    "ramp",
    "Part of the yearly deals reached in the first year",
    "fraction",
    "fraction",
    ABOVE_ZERO_TO_ONE,
    { default: 1 },
  ),
  define("channelDeals", "All deals of the channel", "per year", "count", ABOVE_ZERO, OPTIONAL),
  define("winRate", "Win rate", "fraction", "fraction", ABOVE_ZERO_TO_ONE, OPTIONAL),
  define(
    "partnerServicesRevenue",
    "Partner's services per deal",
    "currency",
    "money",
    ZERO_OR_MORE,
    ZERO,
  ),
  define(
    "partnerServicesMargin",
    "Partner's services margin",
    "fraction",
    "fraction",
    ZERO_TO_ONE,
    ZERO,
  ),
  define("partnerSellingCost", "Partner's cost per deal", "currency", "money", ZERO_OR_MORE, ZERO),
  define(
    "partnerInvestment",
    "Partner's yearly investment",
    "currency",
    "money",
    ZERO_OR_MORE,
    ZERO,
  ),
  define(
    "partnerRequiredRoi",
    "Return the partner wants",
    "fraction",
    "fraction",
    { ...ZERO_OR_MORE, allowed: "a fraction, 0 or more" },
    ZERO,
  ),
];

const BY_KEY = new Map(INPUTS.map((input) => [input.key, input]));

export function inputDefinition(key: InputKey): InputDefinition {
  const definition = BY_KEY.get(key);
  if (!definition) throw new Error(`no definition for the input ${key}`);
  return definition;
}
