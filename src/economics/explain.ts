import { counted } from "../wording";
import type { ModelInputs } from "./inputs";
import { presentValues } from "./present-values";

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
  const values = presentValues(inputs);
  const overTerm = (yearly: number): number => yearly * values.annuityPartner;
  const years = counted(inputs.horizonYears, "year", "years");
  const perDeal: readonly ExplainLine[] = [
    ...listPriceLines(inputs, overTerm, years),
    step("Cost of delivery", -overTerm(inputs.acv * (1 - inputs.grossMargin)), 4),
    total("Gross profit", overTerm(inputs.acv * inputs.grossMargin), 4),
    step("Support via partner", -overTerm(inputs.partnerSupport), 4),
    step("One-off cost", -inputs.partnerOneOff, 4),
    total("Left to share", values.beforeShare, 9),
    step("Revenue share", -values.revshare, 4),
    total("What we keep of a partner deal", values.partner, 4),
    step("Direct deals given up", -inputs.cannibalization * values.direct, 5),
    total("What a partner deal adds", values.incremental, 5),
  ];
  return [...perDeal, ...cohortLines(inputs, values.incremental)];
}

function listPriceLines(
  inputs: ModelInputs,
  overTerm: (yearly: number) => number,
  years: string,
): readonly ExplainLine[] {
  const net = `Net contract value, ${years}`;
  if (inputs.listPrice === undefined) {
    return [{ ...total(net, overTerm(inputs.acv), 1), kind: "start" }];
  }
  return [
    { ...total(`List price, ${years}`, overTerm(inputs.listPrice), 1), kind: "start" },
    step("Customer discount", -overTerm(inputs.listPrice - inputs.acv), 1),
    total(net, overTerm(inputs.acv), 1),
  ];
}

function cohortLines(inputs: ModelInputs, incremental: number): readonly ExplainLine[] {
  const { deals, programmeCost } = inputs;
  if (deals === undefined) return [];
  const unit = "currency/year";
  return [
    { line: "Partner deals", amount: deals, unit: "deals/year", formula: 8, kind: "factor" },
    { ...total("What the deals of a year add", deals * incremental, 8), unit },
    { ...step("Programme cost", -programmeCost, 8), unit },
    { ...total("Programme contribution", deals * incremental - programmeCost, 8), unit },
  ];
}

function step(line: string, amount: number, formula: number): ExplainLine {
  return { line, amount: amount + 0, unit: "currency/deal", formula, kind: "step" };
}

function total(line: string, amount: number, formula: number): ExplainLine {
  return { line, amount, unit: "currency/deal", formula, kind: "total" };
}
