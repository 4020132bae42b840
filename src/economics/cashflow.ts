import { ok, type Result, unavailable } from "../result";
import type { ModelInputs } from "./inputs";
import { shareBase, shareRate } from "./present-values";

/** One year of one yearly cohort, in currency; what is paid is below zero. */
export interface CashflowYear {
  /** 0 is the day of signing. */
  readonly year: number;
  readonly revenue: number;
  readonly delivery: number;
  readonly share: number;
  readonly support: number;
  /** The programme's cost, and the one-off cost of each deal. */
  readonly programme: number;
  readonly net: number;
  readonly cumulative: number;
}

/**
 * Formula 13 year by year: undiscounted, cannibalization left out, so that the cumulative sum
 * turns positive in the year in which `paybackMonths` falls.
 */
export function cashflow(inputs: ModelInputs): Result<readonly CashflowYear[]> {
  const { deals } = inputs;
  if (deals === undefined) {
    return unavailable("The cash flow needs the input deals, which is not given.", {
      field: "deals",
    });
  }
  const spent = -(inputs.programmeCost + deals * inputs.partnerOneOff);
  const nothing = { revenue: 0, delivery: 0, share: 0, support: 0 };
  const years: CashflowYear[] = [
    { year: 0, ...nothing, programme: negated(-spent), net: spent, cumulative: spent },
  ];
  let customers = deals;
  let cumulative = spent;
  for (let year = 1; year <= inputs.horizonYears; year += 1) {
    const revenue = customers * inputs.acv;
    const delivery = negated(revenue * (1 - inputs.grossMargin));
    const share = negated(customers * shareRate(inputs, year) * shareBase(inputs));
    const support = negated(customers * inputs.partnerSupport);
    const net = revenue + delivery + share + support;
    cumulative += net;
    years.push({ year, revenue, delivery, share, support, programme: 0, net, cumulative });
    customers *= inputs.retentionPartner;
  }
  return ok(years);
}

/** Paid out: below zero, but never the -0 that a cell would show as "-0". */
function negated(amount: number): number {
  return amount === 0 ? 0 : -amount;
}
