import { counted } from "../wording";
import { type Cost, Evaluation } from "./evaluate";
import type { InputKey, ModelInputs } from "./inputs";

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
  /**
   * The inputs that it is made of, the one that says most first; none for a total, which is made of
   * the lines above it. What every line over several years rests on besides (horizon, retention,
   * discount rate) is not among them.
   */
  readonly from: readonly InputKey[];
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
    step("Cost of delivery", -overTerm(partnerAcv * (1 - inputs.partnerGrossMargin)), 4, [
      "partnerGrossMargin",
      "grossMargin",
    ]),
    total("Gross profit", overTerm(partnerAcv * inputs.partnerGrossMargin), 4),
    ...evaluation.costsOfDeal().map((cost) => costLine(cost, 4)),
    total("Left to share", evaluation.beforeShare, 9),
    step("Revenue share", -evaluation.share, 4, ["revshare", "revshareYears", "revshareBase"]),
    total("What we keep of a partner deal", evaluation.partner, 4),
    step("Direct deals given up", -evaluation.givenUp * evaluation.direct, 5, [
      "cannibalization",
      "directCac",
    ]),
    total("What a partner deal adds", evaluation.incremental, 5),
    ...cohortLines(evaluation),
  ];
}

function priceLines(
  { listPrice, partnerAcv, horizonYears }: ModelInputs,
  overTerm: (yearly: number) => number,
): readonly ExplainLine[] {
  const years = counted(horizonYears, "year", "years");
  const net = total(`Net contract value, ${years}`, overTerm(partnerAcv), 1, ["partnerAcv", "acv"]);
  if (listPrice === undefined) return [{ ...net, kind: "start" }];
  return [
    { ...total(`List price, ${years}`, overTerm(listPrice), 1, ["listPrice"]), kind: "start" },
    step("Customer discount", -overTerm(listPrice - partnerAcv), 1, [
      "customerDiscount",
      "listPrice",
    ]),
    net,
  ];
}

function cohortLines(evaluation: Evaluation): readonly ExplainLine[] {
  const { inputs, incremental, programme } = evaluation;
  const { deals } = inputs;
  if (deals === undefined) return [];
  const unit = "currency/year";
  return [
    {
      ...{ line: "Partner deals", amount: deals, unit: "deals/year", formula: 8, kind: "factor" },
      from: ["deals"],
    },
    { ...total("What the deals of a year add", deals * incremental, 8), unit },
    ...evaluation.costsOfYear().map((cost) => ({ ...costLine(cost, 8), unit })),
    { ...total("Programme contribution", deals * incremental - programme, 8), unit },
  ];
}

function costLine({ line, amount, from }: Cost, formula: number): ExplainLine {
  return step(line, -amount, formula, from);
}

function step(
  line: string,
  amount: number,
  formula: number,
  from: readonly InputKey[],
): ExplainLine {
  return { line, amount: amount + 0, unit: "currency/deal", formula, kind: "step", from };
}

function total(
  line: string,
  amount: number,
  formula: number,
  from: readonly InputKey[] = [],
): ExplainLine {
  return { line, amount, unit: "currency/deal", formula, kind: "total", from };
}
