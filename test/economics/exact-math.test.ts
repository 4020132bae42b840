import { exponential, naturalLogarithm, power } from "../../src/economics/exact-math";

/** Relative error against the engine's own function, which is right to its last digit or so. */
function relativeError(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE);
}

test.each([1e-300, 1e-9, 0.3, 0.7071, 0.99, 1.01, 2, 10, 12345.678, 1e300])(
  "the logarithm of %d is right",
  (x) => {
    expect(relativeError(naturalLogarithm(x), Math.log(x))).toBeLessThan(1e-14);
  },
);

test("the logarithm of 1 is exactly 0", () => {
  expect(naturalLogarithm(1)).toBe(0);
});

test.each([-600, -32, -1, -1e-9, 0, 0.34, 0.35, 1, 5.5, 600])("e to the %d is right", (x) => {
  expect(relativeError(exponential(x), Math.exp(x))).toBeLessThan(1e-13);
});

test.each([
  [0.37, 2.5],
  [0.999, 4],
  [1e-8, 0.03],
])("%d to the %d is right", (x, y) => {
  expect(relativeError(power(x, y), Math.pow(x, y))).toBeLessThan(1e-13);
});

test("nothing to a power is nothing, and anything to the power of 0 is 1", () => {
  expect([power(0, 2), power(0, 0), power(3, 0)]).toEqual([0, 1, 1]);
});
