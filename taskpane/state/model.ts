import { checkInput } from "../../src/economics/check-input";
import {
  type InputDefinition,
  type InputKey,
  INPUTS,
  inputDefinition,
} from "../../src/economics/inputs";
import { readRange } from "../../src/economics/read-range";
import { isBlank } from "../../src/reading/blank";
import type { Result } from "../../src/result";
import type { PartnerDraft } from "../../src/case/draft";
import { asNumber, asPercent } from "../../src/wording";
import type { DraftPath } from "./draft-path";

/** The inputs of the model as typed, and as the core reads them. */

export function inputPath(key: InputKey): DraftPath {
  return ["model", key];
}

/** What is wrong with one input on its own, as a sentence; a range such as "10 to 20" may stand. */
export function inputProblem(partner: PartnerDraft, key: InputKey): string | undefined {
  const range = readRange(inputDefinition(key), partner.model[key]);
  const checked = range ?? checkedInput(partner, key);
  return checked === undefined || checked.ok ? undefined : checked.problem.message;
}

/** Every input that was typed, as it goes into a cell: a number, or the text that is no number. */
export function givenInputs(partner: PartnerDraft): Partial<Record<InputKey, number | string>> {
  return Object.fromEntries(
    INPUTS.flatMap(({ key }) => {
      const checked = checkedInput(partner, key);
      if (checked === undefined) return [];
      return [[key, checked.ok ? checked.value : inputText(partner, key).trim()]];
    }),
  );
}

/** The checked value of one input; nothing when it is blank. */
export function checkedInput(
  partner: PartnerDraft,
  key: InputKey,
): Result<number | string> | undefined {
  const given = partner.model[key];
  return isBlank(given) ? undefined : checkInput(inputDefinition(key), given);
}

/** An input as it stands in its field: text as typed, a number from the sheet in its unit. */
export function inputText(partner: PartnerDraft, key: InputKey): string {
  const value = partner.model[key];
  if (typeof value === "string") return value;
  return typeof value === "number" ? shownInput(inputDefinition(key), value) : "";
}

export function shownInput(input: InputDefinition, value: number | string): string {
  if (typeof value === "string") return value;
  return input.kind === "fraction" ? asPercent(value) : asNumber(value);
}
