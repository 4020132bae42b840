import { COLUMN } from "./columns";
import { npv } from "./npv";
import { pertQuantile, pertTable } from "./pert-table";

const REPLICATES = 16;

/** What is uncertain: share and deals evenly between two ends, cannibalization with a likely value. */
export interface Uncertain {
  readonly revshare: readonly [low: number, high: number];
  readonly cannibalization: readonly [low: number, likely: number, high: number];
  readonly deals: readonly [low: number, high: number];
}

/**
 * Mean, P10, P50, P90 and the chance of a loss, each followed by its standard error, from Sobol
 * points in three dimensions. The histogram that the core draws as well is left out: its few
 * milliseconds count against the core.
 */
export function npvSimulation(
  base: Float64Array,
  { revshare, cannibalization, deals }: Uncertain,
  shifts: Uint32Array,
  trials: number,
): Float64Array {
  const row = Float64Array.from(base);
  const width = cannibalization[2] - cannibalization[0];
  const rising = (4 * (cannibalization[1] - cannibalization[0])) / width;
  const falling = (4 * (cannibalization[2] - cannibalization[1])) / width;
  const table = pertTable(rising, falling);
  const [first, second, third] = [firstDirections(), secondDirections(), thirdDirections()];
  const size = Math.ceil(trials / REPLICATES);
  const outcomes = new Float64Array(size);
  const figures = Array.from({ length: 5 }, () => new Float64Array(REPLICATES));
  for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
    let x = shifts[3 * replicate]!;
    let y = shifts[3 * replicate + 1]!;
    let z = shifts[3 * replicate + 2]!;
    for (let trial = 0; trial < size; trial += 1) {
      row[COLUMN.revshare] =
        revshare[0] + (revshare[1] - revshare[0]) * (((x >>> 0) + 0.5) / 2 ** 32);
      row[COLUMN.cannibalization] =
        cannibalization[0] + width * pertQuantile(table, ((y >>> 0) + 0.5) / 2 ** 32);
      row[COLUMN.deals] = deals[0] + (deals[1] - deals[0]) * (((z >>> 0) + 0.5) / 2 ** 32);
      outcomes[trial] = npv(row);
      const bit = 31 - Math.clz32((trial + 1) & -(trial + 1));
      x ^= first[bit]!;
      y ^= second[bit]!;
      z ^= third[bit]!;
    }
    outcomes.sort();
    let sum = 0;
    let losses = 0;
    for (let trial = 0; trial < size; trial += 1) {
      sum += outcomes[trial]!;
      if (outcomes[trial]! < 0) losses += 1;
    }
    figures[0]![replicate] = sum / size;
    figures[1]![replicate] = percentile(outcomes, 0.1);
    figures[2]![replicate] = percentile(outcomes, 0.5);
    figures[3]![replicate] = percentile(outcomes, 0.9);
    figures[4]![replicate] = losses / size;
  }
  return Float64Array.from(figures.flatMap(meanAndError));
}

function percentile(sorted: Float64Array, part: number): number {
  const position = Math.min(sorted.length - 1, Math.max(0, part * sorted.length - 0.5));
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[below + 1] ?? low;
  return low + (position - below) * (high - low);
}

function meanAndError(estimates: Float64Array): [number, number] {
  const mean = estimates.reduce((sum, each) => sum + each, 0) / REPLICATES;
  const squares = estimates.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
  return [mean, Math.sqrt(squares / (REPLICATES * (REPLICATES - 1)))];
}

/** The direction numbers of the first three Sobol dimensions, written out of their recurrences. */
function firstDirections(): Uint32Array {
  return Uint32Array.from({ length: 32 }, (_, bit) => 1 << (31 - bit));
}

function secondDirections(): Uint32Array {
  const numbers = Uint32Array.of(2 ** 31, ...new Array<number>(31).fill(0));
  for (let bit = 1; bit < 32; bit += 1) {
    numbers[bit] = numbers[bit - 1]! ^ (numbers[bit - 1]! >>> 1);
  }
  return numbers;
}

function thirdDirections(): Uint32Array {
  const numbers = Uint32Array.of(2 ** 31, 3 * 2 ** 30, ...new Array<number>(30).fill(0));
  for (let bit = 2; bit < 32; bit += 1) {
    numbers[bit] = numbers[bit - 2]! ^ (numbers[bit - 2]! >>> 2) ^ numbers[bit - 1]!;
  }
  return numbers;
}
