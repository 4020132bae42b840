import { asNumber, asPercent } from "../wording";
import {
  type GivenInputs,
  type InputDefinition,
  type InputKey,
  INPUTS,
  type ModelInputs,
} from "./inputs";

/** A default that was used, listed wherever an answer is shown. */
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
    const value = inputs[input.key] ?? "";
    const shown = shownValue(input, value);
    const from = input.source ?? reason(input);
    return {
      key: input.key,
      label: input.label,
      value,
      unit: input.unit,
      sentence: `${input.label}: ${shown}, ${from}.`,
      ...(input.source === undefined ? {} : { source: input.source }),
    };
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
  return input.kind === "fraction" ? asPercent(value) : asNumber(value);
}
