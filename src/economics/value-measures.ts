import { defineMeasure, type MeasureDefinition, NEEDS_DEALS } from "./measure-definition";

/** Formulas 3, 4, 5, 8, 13 and 14: what a deal and a yearly cohort are worth to us. */
export const VALUE_MEASURES: readonly MeasureDefinition[] = [
  defineMeasure(
    "directPv",
    "Present value of a direct deal",
    "currency/deal",
    4,
    "Margin less support over the horizon, less the avoidable part of direct CAC.",
  ),
  defineMeasure(
    "partnerPv",
    "Present value of a partner deal",
    "currency/deal",
    4,
    "Margin less support, share and one-off cost over the horizon.",
  ),
  defineMeasure(
    "revsharePv",
    "Present value of the share",
    "currency/deal",
    4,
    "What the partner is paid for one deal over the horizon.",
  ),
  defineMeasure(
    "incrementalPv",
    "Incremental value of a partner deal",
    "currency/deal",
    5,
    "What we keep of a partner deal, less the direct deals it takes away.",
  ),
  defineMeasure(
    "programmeContribution",
    "Programme contribution",
    "currency",
    8,
    "What one yearly cohort of partner deals adds after programme cost, in present value.",
    NEEDS_DEALS,
  ),
  defineMeasure(
    "npv",
    "Net present value of the programme",
    "currency",
    14,
    "Cohorts of every year of the horizon, the first at its ramp, after programme cost.",
    NEEDS_DEALS,
  ),
  defineMeasure(
    "paybackMonths",
    "Payback",
    "months",
    13,
    "First month in which one yearly cohort has returned what was spent, undiscounted.",
    { ...NEEDS_DEALS, whyNever: "What was spent does not come back within the horizon." },
  ),
  defineMeasure(
    "directContributionYear1",
    "First-year contribution of a direct deal",
    "currency/deal",
    3,
    "Margin less all direct CAC and support in the first year, undiscounted.",
  ),
  defineMeasure(
    "partnerContributionYear1",
    "First-year contribution of a partner deal",
    "currency/deal",
    3,
    "Margin less share, one-off cost and support in the first year, undiscounted.",
  ),
];
