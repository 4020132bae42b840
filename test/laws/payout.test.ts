import fc from "fast-check";
import { payout, type PayoutMethod } from "../../src/economics/payout";
import { splitToCents } from "../../src/economics/split-to-cents";
import { expectValue } from "../economics/expect-result";
import "./seed";

const RUNS = { numRuns: 2000 };
const amounts = fc.double({ min: 0, max: 1e6, noNaN: true });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

const steps = fc
  .uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 6 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b)]);
const anySchedule = steps.chain((thresholds) =>
  fc.record({
    thresholds: fc.constant(thresholds),
    rates: fc.array(fraction, { minLength: thresholds.length, maxLength: thresholds.length }),
  }),
);
const risingSchedule = anySchedule.map(({ thresholds, rates }) => ({
  thresholds,
  rates: [...rates].sort((a, b) => a - b),
}));

function paid(
  schedule: { thresholds: number[]; rates: number[] },
  amount: number,
  method: PayoutMethod,
): number {
  return expectValue(payout({ ...schedule, amount, method })).payout;
}

describe("payout schedules", () => {
  test("a marginal payout is continuous: a little more amount is at most that much more payout", () => {
    fc.assert(
      fc.property(anySchedule, amounts, amounts, (schedule, one, other) => {
        const step = Math.abs(other - one);
        const change = paid(schedule, other, "MARGINAL") - paid(schedule, one, "MARGINAL");
        expect(Math.abs(change)).toBeLessThanOrEqual(step + 1e-9 * Math.max(one, other));
      }),
      RUNS,
    );
  });

  test("guarantee and cap keep the payout between them, and it stays continuous by slices", () => {
    const bounds = fc.tuple(amounts, amounts).map(([a, b]) => ({
      minimum: Math.min(a, b),
      maximum: Math.max(a, b),
    }));
    fc.assert(
      fc.property(anySchedule, bounds, amounts, amounts, (schedule, { minimum, maximum }, a, b) => {
        const at = (amount: number) =>
          expectValue(payout({ ...schedule, amount, minimum, maximum })).payout;
        expect(at(a)).toBeGreaterThanOrEqual(minimum);
        expect(at(a)).toBeLessThanOrEqual(maximum);
        expect(Math.abs(at(b) - at(a))).toBeLessThanOrEqual(
          Math.abs(b - a) + 1e-9 * Math.max(a, b),
        );
      }),
      RUNS,
    );
  });

  test("a marginal payout is never above the retroactive one while rates rise", () => {
    fc.assert(
      fc.property(risingSchedule, amounts, (schedule, amount) => {
        expect(paid(schedule, amount, "MARGINAL")).toBeLessThanOrEqual(
          paid(schedule, amount, "RETROACTIVE") + 1e-9 * amount,
        );
      }),
      RUNS,
    );
  });

  test("a cliff is what the retroactive payout jumps by at its threshold", () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const { cliffs } = expectValue(payout({ ...schedule, amount: 0, method: "RETROACTIVE" }));
        for (const { threshold, jump } of cliffs) {
          const below = threshold * (1 - 1e-12);
          const change =
            paid(schedule, threshold, "RETROACTIVE") - paid(schedule, below, "RETROACTIVE");
          expect(Math.abs(change - jump)).toBeLessThan(1e-9 * threshold);
        }
      }),
      RUNS,
    );
  });

  test("the slices sum to what the rates pay to the cent, by either method, whatever the bounds", () => {
    const method = fc.constantFrom<PayoutMethod>("MARGINAL", "RETROACTIVE");
    fc.assert(
      fc.property(anySchedule, amounts, method, (schedule, amount, by) => {
        const bounds = { minimum: 1_000, maximum: 2_000 };
        const request = { ...schedule, ...bounds, amount, method: by };
        const { scheduled, slices } = expectValue(payout(request));
        const sum = slices.reduce((cents, slice) => cents + Math.round(slice.paid * 100), 0);
        expect(sum).toBe(Math.round(scheduled * 100));
      }),
      RUNS,
    );
  });
});

describe("a split to the cent", () => {
  test("sums to the rounded total, and moves no amount by a cent or more", () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 20 }), (parts) => {
        const split = splitToCents(parts);
        const total = parts.reduce((sum, part) => sum + part, 0);
        const cents = split.reduce((sum, part) => sum + Math.round(part * 100), 0);
        expect(cents).toBe(Math.round(total * 100));
        split.forEach((part, index) => {
          expect(Math.abs(part - (parts[index] ?? 0))).toBeLessThan(0.01 + 1e-9);
        });
      }),
      RUNS,
    );
  });
});
