import type { Cell } from "../../../src/sheets/description/description";

/**
 * What goes into `range.formulas`: null leaves a cell alone. Every text gets Excel's text mark, so
 * that nothing a person wrote turns into a formula, a date or a number.
 */
export function contentOf(cell: Cell | null): string | number | boolean | null {
  if (cell === null) return null;
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === "string") return cell.value === "" ? "" : `'${cell.value}`;
  return cell.value ?? "";
}
