import { isBlank } from "../reading/blank";
import { invalid, ok, type Result } from "../result";
import { asNumber, asPercent, asTyped } from "../wording";
import { type InputKey, inputDefinition, type NumberInput } from "./inputs";
import { findMeasure, type MeasureDefinition } from "./measures";
import type { Model } from "./parse";
import { type Quantile, quantileOf } from "./quantile";
import { randomIntegers } from "./random-integers";
import { shiftedSobol } from "./sobol";
import { type SimulationResult, summarize, type Truncation } from "./summarize";
import { type Variation, variation } from "./variation";

/** Independent shifts of the same points; their spread is what the errors are estimated from. */
const REPLICATES = 16;
const DEFAULT_TRIALS = 16_384;
const MOST_TRIALS = 2_000_000;
const DEFAULT_SEED = 1;
const LARGEST_SEED = 2 ** 32 - 1;

export interface SimulationRequest {
  readonly measure: unknown;
  /** 16,384 when left out; rounded up to a multiple of 16. Powers of two converge fastest. */
  readonly trials?: unknown;
  /** The same seed gives the same digits on every machine; 1 when left out. */
  readonly seed?: unknown;
}

/** A simulation that is run piece by piece, so that a pane can show progress or stop. */
export interface Simulation {
  readonly pieces: number;
  /** Runs the next piece; calls after the last one do nothing. */
  readonly runPiece: () => void;
  /** The result of the pieces run, once all have been. */
  readonly result: () => Result<SimulationResult>;
}

/** Draws every input that is written as a range, and describes how the measure spreads. */
export function simulate(model: Model, request: SimulationRequest): Result<SimulationResult> {
  const simulation = startSimulation(model, request);
  if (!simulation.ok) return simulation;
  for (let piece = 0; piece < simulation.value.pieces; piece += 1) {
    simulation.value.runPiece();
  }
  return simulation.value.result();
}

export function startSimulation(model: Model, request: SimulationRequest): Result<Simulation> {
  const measure = findMeasure(request.measure);
  if (!measure.ok) return measure;
  const trials = wholeNumber("trials", request.trials, DEFAULT_TRIALS, REPLICATES, MOST_TRIALS);
  if (!trials.ok) return trials;
  const seed = wholeNumber("seed", request.seed, DEFAULT_SEED, 0, LARGEST_SEED);
  if (!seed.ok) return seed;
  if (model.ranges.size === 0) {
    return invalid(
      "No input is uncertain: write one as 10 to 20, 10 to 20 likely 13 or N(15, 2).",
      { field: "inputs" },
    );
  }
  const keys = [...model.ranges.keys()];
  const draws = drawsOf(model);
  const truncated = truncations(model);
  const varied = variation(model, keys);
  const next = randomIntegers(seed.value);
  const size = Math.ceil(trials.value / REPLICATES);
  const replicates: Float64Array[] = [];
  return ok({
    pieces: REPLICATES,
    runPiece: () => {
      if (replicates.length === REPLICATES) return;
      const shifts = Uint32Array.from(keys, next);
      replicates.push(runReplicate(measure.value, varied, draws, shifts, size));
    },
    result: () =>
      summarize(measure.value, replicates, { seed: seed.value, uncertain: keys, truncated }),
  });
}

interface Draw {
  readonly key: InputKey;
  readonly quantile: Quantile;
}

function drawsOf(model: Model): readonly Draw[] {
  return [...model.ranges].flatMap(([key, distribution]) => {
    const input = inputDefinition(key);
    if (input.kind === "choice") return [];
    return [{ key, quantile: quantileOf(distribution, input, input.kind === "years") }];
  });
}

/** How finely the mean of a distribution that was cut off is computed. */
const MEAN_POINTS = 4096;
/** A mean that moves by less, as a part of the standard deviation, is not worth a word. */
const WORTH_A_WORD = 1e-3;

/** Normal distributions of which the allowed range of the input cuts something off. */
function truncations(model: Model): readonly Truncation[] {
  return [...model.ranges].flatMap(([key, distribution]) => {
    const input = inputDefinition(key);
    if (input.kind === "choice" || distribution.kind !== "normal") return [];
    const { mean, deviation } = distribution;
    const quantile = quantileOf(distribution, input, false);
    let sum = 0;
    for (let point = 0; point < MEAN_POINTS; point += 1) {
      sum += quantile((point + 0.5) / MEAN_POINTS);
    }
    const drawnMean = sum / MEAN_POINTS;
    if (Math.abs(drawnMean - mean) < WORTH_A_WORD * deviation) return [];
    const [from, to] = [mean, drawnMean].map((value) => shownMean(value, input));
    const sentence = `${input.label} is cut off by what is allowed (${input.allowed}): its mean moves from ${from} to ${to}.`;
    return [{ key, writtenMean: mean, drawnMean, sentence }];
  });
}

function shownMean(value: number, { kind }: NumberInput): string {
  const rounded = Number(value.toPrecision(4));
  return kind === "fraction" ? asPercent(rounded) : asNumber(rounded);
}

function runReplicate(
  measure: MeasureDefinition,
  varied: Variation,
  draws: readonly Draw[],
  shifts: Uint32Array,
  size: number,
): Float64Array {
  const points = shiftedSobol(shifts);
  const point = new Float64Array(shifts.length);
  const outcomes = new Float64Array(size);
  for (let trial = 0; trial < size; trial += 1) {
    points(point);
    for (let index = 0; index < draws.length; index += 1) {
      const draw = draws[index];
      if (draw) varied.set(draw.key, draw.quantile(point[index] ?? 0));
    }
    outcomes[trial] = measure.compute(varied.evaluate());
  }
  return outcomes.sort(); // NaN goes last
}

function wholeNumber(
  field: "trials" | "seed",
  value: unknown,
  whenBlank: number,
  least: number,
  most: number,
): Result<number> {
  if (isBlank(value)) return ok(whenBlank);
  const isAllowed =
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
  const allowed = `a whole number from ${asNumber(least)} to ${asNumber(most)}`;
  return isAllowed
    ? ok(value)
    : invalid(`${field} is ${asTyped(value)}; allowed is ${allowed}.`, { field, allowed });
}
