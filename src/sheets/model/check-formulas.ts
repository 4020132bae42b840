import { a1 } from "../description/a1";
import type { SheetNames } from "../description/sheet-names";
import { FRAME_ROWS } from "../layout/frame";
import { countOfRanges } from "../layout/inputs-layout";

export interface Check {
  readonly says: string;
  /** A formula that is TRUE when all is well; an error counts as a failure. */
  readonly formula: string;
}

/** The allowed difference stands here, so that people can see and tighten it. */
export const TOLERANCE_CELL = { row: FRAME_ROWS, column: 1 } as const;

export function close(one: string, other: string): string {
  const tolerance = a1(TOLERANCE_CELL.row, TOLERANCE_CELL.column, "absolute");
  return `ABS(${one}-${other})<=${tolerance}*MAX(1,ABS(${other}))`;
}

/**
 * Two numbers that are close, or two answers that there is no such number. Native formulas cannot
 * read a range such as “10 to 20”: while an input is one, there is nothing to compare with.
 */
export function agree(ours: string, native: string, names: SheetNames): string {
  return `IF(ISNUMBER(${native}),${close(ours, native)},OR(ISNA(${ours}),${countOfRanges(names)}>0))`;
}
