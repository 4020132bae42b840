import { evaluate, NotComputable, type Scope } from "../formula/evaluate";
import { EXCEL_FUNCTIONS } from "../formula/excel-functions";
import type { ReferenceSyntax, Syntax } from "../formula/syntax";
import type { FormulaValue, Scalar } from "../formula/values";
import type { OwnCall } from "./native/read-calls";

/** The cells that a call of ours looks at, and what they hold. */

/** Cells of one sheet, counted from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What stands in these cells, in rows; undefined where nobody has read them. */
export type ReadCells = (place: Place) => readonly (readonly Scalar[])[] | undefined;

/** Undefined where the parameter has a function that only Excel knows, or cells nobody read. */
export function valueOf(
  call: OwnCall,
  parameter: Syntax,
  read: ReadCells,
): FormulaValue | undefined {
  const scope: Scope = {
    cellAt: (sheet = call.sheet, row, column) => {
      const cells = read({ sheet, row, column, rows: 1, columns: 1 });
      if (cells === undefined) throw new NotComputable(sheet);
      return cells[0]?.[0] ?? null;
    },
    functionNamed: (name) => EXCEL_FUNCTIONS[name],
  };
  try {
    return evaluate(parameter, scope);
  } catch (failure) {
    if (failure instanceof NotComputable) return undefined;
    throw failure;
  }
}

export function placeOf({ sheet, first, last }: ReferenceSyntax, own: string): Place {
  return {
    sheet: sheet ?? own,
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}
