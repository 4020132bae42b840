import { INPUTS, type InputKey } from "../../economics/inputs";
import { MEASURES } from "../../economics/measures";
import { TIERS } from "../../policy/names";
import { a1, areaA1, onSheet } from "../description/a1";
import type { QuantityName, StepName } from "./quantity";
import { STEPS } from "./steps";
import { FIRST_ROW } from "./year-layout";

/** Where inputs, steps and measures stand on the Workings sheet, at the left of its tables. */
export const INPUT_COLUMNS = {
  label: 0,
  used: 1,
  least: 2,
  most: 3,
  value: 4,
  unit: 5,
  wrong: 6,
} as const;
export const QUANTITY_HEADER_ROW = FIRST_ROW + INPUTS.length + 1;

export const QUANTITY_NAMES: readonly QuantityName[] = [
  ...(Object.keys(STEPS) as StepName[]),
  ...MEASURES.map(({ name }) => name),
];

export function inputRow(key: InputKey): number {
  return FIRST_ROW + INPUTS.findIndex((input) => input.key === key);
}

/** The checked value of an input. */
export function inputAddress(key: InputKey): string {
  return a1(inputRow(key), INPUT_COLUMNS.value, "absolute");
}

/** Where Workings says what is wrong with what was typed for an input, and "" where nothing is. */
export function wrongInput(key: InputKey, { workings }: { readonly workings: string }): string {
  return onSheet(workings, a1(inputRow(key), INPUT_COLUMNS.wrong, "absolute"));
}

/** The checked values of all inputs, in the order in which they stand on Inputs. */
export const CHECKED_INPUTS = areaA1(
  { row: FIRST_ROW, column: INPUT_COLUMNS.value, rows: INPUTS.length, columns: 1 },
  "absolute",
);

/** The same, seen from any sheet: a number, and a dash while there is none. */
export function modelInput(key: InputKey, { workings }: { readonly workings: string }): string {
  return onSheet(workings, inputAddress(key));
}

const TIER_ROW = QUANTITY_HEADER_ROW + QUANTITY_NAMES.length + 3;

/** Where the tiers stand as functions answer them, and as people call them. */
export const TIER_WORDS = { row: TIER_ROW, column: INPUT_COLUMNS.label } as const;

/** What people call the tiers, from the highest down, seen from any sheet. */
export function tiersOnWorkings({ workings }: { readonly workings: string }): string {
  const { used } = INPUT_COLUMNS;
  const area = { row: TIER_ROW, column: used, rows: TIERS.length, columns: 1 };
  return onSheet(workings, areaA1(area, "absolute"));
}

/** What people call the tier that a function answers; both without "=". */
export function tierInWords(call: string, { workings }: { readonly workings: string }): string {
  const column = (at: number): string =>
    onSheet(
      workings,
      areaA1({ row: TIER_ROW, column: at, rows: TIERS.length, columns: 1 }, "absolute"),
    );
  const { label, used } = INPUT_COLUMNS;
  return `INDEX(${column(used)},MATCH(${call},${column(label)},0))`;
}

export function quantityAddress(name: QuantityName): string {
  const row = QUANTITY_HEADER_ROW + 1 + QUANTITY_NAMES.indexOf(name);
  return a1(row, INPUT_COLUMNS.value, "absolute");
}
