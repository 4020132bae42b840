import { a1 } from "../../src/sheets/description/a1";
import { invalidArgument } from "./host-error";
import { textOr } from "./model";

export type Comparison = Readonly<Record<string, unknown>>;

const COMPARISONS: Readonly<Record<string, (cell: string, one: string, other: string) => string>> =
  {
    Between: (cell, one, other) => `AND(${cell}>=${one},${cell}<=${other})`,
    NotBetween: (cell, one, other) => `OR(${cell}<${one},${cell}>${other})`,
    EqualTo: (cell, one) => `${cell}=${one}`,
    NotEqualTo: (cell, one) => `${cell}<>${one}`,
    GreaterThan: (cell, one) => `${cell}>${one}`,
    GreaterThanOrEqual: (cell, one) => `${cell}>=${one}`,
    LessThan: (cell, one) => `${cell}<${one}`,
    LessThanOrEqual: (cell, one) => `${cell}<=${one}`,
  };

/** A comparison with the cell itself as a formula for the range's first cell. */
export function comparisonFormula(comparison: Comparison, row: number, column: number): string {
  const operator = String(comparison.operator);
  const compare = COMPARISONS[operator];
  if (compare === undefined) throw invalidArgument(`the operator ${operator}`);
  const [one, other] = [comparison.formula1, comparison.formula2].map(bare);
  const cell = a1(row, column);
  // An empty cell would count as 0; Excel leaves it alone.
  return `=AND(NOT(ISBLANK(${cell})),${compare(cell, one ?? "0", other ?? "0")})`;
}

function bare(formula: unknown): string {
  return `(${textOr(formula, "0").replace(/^=/, "")})`;
}
