import { isBlank } from "../reading/blank";
import { checkInput } from "../economics/check-input";
import { rangeText } from "../economics/range-text";
import { readRange } from "../economics/read-range";
import type { NumberStyle } from "../reading/number";
import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";
import { answerInCell } from "../partner/answer-cells";
import { isUnanswered, readAnswer } from "../partner/answer-kinds";
import { UNKNOWN } from "../partner/intake-record";
import { bare } from "../nearest";
import { CSV_PARTNER_TYPES } from "../policy/csv-headers";
import { PARTNER_TYPE_NAMES } from "../policy/intake-names";
import { PARTNER_TYPES } from "../policy/names";
import { accountsInCell } from "./accounts-cell";
import type { CsvField } from "./csv-fields";
import { textOfCell } from "./csv-text";
import { tooLong } from "./limits";

/** A formula in a file is text: nobody can say what it would have come to. */
const FORMULA = /^[=@]/;

/** A cell of a file as its field takes it; undefined for a blank one. */
export function readCell(target: CsvField, cell: string, style: NumberStyle): Result<unknown> {
  const text = textOfCell(cell);
  if (isBlank(text)) return ok(undefined);
  const length = tooLongFor(target, text);
  if (length !== undefined) return invalid(`${target.label} ${length}.`, { field: target.path });
  return target.kind === "model"
    ? readInput(target, text, style)
    : readRecordField(target, text, style);
}

function tooLongFor(target: CsvField, text: string): string | undefined {
  const isText = target.kind === "record" && ["text", "accounts"].includes(target.field.kind);
  return tooLong(text, !isText);
}

function readInput(
  { input }: Extract<CsvField, { kind: "model" }>,
  text: string,
  style: NumberStyle,
): Result<unknown> {
  if (isUnanswered(text)) return ok(undefined);
  if (input.kind === "choice") return checkInput(input, text);
  const range = readRange(input, text, style);
  if (range === undefined) return checkInput(input, text, style);
  return range.ok ? ok(rangeText(input, range.value)) : range;
}

/**
 * The text of a cell that did not fit, where its field will refuse it too and say why. What the
 * field would take for a value is not kept: that would be a guess.
 */
export function keptAsTyped(target: CsvField, cell: string): string | undefined {
  const text = textOfCell(cell);
  if (tooLongFor(target, text) !== undefined) return undefined;
  if (target.kind === "model") {
    const { input } = target;
    return (readRange(input, text) ?? checkInput(input, text)).ok ? undefined : text;
  }
  const { field, path } = target;
  const isList = field.kind === "accounts";
  return isList || readAnswer(field, path, answerInCell(field, text)).ok ? undefined : text;
}

function readRecordField(
  { field, path, label }: Extract<CsvField, { kind: "record" }>,
  text: string,
  style: NumberStyle,
): Result<unknown> {
  if (isUnanswered(text)) return ok(UNKNOWN);
  if (field.kind === "accounts") return readAnswer(field, label, accountsInCell(text));
  const answer = field.key === "partner_type" ? typeInCell(text) : answerInCell(field, text, style);
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
  return readAnswer(field, label, answer);
}

/** The type that a customer system means; any other text stays as it is, to be refused. */
function typeInCell(text: string): string {
  const wanted = bare(text);
  const known = PARTNER_TYPES.find((type) =>
    [type, PARTNER_TYPE_NAMES[type], ...CSV_PARTNER_TYPES[type]].some(
      (name) => bare(name) === wanted,
    ),
  );
  return known ?? text;
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
