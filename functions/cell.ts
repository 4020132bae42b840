import type { Problem, Result } from "../src/result";
import { asNumber } from "../src/wording";

/** What one cell of a spilled result can hold. */
type SpilledCell = string | number | boolean | CustomFunctions.Error;

/** Beyond this a formula is a mistake (two whole columns, say), not a table anyone reads. */
const MOST_CELLS = 200_000;

/** The value for the calling cell; a problem becomes the cell's error with its sentence. */
export function toCell<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw asThrowable(toCellError(result.problem));
}

/** The value for one cell of a grid, where an error stands in its own place. */
export function toSpilledCell(result: Result<string | number | boolean>): SpilledCell {
  return result.ok ? result.value : toCellError(result.problem);
}

/** Rows as Excel spills them; nothing is shown as "", because Excel shows `null` as 0. */
export function toSpill(rows: readonly (readonly unknown[])[]): unknown[][] {
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > MOST_CELLS) {
    const message = `The result would have ${asNumber(cells)} cells; at most ${asNumber(MOST_CELLS)} are spilled.`;
    throw asThrowable(toCellError({ kind: "invalid", message }));
  }
  return rows.map((row) => row.map((cell) => cell ?? ""));
}

/** Only `#VALUE!` and `#N/A` show a sentence in Excel. */
export function toCellError(problem: Problem): CustomFunctions.Error {
  const code =
    problem.kind === "invalid"
      ? CustomFunctions.ErrorCode.invalidValue
      : CustomFunctions.ErrorCode.notAvailable;
  return new CustomFunctions.Error(code, problem.message);
}

/** What Excel calls. An answer that is still on its way is a promise. */
export type Compute = (...given: unknown[]) => unknown;

/** Turns anything a function throws that is not already a cell's error into one with a sentence. */
export function guarded(name: string, compute: Compute): Compute {
  const fail = (failure: unknown): never => {
    if (failure instanceof CustomFunctions.Error) throw asThrowable(failure);
    const reason = failure instanceof Error ? failure.message : String(failure);
    const message = `${name} failed through a mistake of its own (${reason}). Please report it with this formula and its inputs.`;
    throw asThrowable(toCellError({ kind: "invalid", message }));
  };
  return (...given) => {
    try {
      const answer = compute(...given);
      return answer instanceof Promise ? answer.catch(fail) : answer;
    } catch (failure) {
      return fail(failure);
    }
  };
}

/** In Excel the class extends JavaScript's Error, which its published types do not say. */
function asThrowable(error: CustomFunctions.Error): Error {
  return error as unknown as Error;
}
