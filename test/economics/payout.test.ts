import { payout } from "../../src/economics/payout";
import { expectProblem, expectValue } from "./expect-result";

const SCHEDULE = { thresholds: [0, 100000, 250000], rates: [0.05, 0.1, 0.15] };

describe("payout schedules", () => {
  test("an amount on a threshold has reached it", () => {
    const at = (amount: number) =>
      expectValue(payout({ ...SCHEDULE, amount, method: "RETROACTIVE" })).payout;

    expect(at(99999.99)).toBeCloseTo(4999.9995, 9);
    expect(at(100000)).toBe(10000);
  });

  test("every cliff of a retroactive schedule is told in words and numbers", () => {
    const { cliffs } = expectValue(payout({ ...SCHEDULE, amount: 1, method: "RETROACTIVE" }));

    expect(cliffs.map(({ threshold, sentence }) => [threshold, sentence])).toEqual([
      [100000, "Crossing 100,000 costs 5,000 more."],
      [250000, "Crossing 250,000 costs 12,500 more."],
    ]);
    expect(cliffs[0]?.jump).toBeCloseTo(5000, 9);
  });

  test("a rate that falls is a cliff downwards", () => {
    const marketplace = { thresholds: [0, 1e6, 1e7], rates: [0.03, 0.02, 0.015] };
    const { cliffs } = expectValue(payout({ ...marketplace, amount: 5e6, method: "retroactive" }));

    expect(cliffs[0]?.sentence).toBe("Crossing 1,000,000 costs 10,000 less.");
  });

  test("a marginal schedule has no cliffs and is the method when none is named", () => {
    expect(payout({ ...SCHEDULE, amount: 150000 })).toEqual(
      payout({ ...SCHEDULE, amount: 150000, method: "MARGINAL" }),
    );
    expect(expectValue(payout({ ...SCHEDULE, amount: 150000 }))).toEqual({
      payout: 10000,
      scheduled: 10000,
      effectiveRate: 10000 / 150000,
      cliffs: [],
      slices: [
        { from: 0, to: 100000, rate: 0.05, amount: 100000, paid: 5000 },
        { from: 100000, to: 250000, rate: 0.1, amount: 50000, paid: 5000 },
      ],
    });
  });

  test("a guarantee and a cap bound the amount, and the effective rate follows", () => {
    const bounded = { ...SCHEDULE, minimum: 8000, maximum: 20000 };
    const at = (amount: number) => {
      const {
        payout: paid,
        scheduled,
        effectiveRate,
      } = expectValue(payout({ ...bounded, amount }));
      return [paid, scheduled, effectiveRate];
    };

    expect(at(0)).toEqual([8000, 0, null]);
    expect(at(100000)).toEqual([8000, 5000, 0.08]);
    expect(at(150000)).toEqual([10000, 10000, 10000 / 150000]);
    expect(at(400000)).toEqual([20000, 42500, 0.05]);
  });

  test("a guarantee as high as the cap is a fixed sum", () => {
    const fixed = { ...SCHEDULE, minimum: 9000, maximum: 9000 };

    expect(expectValue(payout({ ...fixed, amount: 1 })).payout).toBe(9000);
    expect(expectValue(payout({ ...fixed, amount: 400000 })).payout).toBe(9000);
  });

  test("a partner who has just reached a threshold is shown no slice of nothing above it", () => {
    const { slices } = expectValue(payout({ ...SCHEDULE, amount: 100000 }));

    expect(slices).toEqual([{ from: 0, to: 100000, rate: 0.05, amount: 100000, paid: 5000 }]);
  });

  test("a retroactive schedule shows how far the reached rate goes, and no end to the last", () => {
    const sliceAt = (amount: number) =>
      expectValue(payout({ ...SCHEDULE, amount, method: "RETROACTIVE" })).slices;

    expect(sliceAt(150000)).toEqual([
      { from: 0, to: 250000, rate: 0.1, amount: 150000, paid: 15000 },
    ]);
    expect(sliceAt(300000)).toEqual([
      { from: 0, to: null, rate: 0.15, amount: 300000, paid: 45000 },
    ]);
  });

  test("a cliff is only as high as guarantee and cap let it be", () => {
    const bounded = { ...SCHEDULE, minimum: 8000, maximum: 30000, method: "RETROACTIVE" };
    const { cliffs } = expectValue(payout({ ...bounded, amount: 1 }));

    expect(cliffs.map(({ sentence }) => sentence)).toEqual([
      "Crossing 100,000 costs 2,000 more.",
      "Crossing 250,000 costs 5,000 more.",
    ]);
  });

  test.each([
    [{ minimum: 10, maximum: 9 }, "The guarantee is 10, above the cap of 9.", "minimum"],
    [{ minimum: -1 }, "Guarantee (minimum) is -1", "minimum"],
    [{ maximum: "lots" }, "Cap (maximum)", "maximum"],
  ])("%j is refused at its own field", (bounds, sentence, field) => {
    const problem = expectProblem(payout({ ...SCHEDULE, amount: 1, ...bounds }));

    expect(problem.message).toContain(sentence);
    expect(problem).toMatchObject({ kind: "invalid", field });
  });

  test("nothing is paid below the first threshold", () => {
    const late = { thresholds: [1000], rates: [0.1], amount: 999 };

    expect(expectValue(payout(late)).payout).toBe(0);
    expect(expectValue(payout({ ...late, method: "RETROACTIVE" }))).toMatchObject({
      payout: 0,
      cliffs: [{ threshold: 1000, jump: 100 }],
    });
  });

  test("the slices are rounded so that they sum to the rounded payout", () => {
    const thirds = { thresholds: [0, 10, 20], rates: [0.3334, 0.3333, 0.3333], amount: 30 };
    const { slices } = expectValue(payout(thirds));

    expect(slices.map(({ paid }) => paid)).toEqual([3.34, 3.33, 3.33]);
  });

  test("percentages in text are read", () => {
    const texts = { amount: "1,000", thresholds: ["0"], rates: ["5%"] };

    expect(expectValue(payout(texts)).payout).toBe(50);
  });

  test.each([
    [{ amount: -1 }, "Amount is -1", "amount"],
    [{ amount: null }, "Amount is null, which is not a number", "amount"],
    [{ rates: [0.05, 10, 0.15] }, "Rate 2 (rates) is 10; 10 looks like a percentage", "rates"],
    [{ rates: [0.05, 0.1] }, "There are 3 thresholds and 2 rates", "rates"],
    [{ thresholds: [0, 250000, 100000] }, "100,000 stands after 250,000", "thresholds"],
    [{ thresholds: [0, 100000, 100000] }, "must rise", "thresholds"],
    [{ thresholds: [0, "10%", "20%"] }, 'is "10%", but it is not a percentage', "thresholds"],
    [{ thresholds: [] }, "a list of one or more numbers", "thresholds"],
    [{ thresholds: "0, 100000" }, "a list of one or more numbers", "thresholds"],
    [{ method: "STEPPED" }, '"STEPPED"; allowed is MARGINAL or RETROACTIVE', "method"],
    [{ method: 3 }, "The method is 3; allowed is MARGINAL or RETROACTIVE", "method"],
  ])("%j is refused", (change, sentence, field) => {
    const problem = expectProblem(payout({ ...SCHEDULE, amount: 1000, ...change }));

    expect(problem).toMatchObject({ kind: "invalid", field });
    expect(problem.message).toContain(sentence);
  });
});
