import { defineMeasure, type MeasureDefinition, NEEDS_DEALS } from "./measure-definition";

/** Formulas 9 and 11: the shares either side can live with, and what the partner earns. */
export const SHARE_MEASURES: readonly MeasureDefinition[] = [
  defineMeasure(
    "maxRevshare",
    "Highest share with cannibalization",
    "fraction of the base",
    9,
    "The flat share at which the programme contribution is zero.",
    NEEDS_DEALS,
  ),
  defineMeasure(
    "maxRevsharePerDeal",
    "Highest share, per deal",
    "fraction of the base",
    9,
    "The flat share at which a deal alone earns nothing, before programme cost.",
  ),
  defineMeasure(
    "maxRevshareProgramme",
    "Highest share with the programme covered",
    "fraction of the base",
    9,
    "The flat share that still covers the programme if every deal is truly new.",
    NEEDS_DEALS,
  ),
  defineMeasure(
    "maxRevshareIndifferent",
    "Highest share, indifferent to direct",
    "fraction of the base",
    9,
    "The flat share at which a partner deal is worth as much as the same deal won direct.",
    NEEDS_DEALS,
  ),
  defineMeasure(
    "minRevshare",
    "Lowest share the partner can live on",
    "fraction of the base",
    11,
    "The flat share at which the partner earns exactly the return it wants.",
    NEEDS_DEALS,
  ),
  defineMeasure(
    "partnerProfit",
    "Partner's profit",
    "currency",
    11,
    "Share and services margin of one yearly cohort, less selling cost and investment.",
    NEEDS_DEALS,
  ),
  defineMeasure(
    "partnerRoi",
    "Partner's return on investment",
    "fraction",
    11,
    "Partner's profit divided by its investment.",
    { ...NEEDS_DEALS, whyNotApplicable: "the partner invests nothing." },
  ),
];
