import { cashflow, cashflowRows } from "../economics/cashflow";
import { equivalentRows, equivalents } from "../economics/equivalents";
import { explain } from "../economics/explain";
import { explainRows } from "../economics/explain-rows";
import { simulate } from "../economics/simulate";
import { solve } from "../economics/solve";
import { tornado } from "../economics/tornado";
import { tornadoRows } from "../economics/tornado-rows";
import { ok, type Result } from "../result";
import { type AnswerTable, measureCell } from "./answer";
import { single, singleButZero } from "./cells";
import { modelArgument } from "./model-argument";

export function revshareExplain(inputs: unknown, ...nameValue: unknown[]): Result<AnswerTable> {
  const model = modelArgument(inputs, { nameValue });
  return model.ok ? ok(explainRows(explain(model.value.inputs))) : model;
}

export function revshareCashflow(inputs: unknown, ...nameValue: unknown[]): Result<AnswerTable> {
  const model = modelArgument(inputs, { nameValue });
  if (!model.ok) return model;
  const years = cashflow(model.value.inputs);
  return years.ok ? ok(cashflowRows(years.value)) : years;
}

export function revshareEquivalent(inputs: unknown, ...nameValue: unknown[]): Result<AnswerTable> {
  const model = modelArgument(inputs, { nameValue });
  if (!model.ok) return model;
  const found = equivalents(model.value.inputs);
  return found.ok ? ok(equivalentRows(found.value)) : found;
}

export function revshareSolve(
  inputs: unknown,
  measure: unknown,
  target: unknown,
  name: unknown,
  low?: unknown,
  high?: unknown,
): Result<number> {
  const solved = single(name);
  const model = modelArgument(inputs, { varied: [solved] });
  if (!model.ok) return model;
  const solution = solve(model.value, {
    measure: single(measure),
    target: single(target),
    name: solved,
    low: singleButZero(low),
    high: singleButZero(high),
  });
  return solution.ok ? ok(solution.value.value) : solution;
}

export function revshareTornado(
  inputs: unknown,
  measure: unknown,
  swing?: unknown,
): Result<AnswerTable> {
  const model = modelArgument(inputs);
  if (!model.ok) return model;
  const found = tornado(model.value, { measure: single(measure), swing: singleButZero(swing) });
  return found.ok ? ok(tornadoRows(found.value.rows).map((row) => row.map(measureCell))) : found;
}

export function revshareSimulate(
  inputs: unknown,
  measure: unknown,
  trials?: unknown,
  seed?: unknown,
): Result<AnswerTable> {
  const model = modelArgument(inputs);
  if (!model.ok) return model;
  const simulation = simulate(model.value, {
    measure: single(measure),
    trials: singleButZero(trials),
    seed: singleButZero(seed),
  });
  if (!simulation.ok) return simulation;
  const { mean, p10, p50, p90, chanceBelowZero } = simulation.value;
  const values = [mean, p10, p50, p90, chanceBelowZero].map(({ value }) => value);
  return ok([
    ["Mean", "P10", "P50", "P90", "Chance below zero", "Error"],
    [...values, mean.error].map(measureCell),
  ]);
}
