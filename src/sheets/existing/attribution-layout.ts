import { DEAL_COLUMNS } from "../../partner/deals";
import { a1, areaA1 } from "../description/a1";
import { FRAME_ROWS } from "../layout/frame-places";
import type { DealCells, DealColumnKey } from "./deal-formulas";

/** Where the sums stand: their names, their figures, and what is said of them. */
const SUM_COLUMNS = { label: 0, figure: 1, words: 2 } as const;

/** The sums above the table of deals, a row each. */
const SUMS = [
  "deals",
  "sourced",
  "influenced",
  "ours",
  "trulyNew",
  "low",
  "high",
  "cannibalization",
  "overpaid",
  "lowerShare",
  "contactDays",
  "standardErrors",
] as const;
export type SumKey = (typeof SUMS)[number];

const SUMS_ROW = FRAME_ROWS;
export const DEALS_ROW = SUMS_ROW + SUMS.length + 2;

/** Rows below the last deal, for those that come. */
const ROOM = 12;

export const DEAL_KEYS = Object.keys(DEAL_COLUMNS) as DealColumnKey[];
export const KIND_COLUMN = DEAL_KEYS.length;
export const REASON_COLUMN = KIND_COLUMN + 1;
export const OVERPAID_COLUMN = KIND_COLUMN + 2;

export function dealRows(deals: number): number {
  return deals + ROOM;
}

export function sumAt(key: SumKey): { readonly row: number; readonly column: number } {
  return { row: SUMS_ROW + SUMS.indexOf(key), column: SUM_COLUMNS.figure };
}

export function sumCell(key: SumKey): string {
  const { row, column } = sumAt(key);
  return a1(row, column, "absolute");
}

/** A column below its heading. */
export function dealColumn(column: number, deals: number): string {
  const area = { row: DEALS_ROW + 1, column, rows: dealRows(deals), columns: 1 };
  return areaA1(area, "absolute");
}

/** What people type of all deals, with its headings: the range that PARTNER.ATTRIBUTION takes. */
export function dealsArgument(deals: number): string {
  const area = {
    ...{ row: DEALS_ROW, column: 0 },
    ...{ rows: dealRows(deals) + 1, columns: DEAL_KEYS.length },
  };
  return areaA1(area, "absolute");
}

/** The cells of a row; their columns stay, so that a sorted table still adds up. */
export function dealCells(row: number): DealCells {
  return {
    of: (key) => a1(row, DEAL_KEYS.indexOf(key), "column"),
    kind: a1(row, KIND_COLUMN, "column"),
    contactDays: sumCell("contactDays"),
    lowerShare: sumCell("lowerShare"),
  };
}
