import * as v from "valibot";
import { readDay } from "../calendar";
import { findName } from "../policy/names";
import { isBlank } from "../reading/blank";
import { asTypedNumber } from "../reading/number";
import { invalid, ok, type Result } from "../result";
import { asTyped, inWords } from "../wording";
import { SCHEDULED, UNKNOWN, type NamedAccount, type Unknown } from "./intake-record";

/** A kind of answer: how it is asked, what is accepted, and the check at the edge. */
export interface AnswerKind<Value = unknown> {
  readonly kind:
    | "text"
    | "choice"
    | "count"
    | "number"
    | "percent"
    | "fraction"
    | "yesNo"
    | "yesNoScheduled"
    | "date"
    | "accounts";
  /** The choices, where there are some. */
  readonly options: readonly string[];
  /** What is accepted, in words. */
  readonly allowed: string;
  readonly schema: v.GenericSchema<unknown, Value>;
}

const nonNegative = v.pipe(v.number(), v.finite(), v.minValue(0));

export const text: AnswerKind<string> = {
  kind: "text",
  options: [],
  allowed: "text, or unknown",
  schema: v.pipe(
    v.string(),
    v.transform((typed) => (isBlank(typed) ? UNKNOWN : typed.trim())),
  ),
};
export const date: AnswerKind<string> = {
  kind: "date",
  options: [],
  allowed: "a date such as 2026-03-02, or unknown",
  schema: v.pipe(
    v.string(),
    v.trim(),
    v.check((typed) => typed === "" || readDay(typed, "date").ok),
    v.transform((typed) => typed || UNKNOWN),
  ),
};
export const yesNo: AnswerKind<boolean> = {
  kind: "yesNo",
  options: [],
  allowed: "true, false or unknown",
  schema: v.boolean(),
};
/** Yes, no, or not yet but promised by a date. */
export const yesNoScheduled: AnswerKind<boolean | typeof SCHEDULED> = {
  kind: "yesNoScheduled",
  options: [],
  allowed: "true, false, scheduled or unknown",
  schema: v.union([
    v.boolean(),
    v.pipe(v.string(), v.trim(), v.toLowerCase(), v.literal(SCHEDULED)),
  ]),
};
export const count: AnswerKind<number> = {
  kind: "count",
  options: [],
  allowed: "a whole number from 0 up, or unknown",
  schema: v.pipe(nonNegative, v.integer()),
};
export const number: AnswerKind<number> = {
  kind: "number",
  options: [],
  allowed: "a number from 0 up, or unknown",
  schema: nonNegative,
};
export const percent: AnswerKind<number> = {
  kind: "percent",
  options: [],
  allowed: "a number from 0 to 100, or unknown",
  schema: v.pipe(nonNegative, v.maxValue(100)),
};
export const fraction: AnswerKind<number> = {
  kind: "fraction",
  options: [],
  allowed: "a fraction from 0 to 1 (0.2 is 20%), or unknown",
  schema: v.pipe(nonNegative, v.maxValue(1)),
};

export function choice<Name extends string>(options: readonly Name[]): AnswerKind<Name | Unknown> {
  return {
    kind: "choice",
    options,
    allowed: inWords([...options, "unknown"], "or"),
    schema: v.pipe(
      v.string(),
      v.check((typed) => isBlank(typed) || findName(options, typed) !== undefined),
      v.transform((typed) => findName(options, typed) ?? UNKNOWN),
    ),
  };
}

const accountName = v.pipe(v.string(), v.trim(), v.minLength(1));
const year = v.optional(
  v.nullable(
    v.union([
      v.literal(UNKNOWN),
      v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999)),
      // As it is typed into a field: four digits, or nothing.
      v.pipe(v.string(), v.trim(), v.regex(/^(?:19|2\d)\d\d$/), v.transform(Number)),
      v.pipe(
        v.string(),
        v.check((typed) => isBlank(typed)),
        v.transform((): Unknown => UNKNOWN),
      ),
    ]),
  ),
);

export const accounts: AnswerKind<NamedAccount[]> = {
  kind: "accounts",
  options: [],
  allowed: "a list of {name, year}, or unknown",
  schema: v.array(
    v.union([
      v.pipe(
        accountName,
        v.transform((name): NamedAccount => ({ name, year: UNKNOWN })),
      ),
      v.pipe(
        v.strictObject({ name: accountName, year }),
        v.transform((account): NamedAccount => ({
          name: account.name,
          year: account.year ?? UNKNOWN,
        })),
      ),
    ]),
  ),
};

const NUMERIC = new Set<AnswerKind["kind"]>(["count", "number", "percent", "fraction"]);

export function isNumeric({ kind }: AnswerKind): boolean {
  return NUMERIC.has(kind);
}

/** A blank and the word "unknown" both say that nobody knows. */
export function isUnanswered(typed: unknown): boolean {
  return isBlank(typed) || (typeof typed === "string" && typed.trim().toLowerCase() === UNKNOWN);
}

/** Reads one answer; `path` is how an error names it. */
export function readAnswer(kind: AnswerKind, path: string, typed: unknown): Result<unknown> {
  if (isUnanswered(typed) || isBlank(typed)) {
    return ok(UNKNOWN);
  }
  const parsed = v.safeParse(kind.schema, typed);
  if (!parsed.success) {
    const { allowed } = kind;
    const shown = isNumeric(kind) ? asTypedNumber(typed) : asTyped(typed);
    return invalid(`${path} is ${shown}; allowed: ${allowed}.`, { field: path, allowed });
  }
  return ok(parsed.output);
}
