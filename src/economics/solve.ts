import { isBlank } from "../reading/blank";
import { invalid, ok, type Result, unavailable } from "../result";
import { asNumber, asPercent } from "../wording";
import { checkNumber, type NumberField } from "./check-input";
import { findInput } from "./find-input";
import { findRoots } from "./find-root";
import type { NumberInput } from "./inputs";
import { explained, findMeasure, type MeasureDefinition } from "./measures";
import type { Model } from "./parse";
import { variation } from "./variation";

export interface SolveRequest {
  readonly measure: unknown;
  /** The value that the measure should have. */
  readonly target: unknown;
  /** The input that is varied; it may be missing from the model. */
  readonly name: unknown;
  /** Where to look; the whole allowed range when left out. */
  readonly low?: unknown;
  readonly high?: unknown;
}

export interface Solution {
  /** The lowest value of the input at which the measure meets its target. */
  readonly value: number;
  readonly method: "closed form" | "search" | "whole numbers";
}

/** How near a measure must come to its target, relative to the larger of 1 and the target. */
const NEAR = 1e-7;

/** The value of one input at which a measure meets a target, or why there is none. */
export function solve(model: Model, request: SolveRequest): Result<Solution> {
  const measure = findMeasure(request.measure);
  if (!measure.ok) return measure;
  const found = findInput(request.name);
  if (!found.ok) return found;
  const input = found.value;
  if (input.kind === "choice") {
    return invalid(`${input.label} (${input.key}) is not a number, so it cannot be solved for.`, {
      field: "name",
    });
  }
  const target = checkNumber(ANY_NUMBER, request.target);
  if (!target.ok) return target;
  const ends = checkEnds(input, request);
  if (!ends.ok) return ends;
  const [low, high] = ends.value;

  const varied = variation(model, [input.key]);
  const outcomeAt = (x: number): number => {
    varied.set(input.key, x);
    return measure.value.compute(varied.evaluate());
  };
  const { compute, residual, isStepped } = measure.value;
  const residualFor =
    (aim: number) =>
    (x: number): number => {
      varied.set(input.key, x);
      const evaluation = varied.evaluate();
      return residual ? residual(evaluation, aim) : compute(evaluation) - aim;
    };
  const isMet = (x: number): boolean =>
    (x > input.minimum || input.minimumIsAllowed) &&
    Math.abs(outcomeAt(x) - target.value) <= NEAR * Math.max(1, Math.abs(target.value));

  const aims = isStepped ? [target.value, target.value - 0.5] : [target.value];
  const candidates: readonly Solution[] =
    input.kind === "years"
      ? wholeNumbers(low, high).map((value) => ({ value, method: "whole numbers" }))
      : aims.flatMap((aim) => findRoots(residualFor(aim), low, high));
  const solution =
    candidates.find(({ value }) => isMet(value)) ??
    plateau(model.given[input.key], low, high, isMet);
  if (solution) return ok(solution);

  // A measure that does not apply at all says so itself; here it is asked inside the range.
  const inside = low + (high - low) / 2;
  if (Number.isNaN(outcomeAt(inside))) {
    const applies = explained(measure.value, varied.evaluate());
    if (!applies.ok) return applies;
  }
  return noSolution(measure.value, target.value, input, [low, high], outcomeAt);
}

const ANY_NUMBER: NumberField = {
  key: "target",
  label: "Target",
  kind: "fraction",
  minimum: -Number.MAX_VALUE,
  minimumIsAllowed: true,
  maximum: Number.MAX_VALUE,
  allowed: "a number",
};

function checkEnds(input: NumberInput, request: SolveRequest): Result<[number, number]> {
  const ends: [number, number] = [input.minimum, input.maximum];
  for (const [index, name] of (["low", "high"] as const).entries()) {
    const given = request[name];
    if (isBlank(given)) continue;
    // An end may lie on a minimum that is not allowed itself: it is looked at from above.
    const field = { ...input, minimumIsAllowed: true, label: `The ${name} end of ${input.label}` };
    const end = checkNumber(field, given);
    if (!end.ok) return end;
    ends[index] = end.value;
  }
  const [low, high] = ends;
  if (low >= high) {
    return invalid(`The low end is ${asNumber(low)}, not below the high end, ${asNumber(high)}.`, {
      field: "low",
      allowed: "a low end below the high end",
    });
  }
  return ok([low, high]);
}

function wholeNumbers(low: number, high: number): readonly number[] {
  const first = Math.ceil(low);
  const count = Math.max(0, Math.floor(high) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index);
}

/**
 * A measure may meet its target over a stretch without its residual crossing zero there: an input
 * without effect, a payback that stays in one month, a lowest share that stays at 0.
 */
function plateau(
  given: unknown,
  low: number,
  high: number,
  isMet: (x: number) => boolean,
): Solution | undefined {
  const width = high - low;
  const even = Array.from({ length: 65 }, (_, step) => low + (width * step) / 64);
  // A range that reaches to the largest amount is looked at closely where amounts usually lie.
  const towardsLow = Array.from({ length: 64 }, (_, step) => low + width / 2 ** step);
  const isBetween = typeof given === "number" && given >= low && given <= high;
  const points = [...(isBetween ? [given] : []), ...even, ...towardsLow];
  const value = points.find(isMet);
  return value === undefined ? undefined : { value, method: "search" };
}

function noSolution(
  measure: MeasureDefinition,
  target: number,
  input: NumberInput,
  [low, high]: readonly [number, number],
  outcomeAt: (x: number) => number,
): Result<never> {
  const shown = (x: number): string => (input.kind === "fraction" ? asPercent(x) : asNumber(x));
  // Where the minimum itself is not allowed, its end is told just above it.
  const nearLow = input.minimumIsAllowed || low > input.minimum ? low : low + 1e-9;
  const outcome = (x: number): string => {
    const value = outcomeAt(x);
    if (Number.isNaN(value)) return "not applicable";
    return Number.isFinite(value) ? asNumber(value) : "never";
  };
  return unavailable(
    `No solution between ${shown(low)} and ${shown(high)} of ${input.label} (${input.key}): ` +
      `${measure.name} is ${outcome(nearLow)} at one end and ${outcome(high)} at the other, ` +
      `and nowhere ${asNumber(target)}.`,
    { field: input.key },
  );
}
