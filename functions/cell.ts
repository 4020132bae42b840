import type { Problem } from "../src/result";
import {
  type AnswerCell,
  type AnswerTable,
  finiteCell,
  type WorksheetFunction,
} from "../src/worksheet/answer";

/** What one cell of a spilled result can hold. */
type SpilledCell = string | number | boolean | CustomFunctions.Error;

/** What Excel calls. */
type Compute = (...given: unknown[]) => unknown;

/**
 * A worksheet function as Excel calls it. A problem becomes the cell's error with its sentence; in
 * rows that spill, it stands in its own cell. What Excel adds behind the arguments is not looked at.
 */
export function inCell(name: string, answer: WorksheetFunction, takesPairs: boolean): Compute {
  return guarded(name, (...given) => {
    const result = answer(...(takesPairs ? spreadOut(given, answer.length) : given));
    if (!result.ok) throw asThrowable(toCellError(result.problem));
    if (isTable(result.value)) return result.value.map((row) => row.map(toSpilledCell));
    const cell = toSpilledCell(result.value);
    if (cell instanceof CustomFunctions.Error) throw asThrowable(cell);
    return cell;
  });
}

/** Excel hands the pairs over as one list, or nothing in its place. */
function spreadOut(given: readonly unknown[], before: number): unknown[] {
  const pairs = given[before];
  return [...given.slice(0, before), ...(Array.isArray(pairs) ? (pairs as unknown[]) : [])];
}

function isTable(value: AnswerCell | AnswerTable): value is AnswerTable {
  return Array.isArray(value);
}

function toSpilledCell(given: AnswerCell): SpilledCell {
  const cell = finiteCell(given);
  return typeof cell === "object" ? toCellError(cell) : cell;
}

/** Only `#VALUE!` and `#N/A` show a sentence in Excel. */
function toCellError(problem: Problem): CustomFunctions.Error {
  const code =
    problem.kind === "invalid"
      ? CustomFunctions.ErrorCode.invalidValue
      : CustomFunctions.ErrorCode.notAvailable;
  return new CustomFunctions.Error(code, problem.message);
}

/** Turns anything a function throws that is not already a cell's error into one with a sentence. */
export function guarded(name: string, compute: Compute): Compute {
  return (...given) => {
    try {
      return compute(...given);
    } catch (failure) {
      if (failure instanceof CustomFunctions.Error) throw asThrowable(failure);
      const reason = failure instanceof Error ? failure.message : String(failure);
      const message = `${name} failed through a mistake of its own (${reason}). Please report it with this formula and its inputs.`;
      throw asThrowable(toCellError({ kind: "invalid", message }));
    }
  };
}

/** In Excel the class extends JavaScript's Error, which its published types do not say. */
function asThrowable(error: CustomFunctions.Error): Error {
  return error as unknown as Error;
}
