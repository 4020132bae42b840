import { type InputDefinition, inputDefinition, type InputKey } from "../../economics/inputs";
import { inputChoiceName } from "../../policy/display-names";
import type { BandPreset, Contribution } from "../../policy/names";
import { bare } from "../../nearest";
import { inWords } from "../../wording";
import { text } from "./calls";

/** Said on every sheet whose figures rest on such an input. */
export const RANGES_COUNT_AS_MEANS =
  "An input written as text counts as one number here, a range as its mean; the simulation draws from all of it";

/*
 * A choice among the inputs stands on a sheet in words, and in files and formulas by its name in the
 * code. Whatever reads a sheet takes either, for people type both.
 */

/** A partner's part in a deal in one word, which functions read as they read its name in the code. */
export const CONTRIBUTION_WORDS: Readonly<Record<Contribution, string>> = {
  sourced: "Sourced",
  influenced: "Influenced",
  delivered: "Delivered",
};

/** Which bands are asked, in words that functions read as they read their names in the code. */
export const BAND_PRESET_WORDS: Readonly<Record<BandPreset, string>> = {
  default: "Default",
  "channel-programme": "Channel programme",
};

/** What stands in the cell of an input. */
export function inputOnSheet<Value>(key: InputKey, value: Value): Value | string {
  const isChoice = inputDefinition(key).kind === "choice" && typeof value === "string";
  return isChoice ? inputChoiceName(value) : value;
}

/** What the cell of an input means. */
export function inputFromSheet<Value>(key: InputKey, value: Value): Value | string {
  const input = inputDefinition(key);
  if (input.kind !== "choice" || typeof value !== "string") return value;
  return input.choices.find((choice) => bare(inputChoiceName(choice)) === bare(value)) ?? value;
}

/** What people choose from. */
export function choicesOnSheet(choices: readonly string[]): readonly string[] {
  return choices.map(inputChoiceName);
}

/** What is accepted, as a sheet says it. */
export function allowedOnSheet(input: InputDefinition): string {
  return input.kind === "choice" ? inWords(choicesOnSheet(input.choices), "or") : input.allowed;
}

/** The words that formulas know a choice by, from a cell that may hold its name; without "=". */
export function choiceInFormula(input: InputDefinition, cell: string): string {
  if (input.kind !== "choice") return cell;
  return translated(
    cell,
    input.choices.map((choice) => [choice, inputChoiceName(choice)]),
  );
}

/** A choice as a formula compares with it. */
export function choiceText(choice: string): string {
  return text(inputChoiceName(choice));
}

/** What stands for each text in a cell; any other stays as it is. Written without "=". */
export function translated(cell: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduceRight(
    (rest, [from, to]) => `IF(${cell}=${text(from)},${text(to)},${rest})`,
    cell,
  );
}
