import { isBlank } from "../reading/blank";
import { TIER_NAMES } from "./display-names";
import { findName, TIERS } from "./names";
import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";

export const POLICY_COLUMNS = ["Section", "Tier", "Figure", "Value", "Unit", "Source"] as const;
type PolicyColumn = (typeof POLICY_COLUMNS)[number];

/** The columns that say which figure a row is; unit and source are there to be read. */
const KEY_COLUMNS = ["Section", "Tier", "Figure"] as const;

export interface TableRow {
  /** As counted in the range that was handed over, from 1. */
  readonly row: number;
  readonly name: string;
  /** Section, tier and figure as they stand there. */
  readonly parts: readonly unknown[];
  readonly value: unknown;
  used: boolean;
}

function plain(cell: unknown): string {
  return typeof cell === "string" ? cell.trim().toLowerCase().replace(/\s+/g, " ") : "";
}

export function keyOf(section: unknown, tier: unknown, figure: unknown): string {
  return [section, findName(TIERS, tier, TIER_NAMES) ?? tier, figure].map(plain).join("|");
}

function columnsOf(header: readonly unknown[]): Map<PolicyColumn, number> {
  const columns = new Map<PolicyColumn, number>();
  for (const column of POLICY_COLUMNS) {
    const index = header.findIndex((cell) => plain(cell) === plain(column));
    if (index >= 0) {
      columns.set(column, index);
    }
  }
  return columns;
}

/** Rows by their key. Columns are found by the header; without one the order is the table's own. */
export function readRows(cells: readonly (readonly unknown[])[]): Result<Map<string, TableRow>> {
  const found = columnsOf(cells[0] ?? []);
  const hasHeader = found.has("Section") || found.has("Figure");
  const missing = [...KEY_COLUMNS, "Value" as const].find((column) => !found.has(column));
  if (hasHeader && missing !== undefined) {
    return invalid(`The policy table has no column ${missing}.`, {
      field: missing,
      allowed: POLICY_COLUMNS.join(", "),
    });
  }
  const at = (row: readonly unknown[], column: PolicyColumn) =>
    row[hasHeader ? (found.get(column) ?? -1) : POLICY_COLUMNS.indexOf(column)];

  const rows = new Map<string, TableRow>();
  for (const [index, row] of cells.entries()) {
    if ((index === 0 && hasHeader) || row.every(isBlank)) {
      continue;
    }
    const parts = KEY_COLUMNS.map((column) => at(row, column));
    const key = keyOf(parts[0], parts[1], parts[2]);
    const name = parts
      .filter((part) => !isBlank(part))
      .map(inRow)
      .join(", ");
    const earlier = rows.get(key);
    if (earlier !== undefined) {
      return invalid(
        `Row ${index + 1} of the policy table repeats row ${earlier.row}: ${name}. A figure stands there once.`,
        { field: name },
      );
    }
    rows.set(key, {
      row: index + 1,
      name,
      parts,
      value: at(row, "Value"),
      used: READ_ELSEWHERE.includes(plain(parts[0])),
    });
  }
  return ok(rows);
}

/** Rows on levels of the programme and on types of one's own stand in the same table. */
const READ_ELSEWHERE = ["level", "partner type"];

export function isOfSection(name: "level" | "partner type", section: unknown): boolean {
  return plain(section) === name;
}

/** A name as it stands in the table; anything else that a cell may hold, as it was typed. */
function inRow(part: unknown): string {
  return typeof part === "string" && part.length < 60 ? part : asTyped(part);
}
