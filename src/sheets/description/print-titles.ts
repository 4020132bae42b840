import { columnLetters } from "../../formula/columns";
import { areaA1 } from "./a1";
import type { PrintSetup } from "./description";
import { sheetCells } from "./sheet-cells";
import type { WrittenSheet } from "./written-sheet";

/** Rows that every page repeats, such as `$5:$5`. */
export function printTitleRows({ repeatRows }: PrintSetup): string | undefined {
  return repeatRows && `$${repeatRows.first + 1}:$${repeatRows.last + 1}`;
}

/** Columns that every page repeats, such as `$A:$B`. */
export function printTitleColumns({ repeatColumns }: PrintSetup): string | undefined {
  return repeatColumns && columnsA1(repeatColumns);
}

/**
 * What is printed where not all columns are: `$A:$I` where a table grows, else down to the last row
 * that holds something in them.
 */
export function printArea(sheet: WrittenSheet): string | undefined {
  const { columns } = sheet.print;
  if (columns === undefined) return undefined;
  if (sheet.tables.length > 0) return columnsA1(columns);
  let rows = 1;
  for (const { row, column, cell } of sheetCells(sheet)) {
    const isFilled = cell.value !== undefined || cell.formula !== undefined;
    if (isFilled && column >= columns.first && column <= columns.last)
      rows = Math.max(rows, row + 1);
  }
  const area = { row: 0, column: columns.first, rows, columns: columns.last - columns.first + 1 };
  return areaA1(area, "absolute");
}

function columnsA1({ first, last }: NonNullable<PrintSetup["columns"]>): string {
  return `$${columnLetters(first)}:$${columnLetters(last)}`;
}
