import {
  breakEven,
  crossover,
  highestShare,
  lowestShare,
  partnerProfit,
  programmeNpv,
  wholeDeals,
} from "./formulas";
import type { InputKey, ModelInputs } from "./inputs";
import { paybackMonths } from "./payback";
import { type PresentValues, shareBase } from "./present-values";

export type MeasureName =
  | "breakevenDeals"
  | "breakevenDealsExact"
  | "crossoverDeals"
  | "crossoverDealsExact"
  | "breakevenShareOfChannel"
  | "breakevenCannibalization"
  | "pipelineNeeded"
  | "directPv"
  | "partnerPv"
  | "revsharePv"
  | "incrementalPv"
  | "programmeContribution"
  | "npv"
  | "paybackMonths"
  | "maxRevshare"
  | "maxRevsharePerDeal"
  | "maxRevshareProgramme"
  | "maxRevshareIndifferent"
  | "minRevshare"
  | "partnerProfit"
  | "partnerRoi"
  | "directContributionYear1"
  | "partnerContributionYear1";

export interface MeasureDefinition {
  readonly name: MeasureName;
  readonly label: string;
  readonly unit: string;
  /** Number of the formula in docs/economics.md. */
  readonly formula: number;
  readonly description: string;
  /** Optional inputs without which the measure has no value. */
  readonly needs: readonly InputKey[];
  /** Completes "…: never." */
  readonly whyNever: string;
  /** Completes "… does not apply:" when every needed input is there. */
  readonly whyNotApplicable: string;
  /** The number; Infinity is never, NaN is not applicable. */
  readonly compute: (inputs: ModelInputs, values: PresentValues) => number;
}

const LOSES = "Each partner deal adds nothing or loses money, so no volume pays for the programme.";

function row(
  name: MeasureName,
  label: string,
  unit: string,
  formula: number,
  description: string,
  compute: MeasureDefinition["compute"],
  rest: Partial<Pick<MeasureDefinition, "needs" | "whyNever" | "whyNotApplicable">> = {},
): MeasureDefinition {
  const words = { needs: [], whyNever: LOSES, whyNotApplicable: "it is not defined here." };
  return { name, label, unit, formula, description, compute, ...words, ...rest };
}

const NEEDS_DEALS = { needs: ["deals"] } as const;
const LOSES_TO_DIRECT =
  "A partner deal is worth no more than the same deal won direct, so no volume catches up.";

export const MEASURE_TABLE: readonly MeasureDefinition[] = [
  row(
    "breakevenDeals",
    "Break-even volume",
    "deals/year",
    6,
    "Whole partner deals a year that pay for the programme.",
    (inputs, values) => wholeDeals(breakEven(inputs, values)),
  ),
  row(
    "breakevenDealsExact",
    "Break-even volume, exact",
    "deals/year",
    6,
    "Programme cost divided by the incremental value of a partner deal.",
    breakEven,
  ),
  row(
    "crossoverDeals",
    "Crossover with direct",
    "deals/year",
    7,
    "Whole deals a year that pay for the programme if every one had been won direct.",
    (inputs, values) => wholeDeals(crossover(inputs, values)),
    { whyNever: LOSES_TO_DIRECT },
  ),
  row(
    "crossoverDealsExact",
    "Crossover with direct, exact",
    "deals/year",
    7,
    "Break-even volume at a cannibalization of 100%.",
    crossover,
    { whyNever: LOSES_TO_DIRECT },
  ),
  row(
    "breakevenShareOfChannel",
    "Break-even share of the channel",
    "fraction of all channel deals",
    7,
    "Exact break-even volume as a part of all deals of the channel.",
    (inputs, values) => breakEven(inputs, values) / (inputs.channelDeals ?? NaN),
    { needs: ["channelDeals"] },
  ),
  row(
    "breakevenCannibalization",
    "Break-even cannibalization",
    "fraction",
    10,
    "The part of partner deals we may lose from direct before the programme loses money.",
    (inputs, values) =>
      values.direct > 0
        ? (values.partner - inputs.programmeCost / (inputs.deals ?? NaN)) / values.direct
        : NaN,
    {
      ...NEEDS_DEALS,
      whyNotApplicable: "a deal won direct is worth nothing in present value, so none can be lost.",
    },
  ),
  row(
    "pipelineNeeded",
    "Pipeline needed",
    "currency/year",
    7,
    "Contract value to put in front of customers so that the break-even volume is won.",
    (inputs, values) => (breakEven(inputs, values) * inputs.acv) / (inputs.winRate ?? NaN),
    { needs: ["winRate"] },
  ),
  row(
    "directPv",
    "Present value of a direct deal",
    "currency/deal",
    4,
    "Margin less support over the horizon, less the avoidable part of direct CAC.",
    (_inputs, values) => values.direct,
  ),
  row(
    "partnerPv",
    "Present value of a partner deal",
    "currency/deal",
    4,
    "Margin less support, share and one-off cost over the horizon.",
    (_inputs, values) => values.partner,
  ),
  row(
    "revsharePv",
    "Present value of the share",
    "currency/deal",
    4,
    "What the partner is paid for one deal over the horizon.",
    (_inputs, values) => values.revshare,
  ),
  row(
    "incrementalPv",
    "Incremental value of a partner deal",
    "currency/deal",
    5,
    "What we keep of a partner deal, less the direct deals it takes away.",
    (_inputs, values) => values.incremental,
  ),
  row(
    "programmeContribution",
    "Programme contribution",
    "currency",
    8,
    "What one yearly cohort of partner deals adds after programme cost, in present value.",
    (inputs, values) => (inputs.deals ?? NaN) * values.incremental - inputs.programmeCost,
    NEEDS_DEALS,
  ),
  row(
    "npv",
    "Net present value of the programme",
    "currency",
    14,
    "Cohorts of every year of the horizon, the first at its ramp, after programme cost.",
    programmeNpv,
    NEEDS_DEALS,
  ),
  row(
    "paybackMonths",
    "Payback",
    "months",
    13,
    "First month in which one yearly cohort has returned what was spent, undiscounted.",
    (inputs) => (inputs.deals === undefined ? NaN : paybackMonths(inputs, inputs.deals)),
    { ...NEEDS_DEALS, whyNever: "What was spent does not come back within the horizon." },
  ),
  row(
    "maxRevshare",
    "Highest share with cannibalization",
    "fraction of the base",
    9,
    "The flat share at which the programme contribution is zero.",
    (inputs, values) => highestShare(inputs, values, inputs.cannibalization * values.direct),
    NEEDS_DEALS,
  ),
  row(
    "maxRevsharePerDeal",
    "Highest share, per deal",
    "fraction of the base",
    9,
    "The flat share at which a deal alone earns nothing, before programme cost.",
    (_inputs, values) => values.beforeShare / values.wholeBase,
  ),
  row(
    "maxRevshareProgramme",
    "Highest share with the programme covered",
    "fraction of the base",
    9,
    "The flat share that still covers the programme if every deal is truly new.",
    (inputs, values) => highestShare(inputs, values, 0),
    NEEDS_DEALS,
  ),
  row(
    "maxRevshareIndifferent",
    "Highest share, indifferent to direct",
    "fraction of the base",
    9,
    "The flat share at which a partner deal is worth as much as the same deal won direct.",
    (inputs, values) => highestShare(inputs, values, values.direct),
    NEEDS_DEALS,
  ),
  row(
    "minRevshare",
    "Lowest share the partner can live on",
    "fraction of the base",
    11,
    "The flat share at which the partner earns exactly the return it wants.",
    lowestShare,
    NEEDS_DEALS,
  ),
  row(
    "partnerProfit",
    "Partner's profit",
    "currency",
    11,
    "Share and services margin of one yearly cohort, less selling cost and investment.",
    partnerProfit,
    NEEDS_DEALS,
  ),
  row(
    "partnerRoi",
    "Partner's return on investment",
    "fraction",
    11,
    "Partner's profit divided by its investment.",
    (inputs, values) =>
      inputs.partnerInvestment > 0 ? partnerProfit(inputs, values) / inputs.partnerInvestment : NaN,
    { ...NEEDS_DEALS, whyNotApplicable: "the partner invests nothing." },
  ),
  row(
    "directContributionYear1",
    "First-year contribution of a direct deal",
    "currency/deal",
    3,
    "Margin less all direct CAC and support in the first year, undiscounted.",
    (inputs) => inputs.acv * inputs.grossMargin - inputs.directCac - inputs.directSupport,
  ),
  row(
    "partnerContributionYear1",
    "First-year contribution of a partner deal",
    "currency/deal",
    3,
    "Margin less share, one-off cost and support in the first year, undiscounted.",
    (inputs) =>
      inputs.acv * inputs.grossMargin -
      inputs.revshare * shareBase(inputs) -
      inputs.partnerOneOff -
      inputs.partnerSupport,
  ),
];
