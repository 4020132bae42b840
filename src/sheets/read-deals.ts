import type { PartnerDraft } from "../case/draft";
import { readDealTable } from "../partner/deal-table";
import { type Deal, DEAL_COLUMNS } from "../partner/deals";
import { isBlankOrZero } from "../reading/blank";
import type { NumberStyle } from "../reading/number";
import { ok, type Result } from "../result";
import { type Content, type Grid, nameOf } from "./read-grid";

/** Deals as they stand on a sheet. */
export interface ReadDeals {
  readonly sheet: string;
  readonly deals: readonly Deal[];
}

const COLUMNS = Object.values(DEAL_COLUMNS);
const NEEDED = COLUMNS.filter((column) => "isNeeded" in column).map(({ label }) => label);
/** Nothing else of ours is called so. */
const TELLING = DEAL_COLUMNS.priorContactDays.label;

function isOurs(heading: unknown): boolean {
  const name = typeof heading === "string" ? nameOf(heading) : "";
  return COLUMNS.some(({ label }) => label.toLowerCase() === name);
}

function isHeadings(row: readonly unknown[]): boolean {
  const names = row.map((cell) => (typeof cell === "string" ? nameOf(cell) : ""));
  return NEEDED.every((label) => names.includes(label.toLowerCase()));
}

/**
 * The deals among cells, below the row of their headings; undefined where no row holds those. An
 * empty table is an answer too: there are none.
 */
export function dealsAmong(
  rows: readonly (readonly unknown[])[],
  style?: NumberStyle,
): Result<Deal[]> | undefined {
  const at = rows.findIndex(isHeadings);
  const headings = rows[at];
  if (headings === undefined) return undefined;
  // What formulas say beside a deal is no part of it, and a row without a deal has some too.
  const below = rows
    .slice(at + 1)
    .map((row) => row.map((cell, column) => (isOurs(headings[column]) ? cell : "")));
  if (below.every((row) => row.every(isBlankOrZero))) return ok([]);
  // Blank rows in the place of those above, so that an error names the row of the sheet.
  const above = Array.from({ length: at }, () => []);
  return readDealTable(DEAL_COLUMNS, [headings, ...above, ...below], style);
}

/** The deals of a workbook's Attribution sheet; of several the one with the partner's name. */
export function readDealsSheet(
  sheets: readonly Grid[],
  partner: PartnerDraft | undefined,
): Result<ReadDeals | undefined> {
  // Changed in the pane since they were written: the draft has the later ones.
  const isLater = partner !== undefined && partner.deals.length > 0 && partner.dealsOn === "";
  const found = isLater ? [] : sheets.filter((sheet) => headingsOf(sheet) !== undefined);
  const typed = partner?.intake.partner_name;
  const name = typeof typed === "string" ? typed.trim() : "";
  const own = found.filter((sheet) => String(sheet.at(0, 0)).endsWith(`: ${name}`));
  const [sheet] = found.length === 1 ? found : own;
  const headings = sheet && headingsOf(sheet);
  if (sheet === undefined || headings === undefined) return ok(undefined);
  const columns = sheet.row(headings).filter(({ value }) => isOurs(value));
  const rows = Array.from({ length: sheet.rows }, (_, row): (Content | undefined)[] =>
    row < headings ? [] : columns.map(({ column }) => sheet.at(row, column)),
  );
  const deals = dealsAmong(rows);
  if (deals === undefined) return ok(undefined);
  if (!deals.ok) return deals;
  return sheet.refusal() ?? ok({ sheet: sheet.name, deals: deals.value });
}

function headingsOf(sheet: Grid): number | undefined {
  return sheet
    .find(TELLING)
    .map(({ row }) => row)
    .find((row) => isHeadings(sheet.row(row).map(({ value }) => value)));
}
