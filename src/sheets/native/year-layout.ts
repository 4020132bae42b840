import { a1, areaA1 } from "../description/a1";
import type { AcrossName, RateColumn, YearlyName } from "./quantity";
import { LONGEST_HORIZON, YEARLY } from "./yearly";

/*
 * Where the tables of the Workings sheet stand that every formula of the model refers to: years
 * down, years and months across, and beside them the search for the internal rate of return.
 */

export const HEADER_ROW = 4;
export const FIRST_ROW = HEADER_ROW + 1;
export const YEAR_COLUMN = 7;
export const MONTHS_IN_YEAR = 12;

export const YEARLY_NAMES = [
  "year",
  ...(Object.keys(YEARLY) as YearlyName[]),
] as readonly YearlyName[];

export const ACROSS_ROWS = {
  yearsAcross: FIRST_ROW + LONGEST_HORIZON + 2,
  monthsAcross: FIRST_ROW + LONGEST_HORIZON + 5,
} as const satisfies Record<AcrossName, number>;

export function yearlyColumn(name: YearlyName): number {
  return YEAR_COLUMN + YEARLY_NAMES.indexOf(name);
}

export function yearRow(year: number): number {
  return FIRST_ROW + year - 1;
}

/** All years of a column, or one of them. */
export function yearlyAddress(name: YearlyName, year?: number): string {
  const column = yearlyColumn(name);
  if (year !== undefined) return a1(yearRow(year), column, "column");
  return areaA1({ row: FIRST_ROW, column, rows: LONGEST_HORIZON, columns: 1 }, "absolute");
}

export function acrossAddress(name: AcrossName): string {
  const columns = name === "yearsAcross" ? LONGEST_HORIZON : MONTHS_IN_YEAR;
  return areaA1({ row: ACROSS_ROWS[name], column: YEAR_COLUMN, rows: 1, columns }, "absolute");
}

/** Discount factors that are looked at, from the one of the highest rate to 1 in equal steps. */
export const PIECES = 512;
/** Half years of the longest horizon, and the day of the first signing. */
export const FLOWS = 2 * LONGEST_HORIZON + 1;
/** Halvings that find a rate of billions to ten digits, and a usual one to all of them. */
export const HALVINGS = 80;

const RATE_COLUMNS = {
  ...{ step: 0, flow: 1 },
  ...{ piece: 3, factor: 4, worth: 5, crosses: 6 },
  ...{ halving: 8, from: 9, to: 10, middle: 11, worthThere: 12 },
} as const satisfies Record<RateColumn, number>;

/** Where the first column of each of the three tables stands. */
const FIRST_RATE_COLUMN = YEAR_COLUMN + YEARLY_NAMES.length + 1;
export const RATE_TABLES = {
  flows: FIRST_RATE_COLUMN + RATE_COLUMNS.step,
  pieces: FIRST_RATE_COLUMN + RATE_COLUMNS.piece,
  halvings: FIRST_RATE_COLUMN + RATE_COLUMNS.halving,
} as const;

/** A gap before each table. */
export const RATE_TABLE_WIDTHS = [2, 8, 18, 2, 8, 14, 18, 12, 2, 8, 14, 14, 14, 18] as const;

/** One cell of the search; rows are counted from 0. */
export function rateCell(column: RateColumn, row: number): string {
  return a1(FIRST_ROW + row, FIRST_RATE_COLUMN + RATE_COLUMNS[column], "column");
}

/** Rows of a column of the search. */
export function rateAddress(column: RateColumn, first = 0, rows = PIECES): string {
  const at = FIRST_RATE_COLUMN + RATE_COLUMNS[column];
  return areaA1({ row: FIRST_ROW + first, column: at, rows, columns: 1 }, "absolute");
}
