import fc from "fast-check";
import { cashflow, type CashflowYear } from "../../src/economics/cashflow";
import type { ModelInputs } from "../../src/economics/inputs";
import { evaluateModel } from "../../src/economics/measures";
import { expectValue } from "../economics/expect-result";
import { anyInputs, turnover } from "./any-inputs";
import "./seed";

const RUNS = { numRuns: 2000 };

function holds(law: (inputs: ModelInputs, years: readonly CashflowYear[]) => void): void {
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      law(inputs, expectValue(cashflow(inputs)));
    }),
    RUNS,
  );
}

/** What rounding may leave of sums over all cohorts of all years. */
function noise(inputs: ModelInputs, years: readonly CashflowYear[]): number {
  const amounts = years.flatMap((year) => [
    ...[year.revenue, year.delivery, year.fee, year.share, year.support],
    ...[year.directGivenUp, year.programme, (inputs.deals ?? 0) * turnover(inputs)],
  ]);
  return 1e-9 * amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
}

describe("the cash of the programme", () => {
  test("discounted year by year is its npv, unless it comes in the middle of the year", () => {
    holds((inputs, years) => {
      fc.pre(inputs.cashTiming !== "MID_YEAR");
      const discounted = years.reduce(
        (sum, { year, net }) => sum + net / (1 + inputs.discountRate) ** year,
        0,
      );
      const npv = evaluateModel(inputs).npv as number;
      expect(Math.abs(discounted - npv)).toBeLessThanOrEqual(noise(inputs, years));
    });
  });

  test("sums to the npv at a discount rate of zero, whenever it comes", () => {
    holds((drawn) => {
      const inputs = { ...drawn, discountRate: 0 };
      const years = expectValue(cashflow(inputs));
      const npv = evaluateModel(inputs).npv as number;
      expect(Math.abs((years.at(-1)?.cumulative ?? NaN) - npv)).toBeLessThanOrEqual(
        noise(inputs, years),
      );
    });
  });

  test("is at its deepest as far below zero as the peak funding says", () => {
    holds((inputs, years) => {
      fc.pre(inputs.cashTiming !== "MID_YEAR");
      const deepest = Math.min(0, ...years.map(({ cumulative }) => cumulative));
      const peak = evaluateModel(inputs).peakFunding as number;
      expect(Math.abs(peak + deepest)).toBeLessThanOrEqual(noise(inputs, years));
    });
  });

  test("in the middle of the year needs at least as much as at its start, and at most as at its end", () => {
    holds((drawn) => {
      const inputs = { ...drawn, cannibalization: 0, partnerSupport: 0, revshare: 0.1 };
      const flat = { ...inputs, renewalRevshare: undefined, channelFee: 0 };
      fc.pre(flat.partnerGrossMargin > 0.2 && flat.revshareBase !== "LIST");
      const peak = (cashTiming: ModelInputs["cashTiming"]) =>
        evaluateModel({ ...flat, cashTiming }).peakFunding as number;
      const [end, middle, start] = [peak("END_OF_YEAR"), peak("MID_YEAR"), peak("START_OF_YEAR")];
      const scale = 1 + 1e-9;
      expect(middle).toBeLessThanOrEqual(end * scale + 1e-6);
      expect(start).toBeLessThanOrEqual(middle * scale + 1e-6);
    });
  });

  test("is worth nothing at its internal rate of return, and something at half of it", () => {
    holds((drawn) => {
      // A direct deal may be worth pursuing at one rate and not at another: here none is given up.
      const inputs = { ...drawn, cannibalization: 0 };
      const { irr, peakFunding } = evaluateModel(inputs);
      fc.pre(typeof irr === "number" && irr > 1e-3);
      const at = (discountRate: number) => evaluateModel({ ...inputs, discountRate }).npv as number;
      const scale = (peakFunding as number) + (inputs.deals ?? 0) * turnover(inputs);
      expect(Math.abs(at(irr))).toBeLessThan(1e-9 * scale);
      expect(at(irr / 2)).toBeGreaterThan(0);
    });
  });
});

describe("the payback", () => {
  /** One cohort's undiscounted contribution, column by column of a programme of its own. */
  function undiscounted(inputs: ModelInputs): { total: number; spent: number } {
    const { directPv } = evaluateModel(inputs);
    const givenUp = (directPv as number) > 0 ? inputs.cannibalization : 0;
    const { deals = NaN, partnerAcv } = inputs;
    const signing = inputs.partnerOneOff + inputs.ownCommission * partnerAcv;
    const saved = givenUp * inputs.avoidableCac * inputs.directCac;
    const spent = inputs.programmeCost + inputs.mdf + deals * (signing - saved);
    const base = {
      NET: partnerAcv,
      LIST: inputs.listPrice ?? NaN,
      GROSS_PROFIT: partnerAcv * inputs.partnerGrossMargin,
    }[inputs.revshareBase];
    const renewals = inputs.renewalRevshare ?? inputs.revshare;
    let total = -spent;
    for (let year = 1; year <= inputs.horizonYears; year += 1) {
      const later = renewals * inputs.revshareDecay ** Math.max(0, year - 2);
      const rate = year > inputs.revshareYears ? 0 : year === 1 ? inputs.revshare : later;
      const kept =
        partnerAcv * (inputs.partnerGrossMargin - inputs.channelFee) -
        inputs.partnerSupport -
        rate * base;
      const direct = inputs.acv * inputs.grossMargin - inputs.directSupport;
      total += deals * inputs.retentionPartner ** (year - 1) * kept;
      total -= deals * givenUp * inputs.retentionDirect ** (year - 1) * direct;
    }
    return { total, spent };
  }

  test("never comes exactly where the undiscounted contribution is below zero", () => {
    holds((inputs) => {
      const { total, spent } = undiscounted(inputs);
      const rounding = 1e-9 * (Math.abs(spent) + (inputs.deals ?? 0) * turnover(inputs));
      fc.pre(Math.abs(total) > rounding);
      const { paybackMonths } = evaluateModel(inputs);
      expect(paybackMonths === "never").toBe(total < 0);
      if (typeof paybackMonths !== "number") return;
      expect(paybackMonths).toBeLessThanOrEqual(12 * inputs.horizonYears);
      expect(Number.isInteger(paybackMonths)).toBe(true);
    });
  });
});
