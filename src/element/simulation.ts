import { simulate } from "../economics/simulate";
import type { Estimate, SimulationResult } from "../economics/summarize";
import { warningsOf } from "../economics/warnings";
import { ok, type Result } from "../result";
import { readModelElement } from "./case-element";

export type SimulationAnswer = ReturnType<typeof spelledOut>;

/** How a measure of a model spreads, with the standard error of each figure. */
export function answerSimulation(element: unknown): Result<SimulationAnswer> {
  const read = readModelElement(element, ["measure", "trials", "seed"]);
  if (!read.ok) return read;
  const { measure, trials, seed } = read.value.fields;
  const run = simulate(read.value.model, { measure, trials, seed });
  return run.ok ? ok(spelledOut(measure, run.value, warningsOf(read.value.model))) : run;
}

function spelledOut(measure: unknown, run: SimulationResult, warnings: readonly string[]) {
  const { mean, p10, p50, p90, chanceBelowZero, ...rest } = run;
  return {
    measure,
    mean: spelled(mean),
    p10: spelled(p10),
    p50: spelled(p50),
    p90: spelled(p90),
    chanceBelowZero: spelled(chanceBelowZero),
    ...rest,
    warnings,
  };
}

/** JSON knows no infinity: a figure that is never is written so, one that does not apply is null. */
function spelled({ value, error }: Estimate) {
  const number = (given: number) => (Number.isFinite(given) ? given : null);
  return { value: value === Infinity ? ("never" as const) : number(value), error: number(error) };
}
