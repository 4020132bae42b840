import { TIERS } from "../../policy/names";
import { a1, areaA1, onSheet } from "../description/a1";
import type { SheetNames } from "../description/sheet-names";
import { FRAME_ROWS } from "../layout/frame-places";
import type { SplitInputs } from "./partners-inputs";

/*
 * Where things stand on the portfolio's sheet: the tier mix, the ten-percent rule, and the inputs
 * that all partners share.
 */

export const MIX_ROW = FRAME_ROWS;
const FIRST_TIER_ROW = MIX_ROW + 1;
export const NOT_JUDGED_ROW = FIRST_TIER_ROW + TIERS.length;
export const TOTAL_ROW = NOT_JUDGED_ROW + 1;
export const MIX_COLUMNS = { tier: 0, partners: 1, revenue: 2, part: 3, contribution: 4 } as const;
export const RULE_ROW = TOTAL_ROW + 2;
const RULE_ROWS = 9;
export const SHARED_ROW = RULE_ROW + RULE_ROWS + 1;
export const VALUE_COLUMN = 1;

/** The tiers from the highest down, seen from any sheet. */
export function tierOrder(names: SheetNames): string {
  const area = { row: FIRST_TIER_ROW, column: MIX_COLUMNS.tier, rows: TIERS.length, columns: 1 };
  return onSheet(names.portfolio, areaA1(area, "absolute"));
}

/** Contract value that all partners bring a year. */
export function channelRevenue(names: SheetNames): string {
  return onSheet(names.portfolio, a1(TOTAL_ROW, MIX_COLUMNS.revenue, "absolute"));
}

/** The block of inputs that every row's model starts from. */
export function sharedInputs({ shared }: SplitInputs, names: SheetNames): string {
  const rows = shared.length;
  const area = { row: SHARED_ROW + 1, column: 0, rows, columns: 2 };
  return onSheet(names.portfolio, areaA1(area, "absolute"));
}
