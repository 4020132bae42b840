import type { Evaluation } from "./evaluate";
import type { MeasureRow } from "./measure-definition";
import { paybackMonths, peakFunding, programmeIrr, programmeNpv } from "./programme";

/** Formulas 3 to 5, 8 and 13 to 15: what a deal, a yearly cohort and the programme are worth to us. */
export const VALUE_MEASURES = {
  directPv: {
    label: "Present value of a direct deal",
    unit: "currency/deal",
    formula: 4,
    seenBy: "ours",
    compute: ({ direct }) => direct,
  },
  partnerPv: {
    label: "Present value of a partner deal",
    unit: "currency/deal",
    formula: 4,
    seenBy: "ours",
    compute: ({ partner }) => partner,
  },
  advantagePv: {
    label: "Advantage of a partner deal over a direct one",
    unit: "currency/deal",
    formula: 4,
    seenBy: "ours",
    compute: ({ partner, direct }) => partner - direct,
  },
  revsharePv: {
    label: "Present value of the share",
    unit: "currency/deal",
    formula: 4,
    seenBy: "partner",
    compute: ({ share }) => share,
  },
  effectiveShare: {
    label: "Effective share",
    unit: "fraction of revenue",
    formula: 4,
    seenBy: "partner",
    compute: ({ share, inputs, partnerAnnuity }) => share / (inputs.partnerAcv * partnerAnnuity),
    residual: ({ share, inputs, partnerAnnuity }, target) =>
      share - target * inputs.partnerAcv * partnerAnnuity,
  },
  incrementalPv: {
    label: "Incremental value of a partner deal",
    unit: "currency/deal",
    formula: 5,
    seenBy: "ours",
    compute: ({ incremental }) => incremental,
  },
  programmeContribution: {
    label: "Programme contribution",
    unit: "currency",
    formula: 8,
    seenBy: "ours",
    compute: ({ deals, incremental, programme }) => deals * incremental - programme,
    needs: ["deals"],
  },
  npv: {
    label: "Net present value of the programme",
    unit: "currency",
    formula: 14,
    seenBy: "ours",
    compute: programmeNpv,
    needs: ["deals"],
  },
  irr: {
    label: "Internal rate of return of the programme",
    unit: "fraction/year",
    formula: 14,
    seenBy: "ours",
    compute: programmeIrr,
    needs: ["deals"],
    whyNotApplicable:
      "money is never out of pocket, never comes back, or more than one rate would fit.",
  },
  peakFunding: {
    label: "Peak funding of the programme",
    unit: "currency",
    formula: 14,
    seenBy: "ours",
    compute: peakFunding,
    needs: ["deals"],
  },
  paybackMonths: {
    label: "Payback",
    unit: "months",
    formula: 13,
    seenBy: "ours",
    compute: paybackMonths,
    needs: ["deals"],
    whyNever: "What was spent does not come back within the horizon.",
    isStepped: true,
  },
  directLtvCac: {
    label: "LTV to CAC, direct",
    unit: "ratio",
    formula: 15,
    seenBy: "ours",
    compute: (evaluation) => ratio(directValue(evaluation), evaluation.inputs.directCac),
    whyNotApplicable: "a direct deal costs nothing to win.",
    residual: (evaluation, target) =>
      directValue(evaluation) - target * evaluation.inputs.directCac,
  },
  partnerLtvCac: {
    label: "LTV to CAC, via partner",
    unit: "ratio",
    formula: 15,
    seenBy: "ours",
    compute: (evaluation) => ratio(partnerValue(evaluation), partnerCost(evaluation)),
    needs: ["deals"],
    whyNotApplicable: "neither signing nor the programme costs anything.",
    residual: (evaluation, target) =>
      evaluation.deals * (partnerValue(evaluation) - target * partnerCost(evaluation)),
  },
  directContributionYear1: {
    label: "First-year contribution of a direct deal",
    unit: "currency/deal",
    formula: 3,
    seenBy: "ours",
    compute: ({ directProfit, inputs }) => directProfit - inputs.directCac - inputs.directSupport,
  },
  partnerContributionYear1: {
    label: "First-year contribution of a partner deal",
    unit: "currency/deal",
    formula: 3,
    seenBy: "ours",
    compute: ({ partnerProfit, inputs, base, atSigning }) =>
      partnerProfit - inputs.revshare * base - atSigning - inputs.partnerSupport,
  },
} as const satisfies Readonly<Record<string, MeasureRow>>;

function directValue({ inputs, directProfit, directAnnuity }: Evaluation): number {
  return (directProfit - inputs.directSupport) * directAnnuity;
}

function partnerValue({ beforeShare, atSigning, share }: Evaluation): number {
  return beforeShare + atSigning - share;
}

function partnerCost({ atSigning, programme, deals }: Evaluation): number {
  return atSigning + programme / deals;
}

function ratio(value: number, cost: number): number {
  return cost === 0 ? NaN : value / cost;
}
