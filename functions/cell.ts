import type { Problem, Result } from "../src/result";
import { type AnswerCell, type AnswerTable, finiteCell } from "../src/worksheet/answer";

/** What one cell of a spilled result can hold. */
type SpilledCell = string | number | boolean | CustomFunctions.Error;

/** The value for the calling cell; a problem becomes the cell's error with its sentence. */
export function toCell<T extends string | number>(result: Result<T>): T {
  if (!result.ok) throw asThrowable(toCellError(result.problem));
  const cell = toSpilledCell(result.value);
  if (cell instanceof CustomFunctions.Error) throw asThrowable(cell);
  return result.value;
}

/** Rows as Excel spills them, where an error stands in its own cell. */
export function toSpill(result: Result<AnswerTable>): unknown[][] {
  if (!result.ok) throw asThrowable(toCellError(result.problem));
  return result.value.map((row) => row.map(toSpilledCell));
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

/** The arguments of a repeating parameter; Excel may hand over none at all. */
export function repeated(nameValue: unknown): unknown[] {
  return Array.isArray(nameValue) ? nameValue : [];
}

/** What Excel calls. */
export type Compute = (...given: unknown[]) => unknown;

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
