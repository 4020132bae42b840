import { ZERO_OR_MORE, ZERO_TO_ONE } from "../../src/economics/input-definition";
import type { Distribution } from "../../src/economics/distribution";
import { quantileOf } from "../../src/economics/quantile";

/** Mean and variance from a hundred thousand evenly spaced probabilities. */
function moments(distribution: Distribution, isWhole = false) {
  const quantile = quantileOf(distribution, ZERO_OR_MORE, isWhole);
  const values = Array.from({ length: 100_000 }, (_, index) => quantile((index + 0.5) / 100_000));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variance };
}

describe("a PERT range", () => {
  test.each([
    [10, 13, 20],
    [10, 10, 20],
    [10, 20, 20],
    [0, 10.5, 11],
  ])("of %d, %d and %d has the mean and variance of its beta distribution", (low, likely, high) => {
    const { mean, variance } = moments({ kind: "pert", low, likely, high });
    const expected = (low + 4 * likely + high) / 6;

    expect(mean).toBeCloseTo(expected, 5);
    expect(variance).toBeCloseTo(((expected - low) * (high - expected)) / 7, 4);
  });

  test("rises from its lowest to its highest value", () => {
    const quantile = quantileOf(
      { kind: "pert", low: 10, likely: 13, high: 20 },
      ZERO_OR_MORE,
      false,
    );
    const values = Array.from({ length: 1001 }, (_, index) => quantile(index / 1000));

    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values[0]).toBeCloseTo(10, 6);
    expect(values[1000]).toBeCloseTo(20, 2);
  });
});

describe("a normal distribution", () => {
  test.each([
    [0.025, 15 - 1.959963984540054 * 2],
    [0.5, 15],
    [0.9, 15 + 1.2815515655446004 * 2],
    [0.999, 15 + 3.090232306167813 * 2],
  ])("has its quantile at %d", (probability, value) => {
    const quantile = quantileOf({ kind: "normal", mean: 15, deviation: 2 }, ZERO_OR_MORE, false);

    expect(quantile(probability)).toBeCloseTo(value, 4);
  });

  test("is conditional on what the input allows", () => {
    const quantile = quantileOf({ kind: "normal", mean: 0, deviation: 0.2 }, ZERO_TO_ONE, false);

    // The median of a half normal distribution is at the upper quartile of the whole one.
    expect(quantile(0.5)).toBeCloseTo(0.2 * 0.6744897501960817, 5);
    expect(quantile(1e-9)).toBeGreaterThanOrEqual(0);
    expect(quantile(1 - 1e-9)).toBeLessThanOrEqual(1);
  });
});

describe("whole numbers", () => {
  test("are equally likely in a uniform range", () => {
    const quantile = quantileOf({ kind: "uniform", low: 2, high: 5 }, ZERO_OR_MORE, true);

    expect([0, 0.24, 0.26, 0.74, 0.76, 0.999].map(quantile)).toEqual([2, 2, 3, 4, 5, 5]);
  });

  test("are rounded in the others", () => {
    const quantile = quantileOf({ kind: "pert", low: 1, likely: 3, high: 5 }, ZERO_OR_MORE, true);

    expect([0.01, 0.5, 0.99].map(quantile)).toEqual([1, 3, 5]);
  });
});
