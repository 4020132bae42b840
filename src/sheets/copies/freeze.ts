import { a1 } from "../description/a1";
import type { Area } from "../description/description";
import { type CellContent, type CellGrid, formulaCells } from "../description/cell-grid";
import { cellsOf, holds, rectanglesOf } from "../description/rectangles";

/** What becomes of a selection's formulas when it is frozen to what it shows. */
export interface FreezePlan {
  /** Rectangles of formulas, and of what they fill, that become values; none overlap. */
  readonly blocks: readonly Area[];
  /** Of these, what a formula fills from its first cell. */
  readonly spills: readonly Area[];
  readonly cells: number;
  /** Spilled areas that reach beyond the selection: half of one cannot be frozen. */
  readonly beyond: readonly Area[];
  /** Cells whose formula shows an error: they stay formulas, for a frozen error cannot be mended. */
  readonly errors: readonly string[];
}

/**
 * @param selected The selected rectangles as they were read; they may overlap.
 * @param spills Every spilled area that has a cell in one of them.
 */
export function planFreeze(selected: readonly CellGrid[], spills: readonly Area[]): FreezePlan {
  const errors = new Set<string>();
  const single = selected.flatMap((grid) =>
    [...formulaCells(grid)].filter((cell) => {
      if (spills.some((spill) => holds(spill, cell))) return false;
      if (cell.isError) errors.add(a1(cell.row, cell.column));
      return !cell.isError;
    }),
  );
  const blocks = [...spills, ...rectanglesOf(single)];
  return {
    blocks,
    spills,
    cells: blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    beyond: spills.filter((spill) =>
      cellsOf(spill).some((cell) => !selected.some(({ area }) => holds(area, cell))),
    ),
    errors: [...errors],
  };
}

/** Excel shows dates and percentages by the format that the cell keeps. */
const TEXT_FORMAT = "@";
const READ_AS_FORMULA = /^[=+\-@']/;

/** What to write so that a cell holds, as a constant, the value that its formula shows now. */
export function frozenValue(
  value: CellContent,
  valueType: string | undefined,
  numberFormat: unknown,
): CellContent {
  if (typeof value !== "string" || value === "" || valueType === "Error") return value;
  const staysText = numberFormat === TEXT_FORMAT && !READ_AS_FORMULA.test(value);
  return staysText ? value : `'${value}`;
}
