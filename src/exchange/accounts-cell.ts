import type { NamedAccount } from "../partner/intake-record";
import { UNKNOWN } from "../partner/intake-record";

/** Names with these in them do not survive the short form below. */
const SEPARATORS = /[;|\n()]/;
const YEAR_AT_END = /\((\d{4})\)$/;

/** "Alder Bank (2025); Corvane" as a list; a JSON list is taken as it stands. */
export function accountsInCell(cell: string): unknown {
  if (cell.startsWith("[")) {
    try {
      return JSON.parse(cell);
    } catch {
      return cell;
    }
  }
  return cell
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [ending, year] = YEAR_AT_END.exec(part) ?? [];
      if (ending === undefined) return { name: part };
      return { name: part.slice(0, -ending.length).trimEnd(), year: Number(year) };
    });
}

/** The same list as one cell of a file. */
export function cellOfAccounts(accounts: readonly NamedAccount[]): string {
  if (accounts.some(({ name }) => SEPARATORS.test(name) || name.startsWith("["))) {
    return JSON.stringify(accounts);
  }
  return accounts
    .map(({ name, year }) => (year === UNKNOWN ? name : `${name} (${year})`))
    .join("; ");
}
