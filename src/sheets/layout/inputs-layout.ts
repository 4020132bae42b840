import { INPUTS, type InputKey } from "../../economics/inputs";
import { a1, areaA1, onSheet } from "../description/a1";
import type { Area } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { FRAME_ROWS } from "./frame";

export const HEADER_ROW = FRAME_ROWS;
export const FIRST_ROW = HEADER_ROW + 1;

/** Where labels stand, what the model takes, and what people type. */
export const INPUT_COLUMNS = { label: 0, used: 1, value: 2, default: 3 } as const;

/**
 * Label and value in use of every input: the range that our functions take as *inputs*. What people
 * type stands beside it, for some platforms hand a blank cell over as 0, and a blank discount rate
 * is not a rate of 0.
 */
const INPUT_AREA: Area = {
  row: FIRST_ROW,
  column: INPUT_COLUMNS.label,
  rows: INPUTS.length,
  columns: 2,
};

/** The *inputs* argument of our functions, seen from any sheet. */
export function inputsArgument(names: SheetNames): string {
  return onSheet(names.inputs, areaA1(INPUT_AREA, "absolute"));
}

/** The value that functions get for an input, seen from any sheet. */
export function usedInput(key: InputKey, names: SheetNames): string {
  return onSheet(names.inputs, a1(rowOf(key), INPUT_COLUMNS.used, "absolute"));
}

/**
 * Inputs whose default is another input. While nothing is typed the model gets a blank, so that a
 * formula that replaces the other input moves this one as well.
 */
export const FOLLOWERS: readonly InputKey[] = ["acv", "revshareYears", "renewalRevshare"];

/** The value an input has in the model, which a follower's own cell leaves to its default. */
export function effectiveInput(key: InputKey, names: SheetNames): string {
  const used = usedInput(key, names);
  const followed = onSheet(names.inputs, a1(rowOf(key), INPUT_COLUMNS.default, "absolute"));
  return FOLLOWERS.includes(key) ? `IF(${used}="",${followed},${used})` : used;
}

/** How many inputs are written as a range, such as “10 to 20” or “N(15, 2)”. */
export function countOfRanges(names: SheetNames): string {
  const values = onSheet(
    names.inputs,
    areaA1({ ...INPUT_AREA, column: INPUT_COLUMNS.value, columns: 1 }, "absolute"),
  );
  const choice = inputValueCell("revshareBase");
  const base = onSheet(names.inputs, a1(choice.row, choice.column, "absolute"));
  return `(SUMPRODUCT(ISTEXT(${values})*1)-ISTEXT(${base})*1)`;
}

/** The cell in which people type the value of an input. */
export function inputValueCell(key: InputKey): { readonly row: number; readonly column: number } {
  return { row: rowOf(key), column: INPUT_COLUMNS.value };
}

/** The row of an input, counted from 0. */
export function rowOf(key: InputKey): number {
  return FIRST_ROW + INPUTS.findIndex((input) => input.key === key);
}
