import type { ModelInputs } from "./inputs";
import type { MeasureName } from "./measure-name";
import { paybackMonths } from "./payback";
import { type PresentValues, shareBase } from "./present-values";

/*
 * Formulas 3 to 14 on plain numbers. Infinity stands for never; a missing optional input makes
 * the result NaN, which stands for not applicable.
 */

/** ceil, but a volume that is whole except for rounding noise stays whole; never -0. */
export function wholeDeals(deals: number): number {
  return Math.max(0, Math.ceil(deals - 1e-9));
}

/**
 * Against the deal before share and the share, of which it is what remains, this is rounding noise: at a share that takes all of
 * a deal, 53,722 − 53,722 may come out as 7e-12, and no volume pays for that either.
 */
export const NOISE = 1e-13;

/** Programme cost divided by what a deal adds when `k` of it was won from direct. */
function volumeThatPays(inputs: ModelInputs, values: PresentValues, k: number): number {
  const value = values.partner - k * values.direct;
  const amounts = Math.abs(values.beforeShare) + values.revshare;
  return value <= NOISE * amounts ? Infinity : inputs.programmeCost / value;
}

/** Formula 6: deals a year at which the programme pays for itself. */
function breakEven(inputs: ModelInputs, values: PresentValues): number {
  return volumeThatPays(inputs, values, inputs.cannibalization);
}

/** Formula 7: crossover with direct, the break-even volume if every deal had been won direct (k = 1). */
function crossover(inputs: ModelInputs, values: PresentValues): number {
  return volumeThatPays(inputs, values, 1);
}

/** Formula 9: the flat share that leaves `kept` of a deal's value before share; NaN without deals. */
function highestShare(inputs: ModelInputs, values: PresentValues, kept: number): number {
  const programmePerDeal = inputs.programmeCost / (inputs.deals ?? NaN);
  return (values.beforeShare - programmePerDeal - kept) / values.wholeBase;
}

/** What a partner deal brings the partner besides the share. */
export function partnerOwnMargin(inputs: ModelInputs): number {
  return inputs.partnerServicesRevenue * inputs.partnerServicesMargin - inputs.partnerSellingCost;
}

/** Formula 11: the share at which the partner earns exactly the return it wants. */
function lowestShare(inputs: ModelInputs, values: PresentValues): number {
  const wanted = (1 + inputs.partnerRequiredRoi) * inputs.partnerInvestment;
  const perDeal = wanted / (inputs.deals ?? NaN) - partnerOwnMargin(inputs);
  return Math.max(0, perDeal / values.wholeBase);
}

/** Formula 11: profit on one yearly cohort, in present value where the share is concerned. */
export function partnerProfit(inputs: ModelInputs, values: PresentValues): number {
  const deals = inputs.deals ?? NaN;
  return deals * (values.revshare + partnerOwnMargin(inputs)) - inputs.partnerInvestment;
}

/** Formula 14: a cohort signs at the start of every year, the first one a ramp's part of it. */
function programmeNpv(inputs: ModelInputs, values: PresentValues): number {
  const discount = 1 / (1 + inputs.discountRate);
  let deals = (inputs.deals ?? NaN) * inputs.ramp;
  let factor = 1;
  let sum = 0;
  for (let year = 0; year < inputs.horizonYears; year += 1) {
    sum += (deals * values.incremental - inputs.programmeCost) * factor;
    factor *= discount;
    deals = inputs.deals ?? NaN;
  }
  return sum;
}

/** Formula 13; NaN without deals. */
function payback(inputs: ModelInputs): number {
  return inputs.deals === undefined ? NaN : paybackMonths(inputs, inputs.deals);
}

/** Formula 10; NaN where a deal won direct is worth nothing. */
function breakEvenCannibalization(inputs: ModelInputs, values: PresentValues): number {
  const programmePerDeal = inputs.programmeCost / (inputs.deals ?? NaN);
  return values.direct > 0 ? (values.partner - programmePerDeal) / values.direct : NaN;
}

function partnerRoi(inputs: ModelInputs, values: PresentValues): number {
  const investment = inputs.partnerInvestment;
  return investment > 0 ? partnerProfit(inputs, values) / investment : NaN;
}

function partnerContributionYear1(inputs: ModelInputs): number {
  const share = inputs.revshare * shareBase(inputs);
  return inputs.acv * inputs.grossMargin - share - inputs.partnerOneOff - inputs.partnerSupport;
}

type Formula = (inputs: ModelInputs, values: PresentValues) => number;

/** The formula of each measure. */
export const FORMULAS = {
  breakevenDeals: (inputs, values) => wholeDeals(breakEven(inputs, values)),
  breakevenDealsExact: breakEven,
  crossoverDeals: (inputs, values) => wholeDeals(crossover(inputs, values)),
  crossoverDealsExact: crossover,
  breakevenShareOfChannel: (inputs, values) =>
    breakEven(inputs, values) / (inputs.channelDeals ?? NaN),
  breakevenCannibalization: breakEvenCannibalization,
  pipelineNeeded: (inputs, values) =>
    (breakEven(inputs, values) * inputs.acv) / (inputs.winRate ?? NaN),
  directPv: (_inputs, values) => values.direct,
  partnerPv: (_inputs, values) => values.partner,
  revsharePv: (_inputs, values) => values.revshare,
  incrementalPv: (_inputs, values) => values.incremental,
  programmeContribution: (inputs, values) =>
    (inputs.deals ?? NaN) * values.incremental - inputs.programmeCost,
  npv: programmeNpv,
  paybackMonths: payback,
  maxRevshare: (inputs, values) =>
    highestShare(inputs, values, inputs.cannibalization * values.direct),
  maxRevsharePerDeal: (_inputs, values) => values.beforeShare / values.wholeBase,
  maxRevshareProgramme: (inputs, values) => highestShare(inputs, values, 0),
  maxRevshareIndifferent: (inputs, values) => highestShare(inputs, values, values.direct),
  minRevshare: lowestShare,
  partnerProfit,
  partnerRoi,
  directContributionYear1: (inputs) =>
    inputs.acv * inputs.grossMargin - inputs.directCac - inputs.directSupport,
  partnerContributionYear1,
} as const satisfies Readonly<Record<MeasureName, Formula>>;
