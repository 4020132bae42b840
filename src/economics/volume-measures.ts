import { type MeasureRow, volumeThatPays, wholeDeals } from "./measure-definition";
import type { Evaluation } from "./evaluate";

const NEVER_PAYS =
  "Each partner deal adds nothing or loses money, so no volume pays for the programme.";
const LOSES_TO_DIRECT =
  "A partner deal is worth no more than the same deal won direct, so no volume catches up.";

function breakEven(evaluation: Evaluation): number {
  return volumeThatPays(evaluation, evaluation.incremental);
}

/** What a partner deal is worth more than a direct one that would otherwise have been won: k = 1. */
function ahead({ partner, direct }: Evaluation): number {
  return partner - Math.max(0, direct);
}

function crossover(evaluation: Evaluation): number {
  return volumeThatPays(evaluation, ahead(evaluation));
}

/** Formulas 6, 7 and 10: how many deals it takes, and how many of them may come from direct. */
export const VOLUME_MEASURES = {
  breakevenDeals: {
    label: "Break-even volume",
    unit: "deals/year",
    formula: 6,
    seenBy: "ours",
    compute: (evaluation) => wholeDeals(breakEven(evaluation)),
    whyNever: NEVER_PAYS,
    isStepped: true,
  },
  breakevenDealsExact: {
    label: "Break-even volume, exact",
    unit: "deals/year",
    formula: 6,
    seenBy: "ours",
    compute: breakEven,
    whyNever: NEVER_PAYS,
    residual: ({ programme, incremental }, target) => programme - target * incremental,
  },
  crossoverDeals: {
    label: "Crossover with direct",
    unit: "deals/year",
    formula: 7,
    seenBy: "ours",
    compute: (evaluation) => wholeDeals(crossover(evaluation)),
    whyNever: LOSES_TO_DIRECT,
    isStepped: true,
  },
  crossoverDealsExact: {
    label: "Crossover with direct, exact",
    unit: "deals/year",
    formula: 7,
    seenBy: "ours",
    compute: crossover,
    whyNever: LOSES_TO_DIRECT,
    residual: (evaluation, target) => evaluation.programme - target * ahead(evaluation),
  },
  breakevenShareOfChannel: {
    label: "Break-even share of the channel",
    unit: "fraction of all channel deals",
    formula: 7,
    seenBy: "ours",
    compute: (evaluation) => breakEven(evaluation) / (evaluation.inputs.channelDeals ?? NaN),
    needs: ["channelDeals"],
    whyNever: NEVER_PAYS,
    residual: ({ inputs, programme, incremental }, target) =>
      programme - target * (inputs.channelDeals ?? NaN) * incremental,
  },
  breakevenCannibalization: {
    label: "Break-even cannibalization",
    unit: "fraction",
    formula: 10,
    seenBy: "ours",
    compute: ({ partner, programme, deals, direct }) =>
      direct > 0 ? (partner - programme / deals) / direct : NaN,
    needs: ["deals"],
    whyNotApplicable: "a deal won direct is worth nothing in present value, so none can be lost.",
    residual: ({ deals, partner, direct, programme }, target) =>
      deals * (partner - target * direct) - programme,
  },
  pipelineNeeded: {
    label: "Pipeline needed",
    unit: "currency/year",
    formula: 7,
    seenBy: "ours",
    compute: (evaluation) => {
      const { partnerAcv, winRate = NaN } = evaluation.inputs;
      return (breakEven(evaluation) * partnerAcv) / winRate;
    },
    needs: ["winRate"],
    whyNever: NEVER_PAYS,
    residual: ({ inputs, programme, incremental }, target) =>
      programme * inputs.partnerAcv - target * (inputs.winRate ?? NaN) * incremental,
  },
} as const satisfies Readonly<Record<string, MeasureRow>>;
