import type { ModelInputs } from "./inputs";
import type { PresentValues } from "./present-values";

/*
 * Formulas 6 to 14 on plain numbers. Infinity stands for never; a missing optional input makes
 * the result NaN, which stands for not applicable.
 */

/** ceil, but a volume that is whole except for rounding noise stays whole; never -0. */
export function wholeDeals(deals: number): number {
  return Math.max(0, Math.ceil(deals - 1e-9));
}

function volumeThatPays(programmeCost: number, valuePerDeal: number): number {
  return valuePerDeal <= 0 ? Infinity : programmeCost / valuePerDeal;
}

/** Formula 6: deals a year at which the programme pays for itself. */
export function breakEven(inputs: ModelInputs, values: PresentValues): number {
  return volumeThatPays(inputs.programmeCost, values.incremental);
}

/** Formula 7: crossover with direct, the break-even volume if every deal had been won direct (k = 1). */
export function crossover(inputs: ModelInputs, values: PresentValues): number {
  return volumeThatPays(inputs.programmeCost, values.partner - values.direct);
}

/** Formula 9: the flat share that leaves `kept` of a deal's value before share; NaN without deals. */
export function highestShare(inputs: ModelInputs, values: PresentValues, kept: number): number {
  const programmePerDeal = inputs.programmeCost / (inputs.deals ?? NaN);
  return (values.beforeShare - programmePerDeal - kept) / values.wholeBase;
}

/** What a partner deal brings the partner besides the share. */
export function partnerOwnMargin(inputs: ModelInputs): number {
  return inputs.partnerServicesRevenue * inputs.partnerServicesMargin - inputs.partnerSellingCost;
}

/** Formula 11: the share at which the partner earns exactly the return it wants. */
export function lowestShare(inputs: ModelInputs, values: PresentValues): number {
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
export function programmeNpv(inputs: ModelInputs, values: PresentValues): number {
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
