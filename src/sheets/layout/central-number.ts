import { checkInput } from "../../economics/check-input";
import { centralValue } from "../../economics/distribution";
import type { InputDefinition } from "../../economics/inputs";
import { readRange } from "../../economics/read-range";

/** The number that stands for what was typed, such as 15 for "10 to 20"; undefined for none. */
export function centralNumber(input: InputDefinition, typed: unknown): number | undefined {
  if (input.kind === "choice" || typeof typed !== "string") return undefined;
  const range = readRange(input, typed);
  if (range?.ok === true) return centralValue(range.value, input.kind === "years");
  const number = checkInput(input, typed);
  return number.ok && typeof number.value === "number" ? number.value : undefined;
}
