import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/sheets/description/description";
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

/** The cells that a chart lies over, wholly or in part. */
export function chartCells(sheet: FWorksheet, chart: ChartState): Area {
  if (chart.anchor !== undefined) return chart.anchor;
  const { left, top, width, height } = chart.box;
  const column = countUpTo(left, (index) => sheet.getColumnWidth(index));
  const row = countUpTo(top, (index) => sheet.getRowHeight(index));
  return {
    ...{ row, column },
    rows: countUpTo(top + height, (index) => sheet.getRowHeight(index)) - row + 1,
    columns: countUpTo(left + width, (index) => sheet.getColumnWidth(index)) - column + 1,
  };
}

/** How many rows or columns end before a distance in points. */
function countUpTo(points: number, size: (index: number) => number): number {
  let [count, reached] = [0, size(0)];
  while (reached <= points * PIXELS_PER_POINT) {
    count += 1;
    reached += size(count);
  }
  return count;
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
