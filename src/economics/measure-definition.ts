import type { Evaluation } from "./evaluate";
import type { InputKey, Visibility } from "./inputs";

/** What the tables of measures say about each of them. */
export interface MeasureRow {
  readonly label: string;
  readonly unit: string;
  /** Number of the formula in docs/economics.md. */
  readonly formula: number;
  readonly seenBy: Visibility;
  /** The number; Infinity is never, NaN is not applicable. */
  readonly compute: (evaluation: Evaluation) => number;
  /** Optional inputs without which the measure has no value. */
  readonly needs?: readonly InputKey[];
  /** Completes "…: never." */
  readonly whyNever?: string;
  /** Completes "… does not apply:" when every needed input is there. */
  readonly whyNotApplicable?: string;
  /**
   * Zero where the measure meets its target, and free of the divisions of the measure itself: a
   * break-even volume of T means F − T·Δ = 0. In this form most inputs enter linearly, so that two
   * points give the answer in closed form, and nothing jumps to infinity in between. Left out
   * where the measure less its target serves, and where it is stepped.
   */
  readonly residual?: (evaluation: Evaluation, target: number) => number;
  /** The measure holds its value over a stretch of an input, and then jumps. */
  readonly isStepped?: true;
}

/**
 * Against the deal before share and the share, of which it is what remains, this is rounding
 * noise: at a share that takes all of a deal, 53,722 − 53,722 may come out as 7e-12, and no volume
 * pays for that either.
 */
export const NOISE = 1e-13;

/** Formula 6: deals a year that pay for the programme when each adds `value`. */
export function volumeThatPays(
  { programme, beforeShare, share }: Evaluation,
  value: number,
): number {
  return value <= NOISE * (Math.abs(beforeShare) + share) ? Infinity : programme / value;
}

/** Whole deals: none where nothing is to be paid, otherwise one or more; a whole number stays it. */
export function wholeDeals(deals: number): number {
  return deals === 0 ? 0 : Math.max(1, Math.ceil(deals - 1e-9));
}

/** Formula 9: the share that leaves `kept` of a deal's value before share. */
export function highestShare(
  { beforeShare, fixedShare, wholeShare }: Evaluation,
  kept: number,
): number {
  return (beforeShare - fixedShare - kept) / wholeShare;
}

/** Zero where the highest share that leaves `kept` is the target. */
export function leftAtShare(evaluation: Evaluation, share: number, kept: number): number {
  const { deals, programme, beforeShare, fixedShare, wholeShare } = evaluation;
  return deals * (beforeShare - fixedShare - kept - share * wholeShare) - programme;
}

/** What a partner deal brings the partner besides the share. */
export function partnerOwnMargin({ inputs }: Evaluation): number {
  return inputs.partnerServicesRevenue * inputs.partnerServicesMargin - inputs.partnerSellingCost;
}

/** Formula 11: profit on one yearly cohort, in present value where the share is concerned. */
export function partnerProfit(evaluation: Evaluation): number {
  const perDeal = evaluation.share + partnerOwnMargin(evaluation);
  return evaluation.deals * perDeal - evaluation.inputs.partnerInvestment;
}
