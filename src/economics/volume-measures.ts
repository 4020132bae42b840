import { defineMeasure, type MeasureDefinition, NEEDS_DEALS } from "./measure-definition";

const LOSES_TO_DIRECT =
  "A partner deal is worth no more than the same deal won direct, so no volume catches up.";

/** Formulas 6, 7 and 10: how many deals it takes, and how many of them may come from direct. */
export const VOLUME_MEASURES: readonly MeasureDefinition[] = [
  defineMeasure(
    "breakevenDeals",
    "Break-even volume",
    "deals/year",
    6,
    "Whole partner deals a year that pay for the programme.",
  ),
  defineMeasure(
    "breakevenDealsExact",
    "Break-even volume, exact",
    "deals/year",
    6,
    "Programme cost divided by the incremental value of a partner deal.",
  ),
  defineMeasure(
    "crossoverDeals",
    "Crossover with direct",
    "deals/year",
    7,
    "Whole deals a year that pay for the programme if every one had been won direct.",
    { whyNever: LOSES_TO_DIRECT },
  ),
  defineMeasure(
    "crossoverDealsExact",
    "Crossover with direct, exact",
    "deals/year",
    7,
    "Break-even volume at a cannibalization of 100%.",
    { whyNever: LOSES_TO_DIRECT },
  ),
  defineMeasure(
    "breakevenShareOfChannel",
    "Break-even share of the channel",
    "fraction of all channel deals",
    7,
    "Exact break-even volume as a part of all deals of the channel.",
    { needs: ["channelDeals"] },
  ),
  defineMeasure(
    "breakevenCannibalization",
    "Break-even cannibalization",
    "fraction",
    10,
    "The part of partner deals we may lose from direct before the programme loses money.",
    {
      ...NEEDS_DEALS,
      whyNotApplicable: "a deal won direct is worth nothing in present value, so none can be lost.",
    },
  ),
  defineMeasure(
    "pipelineNeeded",
    "Pipeline needed",
    "currency/year",
    7,
    "Contract value to put in front of customers so that the break-even volume is won.",
    { needs: ["winRate"] },
  ),
];
