import { inputChoiceName } from "../policy/display-names";
import { asNumber, asPercent, counted } from "../wording";
import {
  inputDefinition,
  type GivenInputs,
  type InputDefinition,
  type InputKey,
  INPUTS,
} from "./inputs";
import type { Model } from "./parse";

/** A figure that nobody wrote as it stands, listed wherever an answer is shown. */
export interface Assumption {
  readonly key: InputKey;
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly sentence: string;
  /** Where the number comes from, when a benchmark gave it. */
  readonly source?: string;
  /** Left blank it makes the partnership look better than it may be, so it is shown apart. */
  readonly flatters: boolean;
}

/** What a model takes for granted. No cell asks for it, so it is not part of the model itself. */
export function assumptionsOf(model: Model): readonly Assumption[] {
  return [...assumedValues(model), ...rangeAssumptions(model)];
}

function assumedValues({ given, inputs }: Model): readonly Assumption[] {
  return INPUTS.filter((input) => isAssumed(input, given)).map((input) => {
    const { key, label, unit, source, flatters, follows } = input;
    const value = inputs[key] ?? (follows === undefined ? undefined : inputs[follows.key]) ?? "";
    const from = source ?? reason(input);
    const sentence = `${label}: ${shownValue(input, value)}, ${from}.`;
    const assumption = { key, label, value, unit, sentence, flatters };
    return source === undefined ? assumption : { ...assumption, source };
  });
}

/** An input written as a range is a single number everywhere but in a simulation. */
function rangeAssumptions({ ranges, given }: Model): readonly Assumption[] {
  return INPUTS.filter(({ key }) => ranges.has(key)).map((input) => {
    const { key } = input;
    const value = given[key] ?? "";
    const sentence = `${input.label}: ${shownValue(input, rounded(value))}, ${meanInWords(input)}.`;
    return { key, label: input.label, value, unit: input.unit, sentence, flatters: false };
  });
}

/** What a page says that shows one number where ranges are written. */
export function meansOfRanges(model: Model): readonly string[] {
  return rangeAssumptions(model).map(({ sentence }) => sentence);
}

/** A mean seldom ends; six digits are more than anybody believed. */
function rounded(value: number | string): number | string {
  return typeof value === "number" ? Number(value.toPrecision(6)) : value;
}

function meanInWords({ kind }: InputDefinition): string {
  const mean = "the mean of the range that is written there";
  return kind === "years" ? `the whole number nearest to ${mean}` : mean;
}

function isAssumed(input: InputDefinition, given: GivenInputs): boolean {
  const isOpen = input.default === undefined && input.follows === undefined;
  // acv as list price and discount give it was written, in other words.
  const isGivenOtherwise = input.follows?.less !== undefined;
  if (given[input.key] !== undefined || isOpen || isGivenOtherwise) return false;
  const user = INPUTS.find(({ follows }) => follows?.less === input.key);
  return user === undefined || (isUsed(user.follows?.key, given) && !isUsed(user.key, given));
}

function isUsed(key: InputKey | undefined, given: GivenInputs): boolean {
  return key !== undefined && given[key] !== undefined;
}

function reason({ follows }: InputDefinition): string {
  return follows === undefined
    ? "the default"
    : `the same as ${inputDefinition(follows.key).label}`;
}

function shownValue(input: InputDefinition, value: number | string): string {
  if (typeof value === "string") return inputChoiceName(value);
  if (Number.isNaN(value)) return "open";
  if (input.kind === "years") return counted(value, "year", "years");
  return input.kind === "fraction" ? asPercent(value) : asNumber(value);
}
