import type { AllowedRange } from "./input-definition";
import type { Distribution } from "./distribution";
import { exponential, power } from "./exact-math";

/** The value below which a distribution lies with the given probability, 0 to 1. */
export type Quantile = (probability: number) => number;

/** Beyond eight standard deviations a normal distribution is empty for every purpose here. */
const WIDEST = 8;
const CELLS = 4096;

/**
 * The quantile function of an input's distribution, cut to what the input allows: a normal
 * distribution is conditional on lying in the range. Whole numbers are equally likely each in a
 * uniform range, otherwise rounded.
 */
export function quantileOf(
  distribution: Distribution,
  range: AllowedRange,
  isWhole: boolean,
): Quantile {
  if (distribution.kind === "uniform") {
    const { low, high } = distribution;
    return isWhole
      ? (probability) => Math.min(high, low + Math.floor(probability * (high - low + 1)))
      : (probability) => low + (high - low) * probability;
  }
  const continuous =
    distribution.kind === "pert" ? pert(distribution) : normal(distribution, range);
  return isWhole ? (probability) => Math.floor(continuous(probability) + 0.5) : continuous;
}

/**
 * PERT: a beta distribution over low to high with exponents 1 + 4·(likely − low)/(high − low) and
 * 1 + 4·(high − likely)/(high − low); its mean is (low + 4·likely + high)/6.
 */
function pert({ low, likely, high }: Extract<Distribution, { kind: "pert" }>): Quantile {
  const width = high - low;
  const rising = (4 * (likely - low)) / width;
  const falling = (4 * (high - likely)) / width;
  const unit = tabulated((x) => power(x, rising) * power(1 - x, falling), 0, 1);
  return (probability) => low + width * unit(probability);
}

function normal(
  { mean, deviation }: Extract<Distribution, { kind: "normal" }>,
  { minimum, maximum }: AllowedRange,
): Quantile {
  const low = Math.max(-WIDEST, (minimum - mean) / deviation);
  const high = Math.min(WIDEST, (maximum - mean) / deviation);
  const standard = tabulated((z) => exponential((-z * z) / 2), low, high);
  // The product can leave the range by its last digit.
  return (probability) =>
    Math.min(maximum, Math.max(minimum, mean + deviation * standard(probability)));
}

/**
 * Inverts the distribution that has the given density, up to a factor, between low and high. The
 * density is taken as linear between 4,097 points that lie closest at the two ends, where a PERT
 * density is steep; its integral is then a parabola in each cell, which a square root inverts.
 */
function tabulated(density: (x: number) => number, low: number, high: number): Quantile {
  const points = new Float64Array(CELLS + 1);
  const densities = new Float64Array(CELLS + 1);
  const masses = new Float64Array(CELLS + 1);
  for (let index = 0; index <= CELLS; index += 1) {
    const part = index / CELLS;
    points[index] = low + (high - low) * part * part * (3 - 2 * part);
    densities[index] = density(points[index] ?? 0);
    if (index > 0) {
      const width = at(points, index) - at(points, index - 1);
      const area = ((at(densities, index) + at(densities, index - 1)) / 2) * width;
      masses[index] = at(masses, index - 1) + area;
    }
  }
  const total = at(masses, CELLS);
  const firstCells = firstCellsFor(masses, total);
  return (probability) => {
    const mass = probability * total;
    let cell = firstCells[Math.floor(probability * CELLS)] ?? CELLS - 1;
    while (cell < CELLS - 1 && at(masses, cell + 1) < mass) cell += 1;
    const inside = mass - at(masses, cell);
    const left = at(densities, cell);
    const width = at(points, cell + 1) - at(points, cell);
    const slope = (at(densities, cell + 1) - left) / width;
    const root = Math.sqrt(Math.max(0, left * left + 2 * slope * inside));
    const step = left + root > 0 ? (2 * inside) / (left + root) : 0;
    return at(points, cell) + Math.min(width, step);
  };
}

/** For each 4,096th of probability the cell where its quantiles begin, so that none is searched. */
function firstCellsFor(masses: Float64Array, total: number): Uint16Array {
  const cells = new Uint16Array(CELLS + 1);
  let cell = 0;
  for (let index = 0; index <= CELLS; index += 1) {
    while (cell < CELLS - 1 && at(masses, cell + 1) < (index / CELLS) * total) cell += 1;
    cells[index] = cell;
  }
  return cells;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
