import type { ModelInputs } from "./inputs";
import { shareBase, shareRate } from "./present-values";

/** A cumulative sum this close below zero is paid back: 12 twelfths of a year are a year. */
const TOLERANCE = 1e-9;

/**
 * Formula 13, undiscounted and without cannibalization: the first month in which one yearly
 * cohort has returned the programme cost and the one-off costs; 0 when nothing was spent,
 * Infinity when not within the horizon.
 */
export function paybackMonths(inputs: ModelInputs, deals: number): number {
  let cumulative = -spentAtSigning(inputs, deals);
  if (cumulative >= -TOLERANCE) {
    return 0;
  }
  const base = shareBase(inputs);
  const beforeShare = inputs.acv * inputs.grossMargin - inputs.partnerSupport;
  let customers = deals;
  for (let year = 1; year <= inputs.horizonYears; year += 1) {
    const monthly = (customers * (beforeShare - shareRate(inputs, year) * base)) / 12;
    for (let month = 1; month <= 12; month += 1) {
      cumulative += monthly;
      if (cumulative >= -TOLERANCE) {
        return 12 * (year - 1) + month;
      }
    }
    customers *= inputs.retentionPartner;
  }
  return Infinity;
}

/** The cumulative sum of formula 13 after a number of months, at most twelve a year of horizon. */
export function cumulativeAfter(inputs: ModelInputs, deals: number, months: number): number {
  const base = shareBase(inputs);
  const beforeShare = inputs.acv * inputs.grossMargin - inputs.partnerSupport;
  let cumulative = -spentAtSigning(inputs, deals);
  let customers = deals;
  for (let year = 1; 12 * (year - 1) < months; year += 1) {
    const part = Math.min(1, months / 12 - (year - 1));
    cumulative += part * customers * (beforeShare - shareRate(inputs, year) * base);
    customers *= inputs.retentionPartner;
  }
  return cumulative;
}

function spentAtSigning(inputs: ModelInputs, deals: number): number {
  return inputs.programmeCost + deals * inputs.partnerOneOff;
}
