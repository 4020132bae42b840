import { isBlank } from "../reading/blank";
import { invalid, ok, type Problem, type Result } from "../result";
import { asNumber } from "../wording";
import { checkInput } from "./check-input";
import { findInput } from "./find-input";
import { explained, findMeasure } from "./measures";
import type { Model } from "./parse";
import { variation } from "./variation";

const MOST_CELLS = 200_000;

export interface GridRequest {
  readonly measure: unknown;
  readonly rowName: unknown;
  readonly rowValues: readonly unknown[];
  readonly columnName: unknown;
  readonly columnValues: readonly unknown[];
  /** How text numbers among the values are written; en-US when left out. */
}

/** The number, or why there is none. Rows of bare numbers take an eighth of the memory of results. */
export type GridCell = number | Problem;

/**
 * One measure over two inputs: a row of cells for each row value. A value that is refused, or
 * for which there is no number, is a problem in its own cells; the others are not touched by it.
 * Blank values at the end are left off, so that whole columns can be given.
 */
export function grid(model: Model, request: GridRequest): Result<readonly (readonly GridCell[])[]> {
  const measure = findMeasure(request.measure);
  if (!measure.ok) return measure;
  const rowInput = findInput(request.rowName);
  if (!rowInput.ok) return rowInput;
  const columnInput = findInput(request.columnName);
  if (!columnInput.ok) return columnInput;
  if (rowInput.value.key === columnInput.value.key) {
    return invalid(`Rows and columns both vary ${rowInput.value.key}; name two inputs.`, {
      field: "column_name",
    });
  }
  const rowValues = withoutBlankEnd(request.rowValues);
  const columnValues = withoutBlankEnd(request.columnValues);
  const size = checkSize(rowValues.length, columnValues.length);
  if (!size.ok) return size;

  const rows = rowValues.map((value) => checkInput(rowInput.value, value));
  const columns = columnValues.map((value) => checkInput(columnInput.value, value));
  const varied = variation(model, [rowInput.value.key, columnInput.value.key]);
  const cell = (): GridCell => {
    const evaluation = varied.evaluate();
    const outcome = measure.value.compute(evaluation);
    if (Number.isFinite(outcome)) return outcome;
    const result = explained(measure.value, evaluation);
    return result.ok ? result.value : result.problem;
  };
  return ok(
    rows.map((row) => {
      if (row.ok) varied.set(rowInput.value.key, row.value);
      return columns.map((column) => {
        if (!row.ok) return row.problem;
        if (!column.ok) return column.problem;
        varied.set(columnInput.value.key, column.value);
        return cell();
      });
    }),
  );
}

function checkSize(rows: number, columns: number): Result<void> {
  if (rows === 0 || columns === 0) {
    return invalid(`The ${rows === 0 ? "row" : "column"} values are empty: give one or more.`, {
      field: rows === 0 ? "row_values" : "column_values",
    });
  }
  return rows * columns > MOST_CELLS
    ? invalid(
        `The table would have ${asNumber(rows)} by ${asNumber(columns)} cells; ` +
          `at most ${asNumber(MOST_CELLS)} are computed in one call.`,
        { allowed: `at most ${asNumber(MOST_CELLS)} cells` },
      )
    : ok(undefined);
}

function withoutBlankEnd(values: readonly unknown[]): readonly unknown[] {
  let end = values.length;
  while (end > 0 && isBlank(values[end - 1])) end -= 1;
  return values.slice(0, end);
}
