import { ok, type Result, unavailable } from "../result";
import { type Bin, histogram } from "./histogram";
import type { InputKey } from "./inputs";
import type { MeasureDefinition } from "./measures";

/** What a simulation says about one measure; its error is the standard error of each figure. */
export interface Estimate {
  /** Infinity stands for never. */
  readonly value: number;
  readonly error: number;
}

/** A distribution that the allowed range of its input cuts off. */
export interface Truncation {
  readonly key: InputKey;
  readonly writtenMean: number;
  readonly drawnMean: number;
  readonly sentence: string;
}

export interface SimulationResult {
  readonly trials: number;
  readonly seed: number;
  readonly mean: Estimate;
  readonly p10: Estimate;
  readonly p50: Estimate;
  readonly p90: Estimate;
  readonly chanceBelowZero: Estimate;
  /** Part of the trials in which the answer is never; they count as the highest values. */
  readonly neverShare: number;
  /** Part of the trials in which the measure does not apply; they are left out of the rest. */
  readonly notApplicableShare: number;
  /** Of the finite values. */
  readonly histogram: readonly Bin[];
  readonly uncertain: readonly InputKey[];
  readonly truncated: readonly Truncation[];
  /** What a reader must know besides the figures. */
  readonly notes: readonly string[];
}

const INDEPENDENT =
  "Inputs are drawn independently of each other: where two of them move together, the spread differs.";

/**
 * What independent replicates of a simulation say together. Each holds its sorted outcomes:
 * Infinity (never) after every number, NaN (not applicable) last. Every figure is the mean of the
 * replicates' own figures, so that their spread gives its error.
 */
export function summarize(
  measure: MeasureDefinition,
  replicates: readonly Float64Array[],
  drawn: Pick<SimulationResult, "seed" | "uncertain" | "truncated">,
): Result<SimulationResult> {
  const applicable = replicates.map((outcomes) =>
    outcomes.subarray(0, firstIndex(outcomes, Number.isNaN)),
  );
  if (applicable.some((outcomes) => outcomes.length === 0)) {
    return unavailable(`${measure.label} does not apply in these trials.`, { field: measure.name });
  }
  const trials = total(replicates);
  const finite = applicable.map((outcomes) =>
    outcomes.subarray(
      0,
      firstIndex(outcomes, (value) => value === Infinity),
    ),
  );
  const estimate = (figure: (sorted: Float64Array) => number): Estimate =>
    combine(applicable.map(figure));
  const quantile = (part: number): Estimate => percentileOf(applicable, part);
  return ok({
    trials,
    seed: drawn.seed,
    mean: estimate(mean),
    p10: quantile(0.1),
    p50: quantile(0.5),
    p90: quantile(0.9),
    chanceBelowZero: estimate(
      (sorted) => firstIndex(sorted, (value) => value >= 0) / sorted.length,
    ),
    neverShare: (total(applicable) - total(finite)) / trials,
    notApplicableShare: (trials - total(applicable)) / trials,
    histogram: histogram(finite),
    uncertain: drawn.uncertain,
    truncated: drawn.truncated,
    notes: [INDEPENDENT, ...drawn.truncated.map(({ sentence }) => sentence)],
  });
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function total(lists: readonly Float64Array[]): number {
  return lists.reduce((sum, list) => sum + list.length, 0);
}

/** Where the first value of a sorted list lies that passes, as all after it do. */
function firstIndex(sorted: Float64Array, passes: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(sorted[middle] ?? NaN)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * A percentile of all trials. Where it is never in some replicates and a number in others, their
 * mean says nothing: all trials are then put in one order, never above every number.
 */
function percentileOf(replicates: readonly Float64Array[], part: number): Estimate {
  const combined = combine(replicates.map((sorted) => percentile(sorted, part)));
  if (Number.isFinite(combined.value)) return combined;
  const all = new Float64Array(total(replicates));
  let filled = 0;
  for (const sorted of replicates) {
    all.set(sorted, filled);
    filled += sorted.length;
  }
  return { value: percentile(all.sort(), part), error: NaN };
}

/**
 * The value below which a part of the sorted numbers lies. Each of n numbers stands for the middle
 * of its n-th of probability (Hazen's rule), which is right on average for evenly spread points.
 */
function percentile(sorted: Float64Array, part: number): number {
  const position = Math.min(sorted.length - 1, Math.max(0, part * sorted.length - 0.5));
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const high = sorted[below + 1] ?? low;
  return low === high ? low : low + (position - below) * (high - low);
}

/**
 * The mean of independent estimates of one figure, and the standard error of that mean:
 * the square root of Σ(x − mean)² / (n·(n − 1)).
 */
function combine(estimates: readonly number[]): Estimate {
  const count = estimates.length;
  const value = estimates.reduce((sum, estimate) => sum + estimate, 0) / count;
  if (!Number.isFinite(value)) {
    return { value, error: NaN };
  }
  const squares = estimates.reduce((sum, x) => sum + (x - value) * (x - value), 0);
  return { value, error: Math.sqrt(squares / (count * (count - 1))) };
}
