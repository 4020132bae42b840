import { invalid, ok, type Result } from "../result";
import { asNumber, asTyped } from "../wording";
import { bare } from "../nearest";
import { inputChoiceName } from "../policy/display-names";
import { asTypedNumber, type NumberStyle, readNumber } from "../reading/number";
import type { AllowedRange, InputKind } from "./input-definition";
import type { ChoiceInput, InputDefinition, InputValue } from "./inputs";

/** A number with a name and a range: an input of the model, or an argument of a function. */
export interface NumberField extends AllowedRange {
  readonly key: string;
  readonly label: string;
  /** "any" where a percentage and an amount of money may both be meant. */
  readonly kind: Exclude<InputKind, "choice"> | "any";
}

/** One value as somebody wrote it, as the number or choice that the input takes. */
export function checkInput(
  input: InputDefinition,
  value: unknown,
  style?: NumberStyle,
): Result<InputValue> {
  return input.kind === "choice" ? checkChoice(input, value) : checkNumber(input, value, style);
}

function checkChoice(input: ChoiceInput, value: unknown): Result<InputValue> {
  const error = errorInCell(value);
  if (error !== undefined) return refuse(input, holdsError(error));
  const typed = typeof value === "string" ? bare(value) : undefined;
  const chosen = input.choices.find((choice) =>
    [choice, inputChoiceName(choice)].some((name) => bare(name) === typed),
  );
  return chosen === undefined ? refuse(input, `is ${asTyped(value)}`) : ok(chosen as InputValue);
}

/** One value as somebody wrote it, as a number in the field's range. */
export function checkNumber(
  input: NumberField,
  value: unknown,
  style?: NumberStyle,
): Result<number> {
  const error = errorInCell(value);
  if (error !== undefined) return refuse(input, holdsError(error));
  if (typeof value === "string") {
    const [read, other] = readNumber(value, style);
    if (read === undefined) {
      return refuse(input, `is ${asTyped(value)}, which is not a number`);
    }
    if (read.isPercentage && !["fraction", "any"].includes(input.kind)) {
      return refuse(input, `is ${asTyped(value)}, but it is not a percentage`);
    }
    if (read.isMoney && !["money", "any"].includes(input.kind)) {
      return refuse(input, `is ${asTyped(value)}, but it is not an amount of money`);
    }
    if (other !== undefined) {
      return refuse(input, `is ${asTypedNumber(value, style)}`);
    }
    return checkRange(input, read.value, read.isPercentage ? value : undefined);
  }
  return typeof value === "number"
    ? checkRange(input, value)
    : refuse(input, `is ${asTyped(value)}, which is not a number`);
}

/** A percentage is shown as it was written, any other number in our own way. */
function checkRange(input: NumberField, number: number, percentage?: string): Result<number> {
  const isWhole = input.kind !== "years" || Number.isInteger(number);
  const isAboveLow = input.minimumIsAllowed ? number >= input.minimum : number > input.minimum;
  if (isWhole && isAboveLow && number <= input.maximum) {
    return ok(number);
  }
  if (!Number.isFinite(number)) {
    return refuse(input, `is ${String(number)}`);
  }
  const shown = percentage ?? asNumber(number);
  const isForgotten = percentage === undefined && input.kind === "fraction" && number > 1;
  if (isForgotten && number / 100 <= input.maximum) {
    const hint = `${shown} looks like a percentage: write ${shown}% or ${asNumber(number / 100)}`;
    return refuse(input, `is ${shown}; ${hint}`);
  }
  return refuse(input, isWhole ? `is ${shown}` : `is ${shown}, which is not a whole number`);
}

function holdsError(error: string): string {
  return `holds the error ${error}, so nothing can be computed from it`;
}

function refuse(input: NumberField | ChoiceInput, what: string): Result<never> {
  const name =
    bare(input.label) === bare(input.key) ? input.label : `${input.label} (${input.key})`;
  return invalid(`${name} ${what}. Allowed is ${input.allowed}.`, {
    field: input.key,
    allowed: input.allowed,
  });
}

const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|[A-Z]+[!?])/u;

/** Excel hands an error cell over as its text, or as an object that carries its code. */
function errorInCell(value: unknown): string | undefined {
  if (typeof value === "string") {
    return ERROR_TEXT.exec(value.trim())?.[0];
  }
  if (typeof value !== "object" || value === null) {
    return undefined;
  }
  const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: unknown };
  return [code, basicValue].find(
    (text): text is string => typeof text === "string" && ERROR_TEXT.test(text),
  );
}
