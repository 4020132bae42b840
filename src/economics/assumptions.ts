import { asNumber, asPercent } from "../wording";
import type { Ranges } from "./distribution";
import {
  inputDefinition,
  type GivenInputs,
  type InputDefinition,
  type InputKey,
  INPUTS,
  type ModelInputs,
} from "./inputs";

/** A figure that nobody wrote as it stands, listed wherever an answer is shown. */
export interface Assumption {
  readonly key: InputKey;
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly sentence: string;
  /** Where the number comes from, when a benchmark gave it. */
  readonly source?: string;
}

export function assumptionsOf(given: GivenInputs, inputs: ModelInputs): readonly Assumption[] {
  return INPUTS.filter((input) => isAssumed(input, given)).map((input) => {
    const { key, label, unit, source } = input;
    const value = inputs[key] ?? "";
    const from = source ?? reason(input);
    const sentence = `${label}: ${shownValue(input, value)}, ${from}.`;
    return { key, label, value, unit, sentence, ...(source === undefined ? {} : { source }) };
  });
}

const CENTRE = {
  uniform: "the middle of the range that is written there",
  pert: "the likely value of the range that is written there",
  normal: "the mean that is written there",
} as const;

/** An input written as a range is a single number everywhere but in a simulation. */
export function rangeAssumptions(ranges: Ranges, given: GivenInputs): readonly Assumption[] {
  return [...ranges].map(([key, { kind }]) => {
    const input = inputDefinition(key);
    const value = given[key] ?? "";
    const sentence = `${input.label}: ${shownValue(input, value)}, ${CENTRE[kind]}.`;
    return { key, label: input.label, value, unit: input.unit, sentence };
  });
}

function isAssumed(input: InputDefinition, given: GivenInputs): boolean {
  if (given[input.key] !== undefined) {
    return false;
  }
  switch (input.key) {
    case "acv":
    case "revshare":
    case "listPrice":
    case "deals":
    case "channelDeals":
    case "winRate":
      return false; // required, or the measures that need them say so
    case "customerDiscount":
      return given.listPrice !== undefined && given.acv === undefined;
    default:
      return true;
  }
}

function reason(input: InputDefinition): string {
  return input.default === undefined ? `the same as ${input.whenBlank}` : "the default";
}

function shownValue(input: InputDefinition, value: number | string): string {
  if (typeof value === "string") return value;
  if (Number.isNaN(value)) return "open";
  return input.kind === "fraction" ? asPercent(value) : asNumber(value);
}
