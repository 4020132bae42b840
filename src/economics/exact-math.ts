/*
 * Math.log and Math.exp may differ in the last digit from one engine to the next. These use only
 * operations whose result IEEE 754 fixes (+ − × ÷), so that a simulation gives the same digits in
 * every browser and on every machine. They are right to about 1e-15 relative; speed is no matter,
 * because they only fill tables.
 */

const LN_2 = 0.6931471805599453;
const SQRT_2 = 1.4142135623730951;

/** ln x for x above 0, from ln x = n·ln 2 + 2·artanh((m − 1)/(m + 1)) with x = m·2^n. */
export function naturalLogarithm(x: number): number {
  let mantissa = x;
  let exponent = 0;
  while (mantissa > SQRT_2) {
    mantissa /= 2;
    exponent += 1;
  }
  while (mantissa < SQRT_2 / 2) {
    mantissa *= 2;
    exponent -= 1;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  // |ratio| ≤ 0.172, so that twelve terms reach beyond the last digit.
  for (let odd = 23; odd >= 1; odd -= 2) {
    sum = sum * square + 1 / odd;
  }
  return exponent * LN_2 + 2 * ratio * sum;
}

/** e^x for x between −700 and 700, by its series after halving the range. */
export function exponential(x: number): number {
  const halvings = Math.floor(x / LN_2 + 0.5);
  const rest = x - halvings * LN_2;
  let sum = 1;
  for (let term = 18; term >= 1; term -= 1) {
    sum = 1 + (sum * rest) / term;
  }
  for (let step = 0; step < Math.abs(halvings); step += 1) {
    sum = halvings > 0 ? sum * 2 : sum / 2;
  }
  return sum;
}

/** x^y for x of 0 or more. */
export function power(x: number, y: number): number {
  if (y === 0) return 1;
  return x === 0 ? 0 : exponential(y * naturalLogarithm(x));
}
