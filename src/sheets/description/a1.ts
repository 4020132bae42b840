import { columnLetters } from "../../formula/columns";
import type { Area } from "./description";

/** Which part of an address stays put when the formula is copied. */
export type Anchor = "relative" | "absolute" | "row" | "column";

/** The address of a cell, both counted from 0: `a1(4, 1)` is B5, `a1(4, 1, "row")` is B$5. */
export function a1(row: number, column: number, anchor: Anchor = "relative"): string {
  const fixColumn = anchor === "absolute" || anchor === "column" ? "$" : "";
  const fixRow = anchor === "absolute" || anchor === "row" ? "$" : "";
  return `${fixColumn}${columnLetters(column)}${fixRow}${row + 1}`;
}

export function areaA1(area: Area, anchor: Anchor = "relative"): string {
  const first = a1(area.row, area.column, anchor);
  const last = a1(area.row + area.rows - 1, area.column + area.columns - 1, anchor);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name in front of an address, quoted as Excel wants it. */
export function onSheet(sheetName: string, address: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!${address}`;
}
