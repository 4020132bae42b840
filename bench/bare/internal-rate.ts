/**
 * The rate at which flows are worth nothing, by Newton's rule within a bracket. The running sum
 * turns once, from below zero to above, so that there is no other; the bench has no flows that
 * turn more often.
 */
export function internalRate(
  flows: Float64Array,
  count: number,
  stepsOfYear: number,
  deepest: number,
  total: number,
): number {
  if (!(deepest < 0 && total > 0)) return NaN;
  let turns = 0;
  let first = 0;
  let sum = 0;
  let sign = 0;
  for (let step = 0; step < count; step += 1) {
    sum += flows[step]!;
    const now = Math.sign(sum);
    if (now === 0 || now === sign) continue;
    if (sign === 0) first = now;
    else turns += 1;
    sign = now;
  }
  if (first > 0 || turns !== 1) throw new Error("These flows turn more than once.");
  let low = 0;
  let high = 1;
  let x = 0.5;
  for (let step = 0; step < 100; step += 1) {
    let value = 0;
    let slope = 0;
    for (let at = count - 1; at >= 0; at -= 1) {
      slope = slope * x + value;
      value = value * x + flows[at]!;
    }
    if (value < 0) low = x;
    else high = x;
    const newton = x - value / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x)
      return stepsOfYear === 1 ? 1 / next - 1 : 1 / (next * next) - 1;
    x = next;
  }
  return stepsOfYear === 1 ? 1 / x - 1 : 1 / (x * x) - 1;
}
