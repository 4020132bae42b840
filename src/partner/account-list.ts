import { isBlank } from "../reading/blank";
import { type AnswerKind, text } from "./answer-kinds";
import { inWords } from "../wording";
import { isKnown, type NamedAccount, UNKNOWN } from "./intake-record";

/** The accounts that a partner names, each with the year in which it sold to them. */
export const accounts: AnswerKind<NamedAccount[]> = {
  kind: "accounts",
  options: [],
  allowed: "a list of {name, year}, or unknown",
  read: (typed) => {
    if (!Array.isArray(typed)) return undefined;
    const read = typed.map(readAccount);
    return read.every((account) => account !== undefined) ? read : undefined;
  },
};

/** A name alone, or with the year; nothing else may stand beside them. */
function readAccount(typed: unknown): NamedAccount | undefined {
  if (typeof typed === "string") return readAccount({ name: typed });
  if (typeof typed !== "object" || typed === null) return undefined;
  if (!Object.keys(typed).every((key) => key === "name" || key === "year")) return undefined;
  const { name, year } = typed as { readonly name?: unknown; readonly year?: unknown };
  const [readName, readYear] = [text.read(name), yearIn(year)];
  return !readName || readYear === undefined ? undefined : { name: readName, year: readYear };
}

/** As a number, or as it is typed into a field: four digits, or nothing. */
function yearIn(typed: unknown): NamedAccount["year"] | undefined {
  if (typed === UNKNOWN || isBlank(typed)) return UNKNOWN;
  const year = typeof typed === "string" && /^\d{4}$/.test(typed.trim()) ? Number(typed) : typed;
  const isYear = typeof year === "number" && Number.isInteger(year);
  return isYear && year >= 1900 && year <= 2999 ? year : undefined;
}

/**
 * Sales that cannot be of the last 12 months, whatever day it is: somebody sold in the newest year
 * named, so it is that year by now or later, and 12 months reach back to the year before at most.
 */
export function oldSalesWarning(named: readonly NamedAccount[]): string[] {
  const dated = named.flatMap(({ name, year }) => (isKnown(year) ? [{ name, year }] : []));
  const newest = Math.max(...dated.map(({ year }) => year));
  const old = dated.filter(({ year }) => year < newest - 1);
  if (old.length === 0) return [];
  const said = inWords(old.map(({ name, year }) => `${name} (${year})`));
  return [
    `Question 1 asks for the last 12 months, and another sale is of ${newest}: ask for newer ones in place of ${said}.`,
  ];
}
