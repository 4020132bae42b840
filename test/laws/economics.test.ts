import fc from "fast-check";
import type { ModelInputs, NumericInputKey } from "../../src/economics/inputs";
import { INPUTS } from "../../src/economics/inputs";
import { evaluateModel, measure, MEASURES } from "../../src/economics/measures";
import { presentValues, shareBase, shareRate } from "../../src/economics/present-values";
import { anyInputs, withFlatShare } from "./any-inputs";

const RUNS = { numRuns: 2000 };

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

function holds(law: (one: ModelInputs, other: ModelInputs) => void): void {
  fc.assert(fc.property(anyInputs, anyInputs, law), RUNS);
}

/** Money that flows in and out per deal, as the yardstick for "zero up to rounding". */
function turnover(inputs: ModelInputs): number {
  const { annuityDirect, annuityPartner, wholeBase } = presentValues(inputs);
  const direct = inputs.acv * annuityDirect + inputs.directSupport * annuityDirect;
  const partner = (inputs.acv + inputs.partnerSupport) * annuityPartner + wholeBase;
  return direct + inputs.directCac + partner + inputs.partnerOneOff;
}

describe("the break-even volume", () => {
  test.each(["programmeCost", "partnerSupport", "partnerOneOff", "renewalRevshare"] as const)(
    "does not fall when %s rises",
    (key) => {
      holds((inputs, other) => {
        const [low, high] = ordered(key, inputs, other);
        expect(breakEven({ ...inputs, [key]: high })).toBeGreaterThanOrEqual(
          breakEven({ ...inputs, [key]: low }),
        );
      });
    },
  );

  test("does not fall when the share rises, renewals with it or not", () => {
    holds((inputs, other) => {
      const [low, high] = ordered("revshare", inputs, other);
      expect(breakEven({ ...inputs, revshare: high })).toBeGreaterThanOrEqual(
        breakEven({ ...inputs, revshare: low }),
      );
      expect(breakEven(withFlatShare(inputs, high))).toBeGreaterThanOrEqual(
        breakEven(withFlatShare(inputs, low)),
      );
    });
  });

  test("does not fall when cannibalization rises while a direct deal is worth something", () => {
    holds((inputs, other) => {
      fc.pre(presentValues(inputs).direct > 0);
      const [low, high] = ordered("cannibalization", inputs, other);
      expect(breakEven({ ...inputs, cannibalization: high })).toBeGreaterThanOrEqual(
        breakEven({ ...inputs, cannibalization: low }),
      );
    });
  });

  test("does not rise with gross margin without cannibalization, on a base that margin leaves alone", () => {
    holds((drawn, other) => {
      fc.pre(drawn.revshareBase !== "GROSS_PROFIT");
      const inputs = { ...drawn, cannibalization: 0 };
      const [low, high] = ordered("grossMargin", inputs, other);
      expect(breakEven({ ...inputs, grossMargin: high })).toBeLessThanOrEqual(
        breakEven({ ...inputs, grossMargin: low }),
      );
    });
  });

  test("does not rise with partner retention while every year's margin is positive", () => {
    holds((inputs, other) => {
      const beforeShare = inputs.acv * inputs.grossMargin - inputs.partnerSupport;
      for (let year = 1; year <= inputs.horizonYears; year += 1) {
        fc.pre(beforeShare - shareRate(inputs, year) * shareBase(inputs) > 0);
      }
      const [low, high] = ordered("retentionPartner", inputs, other);
      const before = { ...inputs, retentionPartner: low };
      // Closer to zero than this, the value of a deal is rounding noise.
      fc.pre(Math.abs(presentValues(before).incremental) > 1e-6 * turnover(before));
      expect(breakEven({ ...inputs, retentionPartner: high })).toBeLessThanOrEqual(
        breakEven(before) * (1 + 1e-9),
      );
    });
  });

  test("in whole deals is the least whole number that covers it", () => {
    holds((inputs) => {
      const exact = breakEven(inputs);
      fc.pre(exact < 1e9);
      const { breakevenDeals } = evaluateModel(inputs);
      expect(breakevenDeals).toBeGreaterThanOrEqual(exact - 1e-9);
      expect(breakevenDeals).toBeLessThan(exact + 1);
    });
  });
});

describe("where the programme contribution is zero", () => {
  const contribution = (inputs: ModelInputs) => evaluateModel(inputs).programmeContribution;

  test("at the highest share with cannibalization", () => {
    holds((drawn) => {
      const highest = evaluateModel(drawn).maxRevshare as number;
      const inputs = withFlatShare(drawn, highest);
      const scale = (turnover(drawn) + Math.abs(highest) * presentValues(drawn).wholeBase) * 1000;
      expect(contribution(inputs)).toBeLessThan(1e-9 * (scale + drawn.programmeCost));
      expect(contribution(inputs)).toBeGreaterThan(-1e-9 * (scale + drawn.programmeCost));
    });
  });

  test("at the break-even volume", () => {
    holds((drawn) => {
      const deals = breakEven(drawn);
      fc.pre(deals > 0 && deals < Infinity);
      const atBreakEven = contribution({ ...drawn, deals }) as number;
      expect(Math.abs(atBreakEven)).toBeLessThanOrEqual(1e-9 * drawn.programmeCost);
    });
  });

  test("at the break-even cannibalization", () => {
    holds((drawn) => {
      const cannibalization = evaluateModel(drawn).breakevenCannibalization;
      fc.pre(cannibalization !== null);
      const scale = turnover(drawn) * 1000 + drawn.programmeCost;
      const atBreakEven = contribution({ ...drawn, cannibalization: cannibalization as number });
      expect(Math.abs(atBreakEven as number)).toBeLessThan(1e-9 * scale);
    });
  });
});

describe("the partner's side", () => {
  test("at the lowest share it earns exactly the return it wants, or more if it needs no share", () => {
    holds((drawn) => {
      const lowest = evaluateModel(drawn).minRevshare as number;
      const inputs = withFlatShare(drawn, lowest);
      const profit = evaluateModel(inputs).partnerProfit as number;
      const wanted = drawn.partnerRequiredRoi * drawn.partnerInvestment;
      const scale = 1000 * turnover(drawn) + 1e5 * 1000 + 10 * drawn.partnerInvestment;
      expect(profit - wanted).toBeGreaterThan(-1e-9 * scale);
      expect(lowest > 0 ? profit - wanted : 0).toBeLessThan(1e-9 * scale);
    });
  });

  test("what it is paid and what we keep are the gross profit less costs", () => {
    holds((inputs) => {
      const { revsharePv, partnerPv } = evaluateModel(inputs);
      let profitLessCosts = -inputs.partnerOneOff;
      for (let year = 1; year <= inputs.horizonYears; year += 1) {
        const kept = inputs.acv * inputs.grossMargin - inputs.partnerSupport;
        const survivors = inputs.retentionPartner ** (year - 1);
        profitLessCosts += (kept * survivors) / (1 + inputs.discountRate) ** year;
      }
      const sum = (revsharePv as number) + (partnerPv as number);
      expect(Math.abs(sum - profitLessCosts)).toBeLessThan(1e-9 * turnover(inputs));
    });
  });
});

describe("the unit of money", () => {
  const moneyInputs = INPUTS.filter(({ kind }) => kind === "money").map(({ key }) => key);
  // A power of two scales without rounding, so that equality can be exact.
  const factor = fc.constantFrom(2 ** -6, 2 ** -1, 2, 2 ** 10);

  test("scales every amount and leaves shares, volumes and months alone", () => {
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
