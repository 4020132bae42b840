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
import { DEFAULTS } from "./defaults";
import type { InputKey, NumericInputKey, ShareBase } from "./model-inputs";

export { SHARE_BASES } from "./model-inputs";
export type {
  GivenInputs,
  InputKey,
  ModelInputs,
  NumericInputKey,
  ShareBase,
} from "./model-inputs";

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

function define(
  key: NumericInputKey,
  label: string,
  unit: string,
  kind: InputKind,
  range: AllowedRange,
  blank: Partial<Pick<InputDefinition, "whenBlank" | "source">> = {},
): InputDefinition {
  const figure = DEFAULTS[key];
  const known = figure === undefined || Number.isNaN(figure) ? undefined : figure;
  return { key, label, unit, kind, ...range, default: known, whenBlank: String(known), ...blank };
}

const OPTIONAL = { whenBlank: "optional" };
const PER_CUSTOMER = "currency/customer/year";

const SHARE_BASE: InputDefinition = {
  key: "revshareBase",
  label: "Share is paid on",
  unit: "NET, LIST or GROSS_PROFIT",
  kind: "choice",
  default: DEFAULTS.revshareBase,
  whenBlank: DEFAULTS.revshareBase,
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
  define("customerDiscount", "Customer discount", "fraction", "fraction", ZERO_TO_BELOW_ONE),
  define("grossMargin", "Gross margin", "fraction of acv", "fraction", ABOVE_ZERO_TO_ONE, {
    source: "subscription gross margin of SaaS companies, survey, FY2025, n = 342",
  }),
  define("directCac", "Direct acquisition cost per deal", "currency", "money", ZERO_OR_MORE),
  define("avoidableCac", "Avoidable share of direct CAC", "fraction", "fraction", ZERO_TO_ONE),
  define("directSupport", "Support cost, direct", PER_CUSTOMER, "money", ZERO_OR_MORE),
  define("partnerSupport", "Support cost, via partner", PER_CUSTOMER, "money", ZERO_OR_MORE),
  define("partnerOneOff", "One-off cost per partner deal", "currency", "money", ZERO_OR_MORE),
  define("programmeCost", "Programme cost", "currency/year", "money", ZERO_OR_MORE),
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
  define("revshareDecay", "Yearly factor on the renewal share", "factor", "fraction", ZERO_TO_ONE),
  define(
    "retentionDirect",
    "Yearly gross revenue retention, direct",
    "fraction",
    "fraction",
    RETENTION,
  ),
  define(
    "retentionPartner",
    "Yearly gross revenue retention, via partner",
    "fraction",
    "fraction",
    RETENTION,
  ),
  define("discountRate", "Discount rate", "fraction/year", "fraction", ZERO_TO_ONE),
  define("horizonYears", "Horizon", "years", "years", HORIZON),
  define(
    "cannibalization",
    "Partner deals we would have won direct",
    "fraction",
    "fraction",
    ZERO_TO_ONE,
  ),
  define("deals", "Partner deals", "per year", "count", ABOVE_ZERO, OPTIONAL),
  define(
    "ramp",
    "Part of the yearly deals reached in the first year",
    "fraction",
    "fraction",
    ABOVE_ZERO_TO_ONE,
  ),
  define("channelDeals", "All deals of the channel", "per year", "count", ABOVE_ZERO, OPTIONAL),
  define("winRate", "Win rate", "fraction", "fraction", ABOVE_ZERO_TO_ONE, OPTIONAL),
  define(
    "partnerServicesRevenue",
    "Partner's services per deal",
    "currency",
    "money",
    ZERO_OR_MORE,
  ),
  define("partnerServicesMargin", "Partner's services margin", "fraction", "fraction", ZERO_TO_ONE),
  define("partnerSellingCost", "Partner's cost per deal", "currency", "money", ZERO_OR_MORE),
  define("partnerInvestment", "Partner's yearly investment", "currency", "money", ZERO_OR_MORE),
  define("partnerRequiredRoi", "Return the partner wants", "fraction", "fraction", {
    ...ZERO_OR_MORE,
    allowed: "a fraction, 0 or more",
  }),
];

const BY_KEY = new Map(INPUTS.map((input) => [input.key, input]));

export function inputDefinition(key: InputKey): InputDefinition {
  const definition = BY_KEY.get(key);
  if (!definition) throw new Error(`no definition for the input ${key}`);
  return definition;
}
