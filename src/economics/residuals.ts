import { partnerOwnMargin, partnerProfit } from "./formulas";
import type { ModelInputs } from "./inputs";
import type { MeasureName } from "./measure-name";
import { cumulativeAfter } from "./payback";
import type { PresentValues } from "./present-values";

/**
 * Zero where the measure meets its target, and free of the divisions of the measure itself: a
 * break-even volume of T means programmeCost − T·Δ = 0. In this form most inputs enter linearly,
 * so that two points give the answer in closed form, and nothing jumps to infinity in between.
 */
export type Residual = (inputs: ModelInputs, values: PresentValues, target: number) => number;

/** Formula 9 times deals: what the programme has left at a flat share of `share`. */
function leftAtShare(
  inputs: ModelInputs,
  values: PresentValues,
  share: number,
  kept: number,
): number {
  const perDeal = values.beforeShare - kept - share * values.wholeBase;
  return deals(inputs) * perDeal - inputs.programmeCost;
}

function deals(inputs: ModelInputs): number {
  return inputs.deals ?? NaN;
}

const breakEven: Residual = (inputs, values, target) =>
  inputs.programmeCost - target * values.incremental;
const crossover: Residual = (inputs, values, target) =>
  inputs.programmeCost - target * (values.partner - values.direct);

/**
 * Measures in whole steps hold their value over a stretch that ends where the residual is zero.
 * Rounding noise can put that very end into the next step; half a step before it is safe.
 */
export const IN_WHOLE_STEPS: ReadonlySet<MeasureName> = new Set([
  "breakevenDeals",
  "crossoverDeals",
  "paybackMonths",
]);

/** Measures that are not listed are their own residual: measure − target. */
export const RESIDUALS: Partial<Record<MeasureName, Residual>> = {
  breakevenDeals: breakEven,
  breakevenDealsExact: breakEven,
  crossoverDeals: crossover,
  crossoverDealsExact: crossover,
  breakevenShareOfChannel: (inputs, values, target) =>
    inputs.programmeCost - target * (inputs.channelDeals ?? NaN) * values.incremental,
  pipelineNeeded: (inputs, values, target) =>
    inputs.programmeCost * inputs.acv - target * (inputs.winRate ?? NaN) * values.incremental,
  breakevenCannibalization: (inputs, values, target) =>
    deals(inputs) * (values.partner - target * values.direct) - inputs.programmeCost,
  paybackMonths: (inputs, _values, target) => cumulativeAfter(inputs, deals(inputs), target),
  maxRevsharePerDeal: (_inputs, values, target) => values.beforeShare - target * values.wholeBase,
  maxRevshareProgramme: (inputs, values, target) => leftAtShare(inputs, values, target, 0),
  maxRevshare: (inputs, values, target) =>
    leftAtShare(inputs, values, target, inputs.cannibalization * values.direct),
  maxRevshareIndifferent: (inputs, values, target) =>
    leftAtShare(inputs, values, target, values.direct),
  minRevshare: (inputs, values, target) =>
    (1 + inputs.partnerRequiredRoi) * inputs.partnerInvestment -
    deals(inputs) * (partnerOwnMargin(inputs) + target * values.wholeBase),
  partnerRoi: (inputs, values, target) =>
    partnerProfit(inputs, values) - target * inputs.partnerInvestment,
};
