import type { Problem, Result } from "../result";

/** One cell of a table; where there is no such answer, the problem stands in its own cell. */
export type AnswerCell = string | number | boolean | Problem;

/** Rows of equal length, as they spill from the calling cell. A cell that stays empty is "". */
export type AnswerTable = readonly (readonly AnswerCell[])[];

/**
 * What a cell gets when it calls one of our functions. The arguments are what cells hold: a range
 * is rows of cells, an error is an object with its code, and what was left out is `undefined` or
 * `null`.
 */
export type WorksheetFunction = (
  ...given: unknown[]
) => Result<string | number | boolean | AnswerTable>;

/** A number as a cell can hold it. The core answers with finite ones; amounts may overflow. */
export function finiteCell(cell: AnswerCell): AnswerCell {
  if (typeof cell !== "number" || Number.isFinite(cell)) return cell;
  return { kind: "unavailable", message: "The answer is larger than any number a cell holds." };
}

const DOES_NOT_APPLY: Problem = {
  kind: "unavailable",
  message: "The measure does not apply here.",
};
const NEVER_REACHED: Problem = {
  kind: "unavailable",
  message: "Here the measure is never reached, so there is no number.",
};

/** A cell of a table; where a measure has no number, the cell says so itself. */
export function measureCell(value: string | number | null): AnswerCell {
  if (value === null || Number.isNaN(value)) return DOES_NOT_APPLY;
  const isReached = typeof value === "number" ? Number.isFinite(value) : value !== "never";
  return isReached ? value : NEVER_REACHED;
}
