import { checkInput } from "../../economics/check-input";
import type { NumberSeparators } from "../../economics/read-number";
import { invalid, ok, type Result } from "../../result";
import { asTyped } from "../../wording";
import { answerInCell } from "../answer-cells";
import { isUnanswered, readAnswer } from "../answer-kinds";
import { UNKNOWN } from "../intake-record";
import { accountsInCell } from "./accounts-cell";
import type { CsvField } from "./csv-fields";
import { textOfCell } from "./csv-text";

/** A formula in a file is text: nobody can say what it would have come to. */
const FORMULA = /^[=@]/;

/** A cell of a file as its field takes it; undefined for a blank one. */
export function readCell(
  target: CsvField,
  cell: string,
  separators: NumberSeparators,
): Result<unknown> {
  const text = textOfCell(cell);
  if (text === "") return ok(undefined);
  return target.kind === "model"
    ? readInput(target, text, separators)
    : readRecordField(target, text, separators);
}

function readInput(
  { input }: Extract<CsvField, { kind: "model" }>,
  text: string,
  separators: NumberSeparators,
): Result<unknown> {
  return isUnanswered(text) ? ok(undefined) : checkInput(input, text, separators);
}

function readRecordField(
  { field, path, label }: Extract<CsvField, { kind: "record" }>,
  text: string,
  separators: NumberSeparators,
): Result<unknown> {
  if (isUnanswered(text)) return ok(UNKNOWN);
  if (field.kind === "accounts") return readAnswer(field, path, accountsInCell(text));
  const answer = answerInCell(field, text, separators);
  if (typeof answer === "string" && field.kind !== "text" && FORMULA.test(answer)) {
    return refuse(path, label, text, "is a formula, not its result", field.allowed);
  }
  const isPercentage = /%\s*$/.test(text);
  if (field.kind === "percent" && typeof answer === "number" && !isPercentage) {
    if (answer > 0 && answer <= 1) {
      const hint = `may be ${String(answer)}% or ${String(answer * 100)}%`;
      return refuse(path, label, text, hint, "a percentage such as 65% or 65");
    }
  }
  return readAnswer(field, path, answer);
}

function refuse(
  field: string,
  label: string,
  text: string,
  why: string,
  allowed: string,
): Result<never> {
  return invalid(`${label} ${asTyped(text)} ${why}; allowed: ${allowed}.`, { field, allowed });
}
