import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { PIXELS_PER_POINT } from "../grid/units";
import type { ChartBox, ChartState } from "./chart-state";

/** A chart that was put over cells stays over them, however wide and high they become. */
export function chartBox(sheet: FWorksheet, { anchor, box }: ChartState): ChartBox {
  if (anchor === undefined) return box;
  const left = across(sheet, anchor.column);
  const top = down(sheet, anchor.row);
  return {
    left,
    top,
    width: across(sheet, anchor.column + anchor.columns) - left,
    height: down(sheet, anchor.row + anchor.rows) - top,
  };
}

function across(sheet: FWorksheet, columns: number): number {
  return sum(columns, (column) => sheet.getColumnWidth(column)) / PIXELS_PER_POINT;
}

function down(sheet: FWorksheet, rows: number): number {
  return sum(rows, (row) => sheet.getRowHeight(row)) / PIXELS_PER_POINT;
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
}
