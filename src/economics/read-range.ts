import type { NumberStyle } from "../reading/number";
import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";
import { checkNumber, type NumberField } from "./check-input";
import type { Distribution } from "./distribution";
import type { ChoiceInput } from "./inputs";

/** Longer than three numbers and the words between them. */
const LONGEST_RANGE = 200;

/**
 * An uncertain input as it is written in a cell: "10 to 20" (anything between is as likely),
 * "10 to 20 likely 13" (PERT) or "N(15, 2)" (normal, mean and standard deviation). `undefined`
 * for a value that is not written as a range at all.
 */
export function readRange(
  field: NumberField | ChoiceInput,
  value: unknown,
  style?: NumberStyle,
): Result<Distribution> | undefined {
  if (field.kind === "choice") return undefined;
  const text = typeof value === "string" ? value.trim() : "";
  if (text.length > LONGEST_RANGE) return undefined;
  const range = partsOfRange(text);
  if (range !== undefined) return between(field, text, range, style);
  const normal = partsOfNormal(text);
  return normal && around(field, text, normal, style);
}

/** The numbers around the first "to" that stands alone, and behind the first "likely" after it. */
function partsOfRange(text: string): readonly string[] | undefined {
  const [low = "", ...rest] = text.split(/\sto\s/iu);
  if (rest.length === 0) return undefined;
  const [high = "", ...likely] = rest.join(" to ").split(/\slikely\s/iu);
  // Without a likely value there is no third part.
  return [low, likely.length === 0 ? high : high.trim().replace(/,$/, ""), ...likely];
}

/** A comma or semicolon parts the two numbers: the last one, so that N(1,500, 200) is read right. */
function partsOfNormal(text: string): readonly string[] | undefined {
  const inside = /^N\s*\((.*)\)$/iu.exec(text)?.[1] ?? "";
  const mark = Math.max(inside.lastIndexOf(","), inside.lastIndexOf(";"));
  return mark > 0 ? [inside.slice(0, mark), inside.slice(mark + 1)] : undefined;
}

function between(
  field: NumberField,
  text: string,
  [lowText, highText, likelyText]: readonly (string | undefined)[],
  style?: NumberStyle,
): Result<Distribution> {
  const low = checkNumber(field, lowText, style);
  if (!low.ok) return low;
  const high = checkNumber(field, highText, style);
  if (!high.ok) return high;
  if (low.value >= high.value) {
    return refuse(field, `is ${asTyped(text)}, but the first number must be below the second`);
  }
  if (likelyText === undefined) {
    return ok({ kind: "uniform", low: low.value, high: high.value });
  }
  const likely = checkNumber(field, likelyText, style);
  if (!likely.ok) return likely;
  return likely.value < low.value || likely.value > high.value
    ? refuse(field, `is ${asTyped(text)}, but the likely value must lie between the other two`)
    : ok({ kind: "pert", low: low.value, likely: likely.value, high: high.value });
}

function around(
  field: NumberField,
  text: string,
  [meanText, deviationText]: readonly (string | undefined)[],
  style?: NumberStyle,
): Result<Distribution> {
  const mean = checkNumber(field, meanText, style);
  if (!mean.ok) return mean;
  const wide = { ...field, minimum: 0, minimumIsAllowed: false, kind: anyNumber(field) };
  const deviation = checkNumber(wide, deviationText, style);
  return deviation.ok
    ? ok({ kind: "normal", mean: mean.value, deviation: deviation.value })
    : refuse(field, `is ${asTyped(text)}, but the standard deviation must be a number above 0`);
}

/** The spread of whole years need not be whole itself. */
function anyNumber(field: NumberField): NumberField["kind"] {
  return field.kind === "years" ? "count" : field.kind;
}

function refuse(field: NumberField, what: string): Result<never> {
  return invalid(
    `${field.label} (${field.key}) ${what}. Write a range as 10 to 20, 10 to 20 likely 13 or N(15, 2).`,
    {
      field: field.key,
      allowed: field.allowed,
    },
  );
}
