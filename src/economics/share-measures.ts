import type { Evaluation } from "./evaluate";
import {
  highestShare,
  leftAtShare,
  type MeasureRow,
  partnerOwnMargin,
  partnerProfit,
} from "./measure-definition";

const NEEDS_DEALS = ["deals"] as const;
const UNIT = "fraction of the base";

function programmePerDeal({ programme, deals }: Evaluation): number {
  return programme / deals;
}

/** What a direct deal is worth to whoever gives it up: nobody pursues one that loses money. */
function directAtLeastNothing({ direct }: Evaluation): number {
  return Math.max(0, direct);
}

function givenUpPerDeal({ inputs, direct }: Evaluation): number {
  return inputs.cannibalization * Math.max(0, direct);
}

/** Formula 11: the first year's share at which the partner earns exactly the return it wants. */
function lowestShare(evaluation: Evaluation): number {
  const { inputs, deals, fixedShare, wholeShare } = evaluation;
  const wanted = (1 + inputs.partnerRequiredRoi) * inputs.partnerInvestment;
  const perDeal = wanted / deals - partnerOwnMargin(evaluation) - fixedShare;
  return Math.max(0, perDeal / wholeShare);
}

/** Formulas 9 and 11: the shares either side can live with, and what the partner earns. */
export const SHARE_MEASURES = {
  maxRevshare: {
    label: "Highest share with cannibalization",
    unit: UNIT,
    formula: 9,
    seenBy: "ours",
    compute: (evaluation) =>
      highestShare(evaluation, programmePerDeal(evaluation) + givenUpPerDeal(evaluation)),
    needs: NEEDS_DEALS,
    residual: (evaluation, target) => leftAtShare(evaluation, target, givenUpPerDeal(evaluation)),
  },
  maxRevsharePerDeal: {
    label: "Highest share, per deal",
    unit: UNIT,
    formula: 9,
    seenBy: "ours",
    compute: (evaluation) => highestShare(evaluation, 0),
    residual: ({ beforeShare, fixedShare, wholeShare }, target) =>
      beforeShare - fixedShare - target * wholeShare,
  },
  maxRevshareProgramme: {
    label: "Highest share with the programme covered",
    unit: UNIT,
    formula: 9,
    seenBy: "ours",
    compute: (evaluation) => highestShare(evaluation, programmePerDeal(evaluation)),
    needs: NEEDS_DEALS,
    residual: (evaluation, target) => leftAtShare(evaluation, target, 0),
  },
  maxRevshareIndifferent: {
    label: "Highest share, indifferent to direct",
    unit: UNIT,
    formula: 9,
    seenBy: "ours",
    compute: (evaluation) =>
      highestShare(evaluation, programmePerDeal(evaluation) + directAtLeastNothing(evaluation)),
    needs: NEEDS_DEALS,
    residual: (evaluation, target) =>
      leftAtShare(evaluation, target, directAtLeastNothing(evaluation)),
  },
  minRevshare: {
    label: "Lowest share the partner can live on",
    unit: UNIT,
    formula: 11,
    seenBy: "partner",
    compute: lowestShare,
    needs: NEEDS_DEALS,
    residual: (evaluation, target) => {
      const { inputs, deals, fixedShare, wholeShare } = evaluation;
      const paid = fixedShare + target * wholeShare;
      return (
        (1 + inputs.partnerRequiredRoi) * inputs.partnerInvestment -
        deals * (partnerOwnMargin(evaluation) + paid)
      );
    },
  },
  partnerProfit: {
    label: "Partner's profit",
    unit: "currency",
    formula: 11,
    seenBy: "partner",
    compute: partnerProfit,
    needs: NEEDS_DEALS,
  },
  partnerRoi: {
    label: "Partner's return on investment",
    unit: "fraction",
    formula: 11,
    seenBy: "partner",
    compute: (evaluation) => {
      const investment = evaluation.inputs.partnerInvestment;
      return investment > 0 ? partnerProfit(evaluation) / investment : NaN;
    },
    needs: NEEDS_DEALS,
    whyNotApplicable: "the partner invests nothing.",
    residual: (evaluation, target) =>
      partnerProfit(evaluation) - target * evaluation.inputs.partnerInvestment,
  },
} as const satisfies Readonly<Record<string, MeasureRow>>;
