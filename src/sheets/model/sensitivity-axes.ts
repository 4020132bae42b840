import { a1 } from "../description/a1";
import type { Area, Cell } from "../description/description";
import { FRAME_ROWS } from "../layout/frame-places";

/** Steps around the base case; people can type others. The middle one is the base itself. */
export const CHANGES = [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75] as const;
export const BASE_INDEX = CHANGES.indexOf(0);

export const CHANGE_COLUMN = 0;
export const SHARE_COLUMN = 1;
export const FIRST_BODY_COLUMN = 2;

export const FALLBACK_ROW = FRAME_ROWS;
export const DEALS_ROW = FRAME_ROWS + 1;
export const VOLUME_TITLE_ROW = FRAME_ROWS + 3;
export const VOLUME_BODY: Area = {
  row: VOLUME_TITLE_ROW + 3,
  column: FIRST_BODY_COLUMN,
  rows: CHANGES.length,
  columns: CHANGES.length,
};

/** Deals a year in the base case: those on Inputs, or the fallback while there are none. */
export const BASE_DEALS = a1(DEALS_ROW, SHARE_COLUMN, "absolute");

export function changeCell(change: number): Cell {
  return { value: change, style: "input", numberFormat: "percent" };
}

/** Change and share of a row, taken from the first table so that there is one place to type them. */
export function linkedShare(index: number): Cell[] {
  const row = VOLUME_BODY.row + index;
  return [
    { formula: `=${a1(row, CHANGE_COLUMN)}`, style: "calculation", numberFormat: "percent" },
    { formula: `=${a1(row, SHARE_COLUMN)}`, style: "calculation", numberFormat: "percentExact" },
  ];
}

/** Rows of one length; what is missing at the end stays as it is on the sheet. */
export function padded(rows: readonly (readonly Cell[])[]): (Cell | null)[][] {
  const longest = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(longest - row.length).fill(null)]);
}
