import { columnLetters } from "../../formula/columns";
import type { PrintSetup } from "./description";

/** Rows that every page repeats, such as `$5:$5`. */
export function printTitleRows({ repeatRows }: PrintSetup): string | undefined {
  return repeatRows && `$${repeatRows.first + 1}:$${repeatRows.last + 1}`;
}

/** Columns that every page repeats, such as `$A:$B`. */
export function printTitleColumns({ repeatColumns }: PrintSetup): string | undefined {
  return (
    repeatColumns && `$${columnLetters(repeatColumns.first)}:$${columnLetters(repeatColumns.last)}`
  );
}
