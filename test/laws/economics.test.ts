import fc from "fast-check";
import { equivalents } from "../../src/economics/equivalents";
import { Evaluation } from "../../src/economics/evaluate";
import { explain } from "../../src/economics/explain";
import { INPUTS, type ModelInputs, type NumericInputKey } from "../../src/economics/inputs";
import { evaluateModel, measure, MEASURES } from "../../src/economics/measures";
import { expectValue } from "../economics/expect-result";
import { anyInputs, turnover } from "./any-inputs";
import "./seed";

const RUNS = { numRuns: 2000 };

function holds(law: (one: ModelInputs, other: ModelInputs) => void): void {
  fc.assert(fc.property(anyInputs, anyInputs, law), RUNS);
}

/** Break-even volume with never as infinitely many deals. */
function breakEven(inputs: ModelInputs): number {
  const result = measure(inputs, "breakevenDealsExact");
  return result.ok ? result.value : Infinity;
}

/** A lower and a higher value of one input, taken from two draws of the inputs. */
function ordered(key: NumericInputKey, one: ModelInputs, other: ModelInputs): [number, number] {
  const values = [one[key] ?? 1, other[key] ?? 1];
  return [Math.min(...values), Math.max(...values)];
}

/** The break-even volume, where a deal adds more or less than the noise of its rounding. */
function clearBreakEven(inputs: ModelInputs): number {
  fc.pre(Math.abs(new Evaluation(inputs).incremental) > 1e-6 * turnover(inputs));
  return breakEven(inputs);
}

function expectNotBelow(after: ModelInputs, before: ModelInputs): void {
  expect(clearBreakEven(after)).toBeGreaterThanOrEqual(clearBreakEven(before) * (1 - 1e-9));
}

/** Whether a partner deal leaves something in every year after share and support. */
function isPositiveEveryYear(inputs: ModelInputs): boolean {
  const { partnerProfit, shareRates, base } = new Evaluation(inputs);
  const rates = shareRates.subarray(0, inputs.horizonYears);
  return rates.every((rate) => partnerProfit - inputs.partnerSupport - rate * base > 0);
}

describe("the break-even volume", () => {
  test.each([
    ...(["revshare", "renewalRevshare", "programmeCost", "mdf", "channelFee"] as const),
    ...(["ownCommission", "partnerSupport", "partnerOneOff", "cannibalization"] as const),
  ])("does not fall when %s rises", (key) => {
    holds((inputs, other) => {
      const [low, high] = ordered(key, inputs, other);
      expectNotBelow({ ...inputs, [key]: high }, { ...inputs, [key]: low });
    });
  });

  test("does not rise with gross margin without cannibalization, on a base that margin leaves alone", () => {
    holds((drawn, other) => {
      fc.pre(drawn.revshareBase !== "GROSS_PROFIT");
      const inputs = { ...drawn, cannibalization: 0 };
      const [low, high] = ordered("partnerGrossMargin", inputs, other);
      const at = (margin: number) => ({
        ...inputs,
        grossMargin: margin,
        partnerGrossMargin: margin,
      });
      expectNotBelow(at(low), at(high));
    });
  });

  test("does not rise with partner retention while every year's margin is positive", () => {
    holds((inputs, other) => {
      fc.pre(isPositiveEveryYear(inputs));
      const [low, high] = ordered("retentionPartner", inputs, other);
      expectNotBelow({ ...inputs, retentionPartner: low }, { ...inputs, retentionPartner: high });
    });
  });

  test("does not rise when cash comes earlier, without cannibalization and with positive margins", () => {
    holds((drawn) => {
      const inputs = { ...drawn, cannibalization: 0 };
      fc.pre(isPositiveEveryYear(inputs));
      const at = (cashTiming: ModelInputs["cashTiming"]) => ({ ...inputs, cashTiming });
      expectNotBelow(at("END_OF_YEAR"), at("MID_YEAR"));
      expectNotBelow(at("MID_YEAR"), at("START_OF_YEAR"));
    });
  });

  test("in whole deals is the least whole number that covers it, and one or more", () => {
    holds((inputs) => {
      const exact = breakEven(inputs);
      fc.pre(exact > 0 && exact < 1e9);
      const { breakevenDeals } = evaluateModel(inputs);
      expect(breakevenDeals).toBeGreaterThanOrEqual(Math.max(1, exact - 1e-9));
      expect(breakevenDeals).toBeLessThan(exact + 1);
    });
  });
});

describe("the programme contribution is zero", () => {
  const contribution = (inputs: ModelInputs) =>
    evaluateModel(inputs).programmeContribution as number;

  test("at the highest share with cannibalization, whatever the schedule", () => {
    holds((drawn) => {
      const highest = evaluateModel(drawn).maxRevshare as number;
      const inputs = { ...drawn, revshare: highest };
      const scale = (turnover(drawn) + Math.abs(highest) * new Evaluation(drawn).wholeShare) * 1000;
      expect(Math.abs(contribution(inputs))).toBeLessThan(
        1e-9 * (scale + drawn.programmeCost + drawn.mdf),
      );
    });
  });

  test("at the break-even volume", () => {
    holds((drawn) => {
      const deals = breakEven(drawn);
      fc.pre(deals > 0 && deals < Infinity);
      expect(Math.abs(contribution({ ...drawn, deals }))).toBeLessThanOrEqual(
        1e-9 * (drawn.programmeCost + drawn.mdf),
      );
    });
  });

  test("at the break-even cannibalization", () => {
    holds((drawn) => {
      const { breakevenCannibalization } = evaluateModel(drawn);
      fc.pre(typeof breakevenCannibalization === "number");
      const at = { ...drawn, cannibalization: breakevenCannibalization };
      const scale = turnover(drawn) * 1000 + drawn.programmeCost + drawn.mdf;
      expect(Math.abs(contribution(at))).toBeLessThan(1e-9 * scale);
    });
  });
});

test("giving up a direct deal is never a gain: the contribution does not rise with cannibalization", () => {
  holds((inputs, other) => {
    const [low, high] = ordered("cannibalization", inputs, other);
    const at = (cannibalization: number) =>
      evaluateModel({ ...inputs, cannibalization }).programmeContribution as number;
    expect(at(high)).toBeLessThanOrEqual(at(low));
  });
});

describe("the partner's side", () => {
  test("at the lowest share it earns exactly the return it wants, or more if it needs no share", () => {
    holds((drawn) => {
      const lowest = evaluateModel(drawn).minRevshare as number;
      const profit = evaluateModel({ ...drawn, revshare: lowest }).partnerProfit as number;
      const missed = profit - drawn.partnerRequiredRoi * drawn.partnerInvestment;
      const scale = 1000 * (turnover(drawn) * (1 + lowest) + 1e5) + 10 * drawn.partnerInvestment;
      expect(missed).toBeGreaterThan(-1e-9 * scale);
      expect(lowest > 0 ? missed : 0).toBeLessThan(1e-9 * scale);
    });
  });

  test("what it is paid and what we keep are the gross profit less costs", () => {
    holds((inputs) => {
      const { revsharePv, partnerPv } = evaluateModel(inputs);
      const { partnerAcv, cashTiming } = inputs;
      const lag = { END_OF_YEAR: 0, MID_YEAR: 0.5, START_OF_YEAR: 1 }[cashTiming];
      const yearly = partnerAcv * (inputs.partnerGrossMargin - inputs.channelFee);
      let profitLessCosts = -inputs.partnerOneOff - inputs.ownCommission * partnerAcv;
      for (let year = 1; year <= inputs.horizonYears; year += 1) {
        const survivors = inputs.retentionPartner ** (year - 1);
        const discounted = (1 + inputs.discountRate) ** (lag - year);
        profitLessCosts += (yearly - inputs.partnerSupport) * survivors * discounted;
      }
      const sum = (revsharePv as number) + (partnerPv as number);
      expect(Math.abs(sum - profitLessCosts)).toBeLessThan(1e-9 * turnover(inputs));
    });
  });
});

test("the deal zone is open where the lowest share is not above the highest, nor above all of it", () => {
  holds((drawn, { deals }) => {
    const inputs = { ...drawn, deals: (deals ?? 0) > 500 ? undefined : deals };
    const { dealZone, minRevshare, maxRevshare } = evaluateModel(inputs);
    const isKnown = typeof minRevshare === "number" && typeof maxRevshare === "number";
    expect(dealZone).toBe(isKnown ? minRevshare <= Math.min(1, maxRevshare) : null);
  });
});

test("the waterfall adds up from the price to the contribution, whatever the inputs", () => {
  holds((inputs) => {
    const lines = explain(inputs);
    const largest = Math.max(...lines.map(({ amount }) => Math.abs(amount)));
    let sum = 0;
    for (const { amount, kind } of lines) {
      if (kind === "step") sum += amount;
      if (kind === "factor") sum *= amount;
      const missed = kind === "total" ? Math.abs(amount - sum) : 0;
      expect(missed).toBeLessThan(1e-9 * largest);
      if (kind === "start" || kind === "total") sum = amount;
    }
    expect(lines.at(-1)?.amount).toBe(evaluateModel(inputs).programmeContribution);
  });
});

test("every equivalent costs the same present value, whatever the schedule and the timing", () => {
  holds((inputs) => {
    const found = expectValue(equivalents(inputs));
    const cost = (changes: Partial<ModelInputs>): number =>
      new Evaluation({ ...inputs, ...changes }).share;
    const [offer] = found;
    const expected = cost({});
    const close = (actual: number): void => {
      expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
    };
    for (const { terms, share, presentValue } of found) {
      close(presentValue);
      if (share === null || !terms.startsWith("The same share for")) continue;
      const revshareYears = Number(/\d+/.exec(terms)?.[0]);
      close(cost({ revshare: share, revshareYears, renewalRevshare: undefined, revshareDecay: 1 }));
    }
    expect(offer?.share).toBe(inputs.revshare);
  });
});

describe("the unit of money", () => {
  const moneyInputs = INPUTS.filter(({ kind }) => kind === "money").map(({ key }) => key);
  // A power of two scales without rounding, so that equality can be exact.
  const factor = fc.constantFrom(2 ** -6, 2 ** -1, 2, 2 ** 10);

  test("scales every amount and leaves shares, rates, volumes and months alone", () => {
    fc.assert(
      fc.property(anyInputs, factor, (inputs, by) => {
        const scaled = { ...inputs };
        for (const key of moneyInputs) {
          Object.assign(scaled, { [key]: (inputs[key] as number) * by });
        }
        const before = evaluateModel(inputs);
        const after = evaluateModel(scaled);
        const expected = MEASURES.map(({ name, unit }) => {
          const value = before[name];
          const isMoney = unit.startsWith("currency") && typeof value === "number";
          return [name, isMoney ? value * by : value];
        });
        expect(after).toEqual({ ...Object.fromEntries(expected), dealZone: before.dealZone });
      }),
      RUNS,
    );
  });
});
