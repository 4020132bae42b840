import { shifted } from "../../formula/shift";
import type { Cell } from "./description";

/**
 * Whether a column of a table has the same formula in every row, as it reads when it is copied down,
 * or none at all. Of any other column Excel takes a formula that is entered for that of all rows,
 * and writes it over theirs.
 */
export function hasOneFormula(rows: readonly (readonly Cell[])[], column: number): boolean {
  const formulas = rows.map((cells, row) => {
    const formula = cells[column]?.formula;
    return formula === undefined ? "" : (shifted(formula, -row) ?? formula);
  });
  return new Set(formulas).size <= 1;
}
