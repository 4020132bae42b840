import { isBlank } from "../reading/blank";
import { type AnswerKind, text } from "./answer-kinds";
import { type NamedAccount, UNKNOWN } from "./intake-record";

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
