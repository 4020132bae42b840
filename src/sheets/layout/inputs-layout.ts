import { type Followed, inputDefinition, type InputKey, INPUTS } from "../../economics/inputs";
import { a1, areaA1, onSheet } from "../description/a1";
import type { Area } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { FRAME_ROWS, MISSING_CELL } from "./frame-places";

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
 * The value an input has in the model, on the Inputs sheet itself. While nothing is typed for an
 * input that follows another, its own cell hands a blank on, so that a formula that replaces the
 * other input moves this one as well.
 */
export function effectiveHere(key: InputKey): string {
  const used = a1(rowOf(key), INPUT_COLUMNS.used);
  const followed = a1(rowOf(key), INPUT_COLUMNS.default);
  return inputDefinition(key).follows === undefined ? used : `IF(${used}="",${followed},${used})`;
}

/** What an input takes while it is blank, from what stands for the inputs it follows. */
export function followedFormula({ key, less }: Followed, of: (key: InputKey) => string): string {
  return less === undefined ? of(key) : `${of(key)}*(1-${of(less)})`;
}

/** The sentence of the Inputs sheet, seen from any sheet. */
export function missingInputs(names: SheetNames): string {
  return onSheet(names.inputs, a1(MISSING_CELL.row, MISSING_CELL.column, "absolute"));
}

/** All cells in which values are typed. */
export function typedInputs(names: SheetNames): string {
  const area = { ...INPUT_AREA, column: INPUT_COLUMNS.value, columns: 1 };
  return onSheet(names.inputs, areaA1(area, "absolute"));
}

/** How many inputs are written as a range, such as “10 to 20” or “N(15, 2)”. */
export function countOfRanges(names: SheetNames): string {
  const values = typedInputs(names);
  const choices = INPUTS.filter(({ kind }) => kind === "choice").map(({ key }) => {
    const { row, column } = inputValueCell(key);
    return `-ISTEXT(${onSheet(names.inputs, a1(row, column, "absolute"))})*1`;
  });
  return `(SUMPRODUCT(ISTEXT(${values})*1)${choices.join("")})`;
}

/** The cell in which people type the value of an input. */
export function inputValueCell(key: InputKey): { readonly row: number; readonly column: number } {
  return { row: rowOf(key), column: INPUT_COLUMNS.value };
}

/** The row of an input, counted from 0. */
export function rowOf(key: InputKey): number {
  return FIRST_ROW + INPUTS.findIndex((input) => input.key === key);
}
