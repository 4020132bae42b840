import type { Area, Cell } from "./description";

/** What `range.formulas` holds: formulas as text that begins with "=", and constants. */
export type CellContent = string | number | boolean;

/** What a cell shows whose function Excel does not know. */
const UNKNOWN_NAME = "#NAME?";
/** What cells of our sheets show in its place: people who read it have another thing than a mistake. */
export const NOT_LOADED = "not loaded";

/** Whether a formula shows that our functions are not there. */
export function saysNotLoaded(value: unknown): boolean {
  return value === UNKNOWN_NAME || value === NOT_LOADED;
}

/** A rectangle of a sheet as it was read, row by row. */
export interface CellGrid {
  readonly area: Area;
  readonly formulas: readonly (readonly CellContent[])[];
  /** The computed values; an error is its code as text. */
  readonly values: readonly (readonly CellContent[])[];
  /** `Error` where the value is an error and not a text that looks like one. */
  readonly valueTypes: readonly (readonly string[])[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly formula: CellContent;
  readonly value: CellContent;
  /** An error, or words in its place: not what the formula answers. */
  readonly isError: boolean;
}

/** The cells of a grid that hold formulas, with where they are on the sheet. */
export function* formulaCells(grid: CellGrid): Generator<GridCell & { readonly formula: string }> {
  for (const cell of gridCells(grid)) {
    const { formula } = cell;
    if (isFormula(formula, cell.value)) yield { ...cell, formula };
  }
}

function* gridCells({ area, formulas, values, valueTypes }: CellGrid): Generator<GridCell> {
  for (const [down, line] of formulas.entries()) {
    for (const [right, formula] of line.entries()) {
      const value = values[down]?.[right] ?? "";
      const isError = valueTypes[down]?.[right] === "Error" || saysNotLoaded(value);
      yield { row: area.row + down, column: area.column + right, formula, value, isError };
    }
  }
}

/**
 * A text that begins with "=", such as a note or an imported name, reads back like a formula. What
 * tells them apart, where the value is known, is that the text is its own value.
 */
export function isFormula(content: CellContent, value?: unknown): content is string {
  return typeof content === "string" && content.startsWith("=") && content !== value;
}

/** What a cell holds, so that it can be written again and is then what it was. */
export function cellHolding(content: CellContent, value: CellContent): Cell {
  return isFormula(content, value) ? { formula: content } : { value: content };
}
