import { isBlank } from "../reading/blank";
import { inPercent, type NumberStyle, onlyReading } from "../reading/number";
import { readYesNo } from "../reading/yes-no";
import { type AnswerKind, isNumeric } from "./answer-kinds";
import { SCHEDULED } from "./intake-record";

/** A 0 that can only be a blank cell, which some platforms hand over so: nothing else means 0 here. */
export function isBlankZero(kind: AnswerKind, cell: unknown): boolean {
  return cell === 0 && !isNumeric(kind);
}

/**
 * A cell as the answer it stands for: "yes" is true, "1,250" is a number, "20%" is 0.2 where a
 * fraction is asked for and 20 where a percentage is. Anything else stays as it is, for the check
 * of its kind to refuse. A blank cell is not given.
 */
export function answerInCell(kind: AnswerKind, cell: unknown, style?: NumberStyle): unknown {
  if (isBlank(cell)) {
    return undefined;
  }
  if (kind.kind === "yesNo") {
    return readYesNo(cell) ?? cell;
  }
  if (kind.kind === "yesNoScheduled") {
    return isScheduled(cell) ? SCHEDULED : (readYesNo(cell) ?? cell);
  }
  const read = isNumeric(kind) ? onlyReading(cell, style) : undefined;
  if (read === undefined || (read.isMoney && kind.kind !== "number")) {
    return cell;
  }
  if (!read.isPercentage || kind.kind === "fraction") {
    return read.value;
  }
  return kind.kind === "percent" ? inPercent(read.value) : cell;
}

function isScheduled(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim().toLowerCase() === SCHEDULED;
}

/** An answer as a field or a file may hold it: the text of a number is the number. */
export function textInAnswer(kind: AnswerKind, typed: unknown): unknown {
  return typeof typed === "string" ? answerInCell(kind, typed) : typed;
}
