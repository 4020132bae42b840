import { bare, nearest } from "../nearest";
import { invalid, ok, type Result } from "../result";
import { withoutEnd } from "../without-end";
import { asTyped } from "../wording";
import { INPUTS, type InputDefinition } from "./inputs";

const BY_NAME = new Map(
  INPUTS.flatMap((input) =>
    // As they stand too: ten thousand cells name twenty inputs each, nearly always in full.
    [input.key, input.label, ...input.alsoCalled].flatMap((name): [string, InputDefinition][] => [
      [name, input],
      [bare(name), input],
    ]),
  ),
);
const EVERY_NAME = INPUTS.flatMap((input) => [input.label, input.key]);

/** Longer than any label with its unit; what is longer is a text, and no pattern is tried on it. */
const LONGEST_LABEL = 200;

/**
 * The input that a label or key names, whatever its case, spaces and punctuation, and with or
 * without a unit in brackets at the end: "Discount rate (per year):" is `discountRate`.
 */
export function findInput(name: unknown): Result<InputDefinition> {
  const text = typeof name === "string" && name.length <= LONGEST_LABEL ? name : "";
  const found = inputNamed(text);
  if (found) {
    return ok(found);
  }
  const close = nearest(withoutUnit(text), EVERY_NAME);
  const hint = close === undefined ? "" : ` Did you mean "${close}"?`;
  return invalid(`${asTyped(name)} is not the name of an input.${hint}`, {
    field: text === "" ? asTyped(name) : text,
    allowed: "a label or key of the model's inputs",
  });
}

/** Twice the longest label, which leaves room for its unit: what is longer names nothing. */
const LONGEST_NAME = 100;

/** The same without a word on what may have been meant, for labels by the thousand. */
export function inputNamed(text: string): InputDefinition | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const found = BY_NAME.get(text) ?? BY_NAME.get(bare(text));
  if (found !== undefined) return found;
  const name = withoutUnit(text);
  return name === text ? undefined : BY_NAME.get(bare(name));
}

function withoutUnit(label: string): string {
  const text = withoutEnd(label, isPunctuation);
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  const isUnit = open >= 0 && /^[^)\]]*[)\]]$/.test(text.slice(open + 1));
  return isUnit ? withoutEnd(text.slice(0, open), isPunctuation) : label;
}

function isPunctuation(character: string): boolean {
  return /[\s:.]/.test(character);
}
