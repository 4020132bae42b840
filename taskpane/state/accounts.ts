import { UNKNOWN } from "../../src/partner/intake-record";
import { isBlank } from "../../src/reading/blank";
import { onlyReading } from "../../src/reading/number";
import type { JsonValue, PartnerDraft } from "../../src/case/draft";
import { type DraftPath, readAt } from "./draft-path";

/** The end customers that the partner named: question 1, and the record's named accounts. */

export interface TypedAccount {
  readonly name: string;
  readonly year: string;
}

export const CUSTOMERS_PATH: DraftPath = ["answers", "customers", "namedAccounts"];
/** Where a record that was imported keeps them. */
const RECORD_PATH: DraftPath = ["intake", "independent_demand_evidence", "named_accounts"];

function stored(partner: PartnerDraft): JsonValue | undefined {
  return readAt(partner, CUSTOMERS_PATH) ?? readAt(partner, RECORD_PATH);
}

export function accountsAreUnknown(partner: PartnerDraft): boolean {
  return stored(partner) === UNKNOWN;
}

/** The rows of the list as typed, finished or not. */
export function typedAccounts(partner: PartnerDraft): readonly TypedAccount[] {
  const list = stored(partner);
  if (!Array.isArray(list)) return [];
  return list.map((entry) => {
    if (typeof entry === "string") return { name: entry, year: "" };
    const { name, year } = (entry ?? {}) as { name?: unknown; year?: unknown };
    const isKnown = typeof year === "number" || (typeof year === "string" && year !== UNKNOWN);
    return { name: typeof name === "string" ? name : "", year: isKnown ? String(year) : "" };
  });
}

/** Rows without a name are not filled in yet and do not count. */
export function rawAccounts(partner: PartnerDraft): JsonValue | undefined {
  if (accountsAreUnknown(partner)) return UNKNOWN;
  const named = typedAccounts(partner).filter(({ name }) => !isBlank(name));
  if (named.length === 0) return undefined;
  return named.map(({ name, year }) => ({
    name: name.trim(),
    year: isBlank(year) ? UNKNOWN : (onlyReading(year)?.value ?? year),
  }));
}

const OLDEST_YEAR = 1900;
const LATEST_YEAR = 2999;

/** What is wrong with the year beside a name. */
export function yearProblem({ name, year }: TypedAccount): string | undefined {
  if (isBlank(year)) return undefined;
  const number = onlyReading(year)?.value;
  if (
    number !== undefined &&
    Number.isInteger(number) &&
    number >= OLDEST_YEAR &&
    number <= LATEST_YEAR
  ) {
    return undefined;
  }
  const whose = isBlank(name) ? "this customer" : name.trim();
  return `The year for ${whose} is “${year.trim()}”; allowed: a year such as 2025, or nothing.`;
}
