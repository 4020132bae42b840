import { internalRate, presentValue } from "../../src/economics/internal-rate";

const rateOf = (flows: readonly number[], stepsOfYear: 1 | 2 = 1): number =>
  internalRate(Float64Array.from(flows), flows.length, stepsOfYear);

describe("the internal rate of return", () => {
  test.each([
    [[-100, 110], 0.1],
    [[-100, 60, 60], 0.130662386291807],
    [[-100, 0, 0, 133.1], 0.1],
    [[0, -100, 150], 0.5],
    [[-100, 100.0000001], 1e-9],
    [[-1, 5001], 5000],
  ])("of %j is %d", (flows, rate) => {
    expect(Math.abs(rateOf(flows) - rate)).toBeLessThan(1e-9 * Math.max(1, rate));
  });

  test("of flows by half years is a yearly one", () => {
    expect(rateOf([-100, 110], 2)).toBeCloseTo(0.21, 12);
  });

  test.each([
    ["money is never out of pocket", [10, 20]],
    ["it never comes back", [-100, 60, 30]],
    ["it comes back without interest", [-100, 100]],
    ["nothing flows", [0, 0]],
    ["something is unknown", [-100, NaN]],
    ["two rates fit, 10% and 20%", [1, -2.3, 1.32]],
    ["three rates fit, 10%, 20% and 30%", [-1, 3.6, -4.31, 1.716]],
  ])("does not apply where %s", (_, flows) => {
    expect(rateOf(flows)).toBeNaN();
  });

  test("looks for a second rate up to 10,000% a year, however long a step is", () => {
    // Worth nothing at factors of 0.05 and 0.8 a step: 1,900% and 25%, by half years 39,900% and 56.25%.
    const flows = [1, -21.25, 25];

    expect(rateOf(flows, 1)).toBeNaN();
    expect(rateOf(flows, 2)).toBeCloseTo(0.5625, 10);
  });

  test("of money that comes first is the one rate up to 10,000%", () => {
    // Worth nothing at 20% as well as at some five million percent, which nobody asks about.
    expect(rateOf([0.001, -50, 60])).toBeCloseTo(0.2, 4);
  });

  test("is found beyond 10,000% where there is none below, whatever the sum does on its way", () => {
    const flows = [-1, 500, -600, 400];
    const rate = rateOf(flows);

    expect(rate).toBeGreaterThan(100);
    const worth = presentValue(Float64Array.from(flows), flows.length, 1 / (1 + rate));
    expect(Math.abs(worth)).toBeLessThan(1e-12);
  });
});
