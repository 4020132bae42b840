import { isBlank } from "../reading/blank";
import { invalid, ok, type Result, unavailable } from "../result";
import { asNumber, asPercent } from "../wording";
import { checkNumber, type NumberField } from "./check-input";
import type { Evaluation } from "./evaluate";
import { findInput } from "./find-input";
import { type Curve, findValues } from "./find-values";
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
  /** All such values, up to four, lowest first; of a stretch of values the lowest. */
  readonly values: readonly number[];
  readonly method: "closed form" | "search" | "whole numbers";
  /** How many values there are: of "more" only the first are given, of "any" the lowest. */
  readonly count: "one" | "all given" | "more" | "any";
  readonly input: NumberInput;
}

/** How near a measure must come to its target, relative to the larger of 1 and the target. */
const NEAR = 1e-7;
const MOST_VALUES = 4;

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
  const evaluationAt = (x: number): Evaluation => {
    varied.set(input.key, x);
    return varied.evaluate();
  };
  const { compute, residual, isStepped = false } = measure.value;
  const outcomeAt = (x: number): number => compute(evaluationAt(x));
  const isAllowed = (x: number): boolean => x > input.minimum || input.minimumIsAllowed;
  const isMet = (x: number): boolean =>
    isAllowed(x) &&
    Math.abs(outcomeAt(x) - target.value) <= NEAR * Math.max(1, Math.abs(target.value));
  const curve: Curve = {
    measure: outcomeAt,
    target: target.value,
    residual: (x) =>
      residual ? residual(evaluationAt(x), target.value) : outcomeAt(x) - target.value,
    regime: (x) => evaluationAt(x).direct > 0,
    isStepped,
    isAllowed,
  };
  const given = model.given[input.key];
  const known = typeof given === "number" ? given : undefined;
  const candidates =
    input.kind === "years"
      ? wholeNumbers(low, high, isMet)
      : findValues(curve, low, high, known).filter(({ value }) => isMet(value));
  const [lowest] = candidates;
  const inside = low + (high - low) / 2;
  if (lowest !== undefined) {
    const values = candidates.slice(0, MOST_VALUES).map(({ value }) => value);
    const { value, method } = lowest;
    const isAny = value - low <= 1e-9 * (high - low) && isMet(inside) && isMet(high);
    const isMore = candidates.length > values.length;
    const count = isMore ? "more" : values[1] !== undefined ? "all given" : isAny ? "any" : "one";
    return ok({ value, values, method, count, input });
  }
  // A measure that does not apply at all says so itself; here it is asked inside the range.
  if (Number.isNaN(outcomeAt(inside))) {
    const applies = explained(measure.value, evaluationAt(inside));
    if (!applies.ok) return applies;
  }
  return noSolution(measure.value, target.value, input, [low, high], outcomeAt);
}

export function shownValue(value: number, { kind }: NumberInput): string {
  return kind === "fraction" ? asPercent(value) : asNumber(value);
}

interface Candidate {
  readonly value: number;
  readonly method: Solution["method"];
}

const ANY_NUMBER: NumberField = {
  key: "target",
  label: "Target",
  kind: "any",
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

/** The whole numbers that meet the target; of those in a row the first. */
function wholeNumbers(
  low: number,
  high: number,
  isMet: (x: number) => boolean,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let didMeet = false;
  for (let value = Math.ceil(low); value <= high; value += 1) {
    const meets = isMet(value);
    if (meets && !didMeet) candidates.push({ value, method: "whole numbers" });
    didMeet = meets;
  }
  return candidates;
}

function noSolution(
  measure: MeasureDefinition,
  target: number,
  input: NumberInput,
  [low, high]: readonly [number, number],
  outcomeAt: (x: number) => number,
): Result<never> {
  // Where the minimum itself is not allowed, its end is told just above it.
  const nearLow = input.minimumIsAllowed || low > input.minimum ? low : low + 1e-9;
  const outcome = (x: number): string => {
    const value = outcomeAt(x);
    if (Number.isNaN(value)) return "not applicable";
    return Number.isFinite(value) ? asNumber(value) : "never";
  };
  return unavailable(
    `No solution between ${shownValue(low, input)} and ${shownValue(high, input)} of ${input.label} (${input.key}): ` +
      `${measure.name} is ${outcome(nearLow)} at one end and ${outcome(high)} at the other, ` +
      `and nowhere ${asNumber(target)}.`,
    { field: input.key },
  );
}
