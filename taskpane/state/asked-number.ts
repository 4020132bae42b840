import { checkNumber } from "../../src/economics/check-input";
import type { NumberInput } from "../../src/economics/inputs";
import { rangeText } from "../../src/economics/range-text";
import { readRange } from "../../src/economics/read-range";
import type { AnswerKind } from "../../src/partner/answer-kinds";
import type { AskedNumber } from "../../src/reading/entry";

/** What the fields of the pane that ask for a number take. */

/** An input of the model: a number in its range, or a range such as "10 to 20". */
export function askedInput(input: NumberInput): AskedNumber {
  return {
    keptAs: input.kind === "fraction" ? "fraction" : "number",
    takesMoney: input.kind === "money",
    isAllowed: (value) => checkNumber(input, value).ok,
    otherText: (text, { decimalMark }) => {
      const range = readRange(input, text, { decimalMark, isCertain: true });
      return range?.ok === true ? rangeText(input, range.value) : undefined;
    },
  };
}

/** An answer of the record, a question or a judgement. */
export function askedAnswer({ kind, read }: AnswerKind): AskedNumber {
  return {
    keptAs: kind === "fraction" ? kind : kind === "percent" ? "percentage" : "number",
    takesMoney: kind === "number",
    isAllowed: (value) => read(value) !== undefined,
  };
}

export const ASKED_AMOUNT: AskedNumber = {
  keptAs: "number",
  takesMoney: true,
  isAllowed: (value) => value > 0,
};
