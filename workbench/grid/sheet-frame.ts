import type { IFreeze } from "@univerjs/core";

/** How large a sheet is until more is needed. */
export const USUAL_ROWS = 1000;
export const USUAL_COLUMNS = 40;

/** So many rows and columns stay in view. */
export function frozen({ rows, columns }: { rows: number; columns: number }): IFreeze {
  return {
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
    ySplit: rows,
    xSplit: columns,
  };
}
