/** Up to 10,000% a year a second rate at which the value crosses zero makes the first one void. */
const HIGHEST_RATE = 100;
/** How finely that is looked at, in equal steps of the discount factor. */
const PIECES = 512;
/** Newton's steps and halvings; sixty halvings alone use up the digits of a double. */
const MOST_STEPS = 100;

/** Σ flows[i]·x^i of the first `length`: what they are worth at a discount factor x a step. */
export function presentValue(flows: Float64Array, length: number, x: number): number {
  let value = 0;
  for (let step = length - 1; step >= 0; step -= 1) value = value * x + (flows[step] ?? NaN);
  return value;
}

/**
 * The yearly rate above zero at which flows are worth nothing. NaN where money is never out of
 * pocket or never comes back, and where the value crosses zero more than once: no one rate then
 * says what the money earns.
 */
export function internalRate(flows: Float64Array, length: number, stepsOfYear: 1 | 2): number {
  let sum = 0;
  let deepest = 0;
  let sign = 0; // of the running sum, when it was last not zero
  let turns = 0;
  for (let step = 0; step < length; step += 1) {
    sum += flows[step] ?? NaN;
    deepest = Math.min(deepest, sum);
    if (sum === 0 || Math.sign(sum) === sign) continue;
    if (sign !== 0) turns += 1;
    sign = Math.sign(sum);
  }
  if (!(deepest < 0 && sum > 0)) return NaN;
  // A running sum that turns once, from below zero to above where it ends, has exactly one rate
  // (Norstrøm 1972).
  const isOrdinary = turns === 1;
  const bracket = isOrdinary ? ALL_RATES : onlyCrossing(flows, length, stepsOfYear);
  if (bracket === undefined) return NaN;
  const x = rootBetween(flows, length, bracket);
  return stepsOfYear === 1 ? 1 / x - 1 : 1 / (x * x) - 1;
}

/** Discount factors between which the value crosses zero once; it is below zero towards `below`. */
interface Bracket {
  readonly below: number;
  readonly above: number;
}

const ALL_RATES: Bracket = { below: 0, above: 1 };

/** Undiscounted the value is above zero here; looked at from there towards higher rates. */
function onlyCrossing(
  flows: Float64Array,
  length: number,
  stepsOfYear: 1 | 2,
): Bracket | undefined {
  const yearly = 1 / (1 + HIGHEST_RATE);
  const lowest = stepsOfYear === 1 ? yearly : Math.sqrt(yearly);
  let found: Bracket | undefined;
  let before = 1;
  let wasAbove = true;
  for (let piece = PIECES - 1; piece >= 0; piece -= 1) {
    const x = lowest + ((1 - lowest) * piece) / PIECES;
    const isAbove = presentValue(flows, length, x) >= 0;
    if (isAbove !== wasAbove) {
      if (found !== undefined) return undefined;
      found = isAbove ? { below: before, above: x } : { below: x, above: before };
    }
    before = x;
    wasAbove = isAbove;
  }
  const first = flows.subarray(0, length).find((flow) => flow !== 0) ?? 0;
  return found ?? (first < 0 ? { below: 0, above: lowest } : undefined);
}

/** Newton's steps, and a halving where one would leave the bracket or gains too little. */
function rootBetween(flows: Float64Array, length: number, { below, above }: Bracket): number {
  let [negative, positive] = [below, above];
  let x = negative + (positive - negative) / 2;
  let lastMove = Infinity;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let value = 0;
    let slope = 0;
    for (let at = length - 1; at >= 0; at -= 1) {
      slope = slope * x + value;
      value = value * x + (flows[at] ?? NaN);
    }
    if (value < 0) negative = x;
    else positive = x;
    const newton = x - value / slope;
    if (value === 0 || newton === x) return x;
    const isInside = (newton - negative) * (newton - positive) < 0;
    const isQuick = Math.abs(newton - x) < lastMove / 2;
    const next = isInside && isQuick ? newton : negative + (positive - negative) / 2;
    lastMove = Math.abs(next - x);
    x = next;
    if (lastMove <= Number.EPSILON * x) break;
  }
  return x;
}
