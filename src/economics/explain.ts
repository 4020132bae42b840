import { counted } from "../wording";
import { Evaluation } from "./evaluate";
import type { ModelInputs } from "./inputs";

export interface ExplainLine {
  readonly line: string;
  readonly amount: number;
  readonly unit: string;
  /** Number of the formula in docs/economics.md. */
  readonly formula: number;
  /**
   * A start opens a sum, a step is added to it, a total is what it comes to so far; a factor
   * multiplies the total before it and opens the next sum.
   */
  readonly kind: "start" | "step" | "total" | "factor";
}

/**
 * From list price to what we keep, in present values over the horizon: first one partner deal,
 * then, when deals are given, the yearly cohort. The totals are the measures partnerPv,
 * incrementalPv and programmeContribution, to the last digit.
 */
export function explain(inputs: ModelInputs): readonly ExplainLine[] {
  const evaluation = new Evaluation(inputs);
  const { partnerAcv } = inputs;
  const overTerm = (yearly: number): number => yearly * evaluation.partnerAnnuity;
  return [
    ...priceLines(inputs, overTerm),
    step("Cost of delivery", -overTerm(partnerAcv * (1 - inputs.partnerGrossMargin)), 4),
    total("Gross profit", overTerm(partnerAcv * inputs.partnerGrossMargin), 4),
    step("Marketplace or distribution fee", -overTerm(partnerAcv * inputs.channelFee), 4),
    step("Support via partner", -overTerm(inputs.partnerSupport), 4),
    step("One-off cost", -inputs.partnerOneOff, 4),
    step("Commission of our own seller", -inputs.ownCommission * partnerAcv, 4),
    total("Left to share", evaluation.beforeShare, 9),
    step("Revenue share", -evaluation.share, 4),
    total("What we keep of a partner deal", evaluation.partner, 4),
    step("Direct deals given up", -evaluation.givenUp * evaluation.direct, 5),
    total("What a partner deal adds", evaluation.incremental, 5),
    ...cohortLines(evaluation),
  ];
}

function priceLines(
  { listPrice, partnerAcv, horizonYears }: ModelInputs,
  overTerm: (yearly: number) => number,
): readonly ExplainLine[] {
  const years = counted(horizonYears, "year", "years");
  const net = total(`Net contract value, ${years}`, overTerm(partnerAcv), 1);
  if (listPrice === undefined) return [{ ...net, kind: "start" }];
  return [
    { ...total(`List price, ${years}`, overTerm(listPrice), 1), kind: "start" },
    step("Customer discount", -overTerm(listPrice - partnerAcv), 1),
    net,
  ];
}

function cohortLines({ inputs, incremental, programme }: Evaluation): readonly ExplainLine[] {
  const { deals } = inputs;
  if (deals === undefined) return [];
  const unit = "currency/year";
  return [
    { line: "Partner deals", amount: deals, unit: "deals/year", formula: 8, kind: "factor" },
    { ...total("What the deals of a year add", deals * incremental, 8), unit },
    { ...step("Programme cost", -inputs.programmeCost, 8), unit },
    { ...step("Market development funds", -inputs.mdf, 8), unit },
    { ...total("Programme contribution", deals * incremental - programme, 8), unit },
  ];
}

function step(line: string, amount: number, formula: number): ExplainLine {
  return { line, amount: amount + 0, unit: "currency/deal", formula, kind: "step" };
}

function total(line: string, amount: number, formula: number): ExplainLine {
  return { line, amount, unit: "currency/deal", formula, kind: "total" };
}
