import { parseModelInputs } from "../../src/economics/parse-object";
import { type Model } from "../../src/economics/parse";
import { expectValue } from "./expect-result";

/** The worked example of docs: a partner deal that pays, with every kind of input given. */
const WORKED_EXAMPLE = {
  acv: 50000,
  grossMargin: 0.8,
  discountRate: 0.12,
  horizonYears: 3,
  directCac: 45000,
  avoidableCac: 0.35,
  directSupport: 2000,
  partnerSupport: 1000,
  partnerOneOff: 8500,
  retentionDirect: 0.9,
  retentionPartner: 0.88,
  programmeCost: 180000,
  deals: 12,
  revshare: 0.2,
  cannibalization: 0.4,
  partnerInvestment: 60000,
  partnerServicesRevenue: 20000,
  partnerServicesMargin: 0.35,
  partnerSellingCost: 6000,
  partnerRequiredRoi: 0.5,
};

export function modelOf(inputs: Readonly<Record<string, unknown>>): Model {
  return expectValue(parseModelInputs(inputs));
}

/** The worked example with some inputs replaced; `null` takes one away. */
export function workedExample(changes: Readonly<Record<string, unknown>> = {}): Model {
  return modelOf({ ...WORKED_EXAMPLE, ...changes });
}
