import { columnLetters } from "../../formula/columns";
import type { PrintSetup } from "./description";

/** Rows that every page repeats, such as `$5:$5`. */
export function printTitleRows({ repeatRows }: PrintSetup): string | undefined {
  return repeatRows && `$${repeatRows.first + 1}:$${repeatRows.last + 1}`;
}

/** Columns that every page repeats, such as `$A:$B`. */
export function printTitleColumns({ repeatColumns }: PrintSetup): string | undefined {
  return repeatColumns && columnsA1(repeatColumns);
}

/** Columns that are printed, such as `$A:$I`, however many rows people add. */
export function printedColumns({ columns }: PrintSetup): string | undefined {
  return columns && columnsA1(columns);
}

function columnsA1({ first, last }: NonNullable<PrintSetup["columns"]>): string {
  return `$${columnLetters(first)}:$${columnLetters(last)}`;
}
