import { a1 } from "../description/a1";
import type { Cell } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { orDash, orDashItself, whereAllLoaded, whereLoaded } from "../layout/dashes";
import { FRAME_ROWS } from "../layout/frame-places";
import { countOfRanges } from "../layout/inputs-layout";

/** Two figures that come about in different ways and must be the same, or both be missing. */
export interface Check {
  readonly says: string;
  readonly one: string;
  readonly other: string;
  /** Where one side may be lower than the other; they are equal otherwise. */
  readonly isAtMost?: true;
  /** Where a side calls a function on other cells than the model's, or one that fills its cells. */
  readonly isToldByItself?: true;
}

/** The allowed difference stands here, so that people can see and tighten it. */
export const TOLERANCE_CELL = { row: FRAME_ROWS, column: 1 } as const;

/** Where a check stands in its row: what it says, whether it holds, and its two sides. */
export const CHECK_COLUMNS = { says: 0, passes: 1, one: 2, other: 3 } as const;

/**
 * The sides stand in cells of their own, to be looked at when they differ. Native formulas cannot
 * read a range such as “10 to 20” that was typed after the sheets were written: while there is one
 * and a side is missing, there is nothing to compare.
 */
export function checkCells(
  { says, isAtMost, isToldByItself, ...sides }: Check,
  row: number,
  names: SheetNames,
): Cell[] {
  const [one, other] = [CHECK_COLUMNS.one, CHECK_COLUMNS.other].map((column) => a1(row, column));
  const tolerance = a1(TOLERANCE_CELL.row, TOLERANCE_CELL.column, "absolute");
  const difference = `${String(one)}-${String(other)}`;
  const apart = isAtMost === true ? `(${difference})` : `ABS(${difference})`;
  const near = `${apart}<=${tolerance}*MAX(1,ABS(${String(other)}))`;
  const missing = `OR(${String(one)}=${String(other)},${countOfRanges(names)}>0)`;
  const areNumbers = `AND(ISNUMBER(${String(one)}),ISNUMBER(${String(other)}))`;
  const side = (formula: string): Cell => ({
    formula: `=${isToldByItself === true ? orDashItself(formula) : orDash(formula, names)}`,
    style: "calculation",
    numberFormat: "general",
  });
  return [
    { value: says, style: "label" },
    {
      formula: `=${whereAllLoaded(
        [one, other].map(String),
        whereLoaded(`IFERROR(IF(${areNumbers},${near},${missing}),FALSE)`, names),
      )}`,
      style: "calculation",
    },
    side(sides.one),
    side(sides.other),
  ];
}
