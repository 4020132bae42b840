import { parseModelInputs } from "../src/economics/parse-object";
import { type Model } from "../src/economics/parse";
import type { Result } from "../src/result";
import { SAMPLE_MODEL } from "../src/case/sample";

/** The sample's model with some inputs replaced. */
export function sampleModel(changes: Readonly<Record<string, unknown>> = {}): Model {
  return valueOf(parseModelInputs({ ...SAMPLE_MODEL, ...changes }));
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** Numbers from low to high at the same distance. */
export function evenly(low: number, high: number, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => low + ((high - low) * index) / count);
}
