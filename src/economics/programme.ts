import type { Evaluation } from "./evaluate";
import { internalRate, presentValue } from "./internal-rate";

/*
 * Formulas 13 and 14: cash of a yearly cohort and of the programme that signs one every year.
 * Undiscounted and incremental: direct deals that are given up count against it.
 */

/** A running sum this close below zero, as a part of what was spent, is paid back. */
const TOLERANCE = 1e-9;

/** What a partner deal costs on the day of signing, less the acquisition that giving one up saves. */
function signingCost({ atSigning, givenUp, avoided }: Evaluation): number {
  return atSigning - givenUp * avoided;
}

/** Fills `cash` with what a partner deal adds in each year of the horizon. */
function yearlyCash(evaluation: Evaluation): void {
  const { inputs, shareRates, base, givenUp, cash } = evaluation;
  const partnerMargin = evaluation.partnerProfit - inputs.partnerSupport;
  const directMargin = givenUp * (evaluation.directProfit - inputs.directSupport);
  let partnerKept = 1;
  let directKept = 1;
  for (let year = 0; year < inputs.horizonYears; year += 1) {
    const rate = shareRates[year] ?? NaN;
    cash[year] = partnerKept * (partnerMargin - rate * base) - directKept * directMargin;
    partnerKept *= inputs.retentionPartner;
    directKept *= inputs.retentionDirect;
  }
}

/**
 * Formula 13: the first month from which one cohort's running sum stays at or above zero to the
 * end of the horizon. Infinity where it ends below, NaN without deals.
 */
export function paybackMonths(evaluation: Evaluation): number {
  const { deals, inputs } = evaluation;
  if (Number.isNaN(deals)) return NaN;
  programmeFlows(evaluation);
  const spent = evaluation.programme + deals * signingCost(evaluation);
  const least = -TOLERANCE * Math.abs(spent);
  const isInAdvance = inputs.cashTiming === "START_OF_YEAR";
  let sum = -spent;
  let month = sum >= least ? 0 : Infinity;
  for (let year = 0; year < inputs.horizonYears; year += 1) {
    const before = sum;
    sum += deals * (evaluation.cash[year] ?? NaN);
    if (!(sum >= least)) month = Infinity;
    else if (month === Infinity) {
      month = 12 * year + (isInAdvance ? 0 : monthsUntil(least, before, sum));
    }
  }
  return month;
}

/** The month of a year, 1 to 12, in which a sum that rises evenly reaches `least`. */
function monthsUntil(least: number, before: number, after: number): number {
  const month = Math.ceil((12 * (least - before)) / (after - before));
  return Math.min(12, Math.max(1, month));
}

/** Steps of the programme's time in a year: half years where cash comes in the middle of one. */
function stepsOfYear({ inputs }: Evaluation): 1 | 2 {
  return inputs.cashTiming === "MID_YEAR" ? 2 : 1;
}

/**
 * Fills `flows` with those of the programme, step by step from the first signing, and tells how
 * many there are. Formula 14: a cohort signs at the start of every year, the first at its ramp,
 * and brings its years as long as the horizon lasts.
 */
function programmeFlows(evaluation: Evaluation): number {
  const { deals, programme, inputs, cash, flows } = evaluation;
  if (evaluation.flowCount > 0) return evaluation.flowCount;
  yearlyCash(evaluation);
  const steps = stepsOfYear(evaluation);
  const delay = inputs.cashTiming === "START_OF_YEAR" ? 0 : 1;
  const cost = signingCost(evaluation);
  const length = steps * inputs.horizonYears + 1;
  flows.fill(0, 0, length);
  let cohort = deals * inputs.ramp;
  let ofEarlier = 0; // what one deal of each cohort after the first brings in the year
  for (let year = 0; year < inputs.horizonYears; year += 1) {
    const added = cash[year] ?? NaN;
    const signed = steps * year;
    const comes = signed + delay;
    flows[signed] = (flows[signed] ?? 0) - programme - cohort * cost;
    flows[comes] = (flows[comes] ?? 0) + deals * (inputs.ramp * added + ofEarlier);
    ofEarlier += added;
    cohort = deals;
  }
  evaluation.flowCount = length;
  return length;
}

/** Formula 14: the flows of the programme, discounted. */
export function programmeNpv(evaluation: Evaluation): number {
  const yearly = 1 / (1 + evaluation.inputs.discountRate);
  const discount = stepsOfYear(evaluation) === 1 ? yearly : Math.sqrt(yearly);
  return presentValue(evaluation.flows, programmeFlows(evaluation), discount);
}

/** Formula 14: the rate a year at which the programme is worth nothing. */
export function programmeIrr(evaluation: Evaluation): number {
  return internalRate(evaluation.flows, programmeFlows(evaluation), stepsOfYear(evaluation));
}

/** Formula 14: the deepest point of the running sum, as an amount of 0 or more. */
export function peakFunding(evaluation: Evaluation): number {
  let sum = 0;
  let deepest = 0;
  const length = programmeFlows(evaluation);
  for (let step = 0; step < length; step += 1) {
    sum += evaluation.flows[step] ?? NaN;
    if (!(sum >= deepest)) deepest = sum;
  }
  return deepest === 0 ? 0 : -deepest;
}
