import { INPUTS, type InputKey } from "../../economics/inputs";
import { MEASURES } from "../../economics/measures";
import { a1, areaA1 } from "../description/a1";
import type { AcrossName, QuantityName, StepName, YearlyName } from "./quantity";
import { LONGEST_HORIZON, STEPS, YEARLY } from "./steps";

/** Where everything stands on the Workings sheet, which every native formula refers to. */
export const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
export const INPUT_COLUMNS = { label: 0, used: 1, least: 2, most: 3, value: 4, unit: 5 } as const;
export const QUANTITY_HEADER_ROW = FIRST_ROW + INPUTS.length + 1;
export const YEAR_COLUMN = 7;
export const ACROSS_ROWS = {
  yearsAcross: FIRST_ROW + LONGEST_HORIZON + 2,
  monthsAcross: FIRST_ROW + LONGEST_HORIZON + 5,
} as const satisfies Record<AcrossName, number>;
export const MONTHS_IN_YEAR = 12;

export const YEARLY_NAMES = [
  "year",
  ...(Object.keys(YEARLY) as YearlyName[]),
] as readonly YearlyName[];
export const QUANTITY_NAMES: readonly QuantityName[] = [
  ...(Object.keys(STEPS) as StepName[]),
  ...MEASURES.map(({ name }) => name),
];

export function inputRow(key: InputKey): number {
  return FIRST_ROW + INPUTS.findIndex((input) => input.key === key);
}

function quantityRow(name: QuantityName): number {
  return QUANTITY_HEADER_ROW + 1 + QUANTITY_NAMES.indexOf(name);
}

export function yearlyColumn(name: YearlyName): number {
  return YEAR_COLUMN + YEARLY_NAMES.indexOf(name);
}

export function yearRow(year: number): number {
  return FIRST_ROW + year - 1;
}

/** The checked value of an input. */
export function inputAddress(key: InputKey): string {
  return a1(inputRow(key), INPUT_COLUMNS.value, "absolute");
}

export function quantityAddress(name: QuantityName): string {
  return a1(quantityRow(name), INPUT_COLUMNS.value, "absolute");
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
