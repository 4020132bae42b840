import type { Evaluation } from "./evaluate";
import type { MeasureRow } from "./measure-definition";
import { paybackMonths, peakFunding, programmeIrr, programmeNpv } from "./programme";

/** Formulas 3 to 5, 8 and 13 to 15: what a deal, a yearly cohort and the programme are worth to us. */
export const VALUE_MEASURES = {
  directPv: {
    label: "Present value of a direct deal",
    unit: "currency/deal",
    formula: 4,
    description: "Margin less support over the horizon, less the avoidable part of direct CAC.",
    seenBy: "ours",
    compute: ({ direct }) => direct,
  },
  partnerPv: {
    label: "Present value of a partner deal",
    unit: "currency/deal",
    formula: 4,
    description: "Margin less fee, support and share over the horizon, less what signing costs.",
    seenBy: "ours",
    compute: ({ partner }) => partner,
  },
  advantagePv: {
    label: "Advantage of a partner deal over a direct one",
    unit: "currency/deal",
    formula: 4,
    description: "Present value of a partner deal less that of the same deal won direct.",
    seenBy: "ours",
    compute: ({ partner, direct }) => partner - direct,
  },
  revsharePv: {
    label: "Present value of the share",
    unit: "currency/deal",
    formula: 4,
    description: "What the partner is paid for one deal over the horizon.",
    seenBy: "shared",
    compute: ({ share }) => share,
  },
  effectiveShare: {
    label: "Effective share",
    unit: "fraction of revenue",
    formula: 4,
    description: "Present value of the share as a part of all that the customer pays.",
    seenBy: "shared",
    compute: ({ share, inputs, partnerAnnuity }) => share / (inputs.partnerAcv * partnerAnnuity),
    residual: ({ share, inputs, partnerAnnuity }, target) =>
      share - target * inputs.partnerAcv * partnerAnnuity,
  },
  incrementalPv: {
    label: "Incremental value of a partner deal",
    unit: "currency/deal",
    formula: 5,
    description: "What we keep of a partner deal, less the direct deals it takes away.",
    seenBy: "ours",
    compute: ({ incremental }) => incremental,
  },
  programmeContribution: {
    label: "Programme contribution",
    unit: "currency",
    formula: 8,
    description:
      "What one yearly cohort of partner deals adds after programme cost, in present value.",
    seenBy: "ours",
    compute: ({ deals, incremental, programme }) => deals * incremental - programme,
    needs: ["deals"],
  },
  npv: {
    label: "Net present value of the programme",
    unit: "currency",
    formula: 14,
    description:
      "A cohort signed every year, the first at its ramp, as far as the horizon reaches.",
    seenBy: "ours",
    compute: programmeNpv,
    needs: ["deals"],
  },
  irr: {
    label: "Internal rate of return of the programme",
    unit: "fraction/year",
    formula: 14,
    description: "The discount rate at which the programme is worth nothing.",
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
    description: "The most money that is out of pocket at any time.",
    seenBy: "ours",
    compute: peakFunding,
    needs: ["deals"],
  },
  paybackMonths: {
    label: "Payback",
    unit: "months",
    formula: 13,
    description: "First month from which one yearly cohort stays paid back, undiscounted.",
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
    description: "Margin less support of a direct deal over the horizon, to its acquisition cost.",
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
    description: "What a partner deal leaves, to its part of signing and programme cost.",
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
    description: "Margin less all direct CAC and support in the first year, undiscounted.",
    seenBy: "ours",
    compute: ({ directProfit, inputs }) => directProfit - inputs.directCac - inputs.directSupport,
  },
  partnerContributionYear1: {
    label: "First-year contribution of a partner deal",
    unit: "currency/deal",
    formula: 3,
    description: "Margin less fee, share, signing and support in the first year, undiscounted.",
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
