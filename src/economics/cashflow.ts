import { ok, type Result, unavailable } from "../result";
import { Evaluation } from "./evaluate";
import type { ModelInputs } from "./inputs";

/** A year of the whole programme, in currency; what is paid or given up is below zero. */
export interface CashflowYear {
  /** 0 is the day of the first signing; what comes in the middle of a year stands at its end. */
  readonly year: number;
  readonly revenue: number;
  readonly delivery: number;
  readonly fee: number;
  readonly share: number;
  readonly support: number;
  /** What the direct deals would have brought that are given up, less the CAC that this saves. */
  readonly directGivenUp: number;
  /** Programme cost, MDF, and what each deal costs at signing. */
  readonly programme: number;
  readonly net: number;
  readonly cumulative: number;
}

/** The columns in their order, each with its heading; the amounts of a year sum to its net. */
const CASHFLOW_COLUMNS = {
  year: "Year",
  revenue: "Revenue",
  delivery: "Delivery",
  fee: "Fee",
  share: "Share",
  support: "Support",
  directGivenUp: "Direct deals given up",
  programme: "Programme and signing",
  net: "Net",
  cumulative: "Cumulative",
} as const satisfies Readonly<Record<keyof CashflowYear, string>>;
const COLUMNS = Object.keys(CASHFLOW_COLUMNS) as readonly (keyof CashflowYear)[];

type Amounts = Record<Exclude<keyof CashflowYear, "year" | "net" | "cumulative">, number>;

/** What stands over the columns. */
export const CASHFLOW_HEADINGS: readonly string[] = Object.values(CASHFLOW_COLUMNS);

/** The years under their heading. */
export function cashflowRows(years: readonly CashflowYear[]): (string | number)[][] {
  return [[...CASHFLOW_HEADINGS], ...years.map((year) => COLUMNS.map((column) => year[column]))];
}

/**
 * Formula 14 column by column: a cohort signs at the start of every year of the horizon, the first
 * at its ramp, and every cohort brings its years for as long as the horizon lasts. Discounting the
 * net column gives `npv`, unless cash comes in the middle of the year.
 */
export function cashflow(inputs: ModelInputs): Result<readonly CashflowYear[]> {
  const { deals, horizonYears, partnerAcv, retentionDirect, retentionPartner } = inputs;
  if (deals === undefined) {
    return unavailable("The cash flow needs the input deals, which is not given.", {
      field: "deals",
    });
  }
  const evaluation = new Evaluation(inputs);
  const { base, shareRates, givenUp, avoided, directProfit } = evaluation;
  const delay = inputs.cashTiming === "START_OF_YEAR" ? 0 : 1;
  const years = Array.from({ length: horizonYears + 1 }, nothing);
  for (let signed = 0; signed < horizonYears; signed += 1) {
    const cohort = signed === 0 ? deals * inputs.ramp : deals;
    const signing = years[signed];
    if (signing !== undefined) {
      signing.programme -= evaluation.programme + cohort * evaluation.atSigning;
      signing.directGivenUp += cohort * givenUp * avoided;
    }
    for (let age = 0; signed + age < horizonYears; age += 1) {
      const year = years[signed + age + delay];
      if (year === undefined) continue;
      const customers = cohort * retentionPartner ** age;
      const revenue = customers * partnerAcv;
      year.revenue += revenue;
      year.delivery -= revenue * (1 - inputs.partnerGrossMargin);
      year.fee -= revenue * inputs.channelFee;
      year.share -= customers * (shareRates[age] ?? NaN) * base;
      year.support -= customers * inputs.partnerSupport;
      const lost = cohort * givenUp * retentionDirect ** age;
      year.directGivenUp -= lost * (directProfit - inputs.directSupport);
    }
  }
  let cumulative = 0;
  return ok(
    years.map((amounts, year) => {
      const net = Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
      cumulative += net;
      return { year, ...amounts, net, cumulative };
    }),
  );
}

function nothing(): Amounts {
  return {
    ...{ revenue: 0, delivery: 0, fee: 0, share: 0, support: 0 },
    ...{ directGivenUp: 0, programme: 0 },
  };
}
