import { readDay } from "../calendar";
import { findName } from "../policy/names";
import { isBlank } from "../reading/blank";
import { asTypedNumber } from "../reading/number";
import { invalid, ok, type Result } from "../result";
import { asTyped, inWords } from "../wording";
import { SCHEDULED, UNKNOWN } from "./intake-record";

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
  /** An answer that says something, in its own form; `undefined` where it is not accepted. */
  readonly read: (typed: unknown) => Value | undefined;
}

export const text: AnswerKind<string> = {
  kind: "text",
  options: [],
  allowed: "text, or unknown",
  read: (typed) => (typeof typed === "string" ? typed.trim() : undefined),
};
export const date: AnswerKind<string> = {
  kind: "date",
  options: [],
  allowed: "a date such as 2026-03-02, or unknown",
  read: (typed) => {
    const day = text.read(typed);
    return day !== undefined && readDay(day, "date").ok ? day : undefined;
  },
};
export const yesNo: AnswerKind<boolean> = {
  kind: "yesNo",
  options: [],
  allowed: "true, false or unknown",
  read: (typed) => (typeof typed === "boolean" ? typed : undefined),
};
/** Yes, no, or not yet but promised by a date. */
export const yesNoScheduled: AnswerKind<boolean | typeof SCHEDULED> = {
  kind: "yesNoScheduled",
  options: [],
  allowed: "true, false, scheduled or unknown",
  read: (typed) => (text.read(typed)?.toLowerCase() === SCHEDULED ? SCHEDULED : yesNo.read(typed)),
};
export const count: AnswerKind<number> = {
  kind: "count",
  options: [],
  allowed: "a whole number from 0 up, or unknown",
  read: (typed) => (Number.isInteger(typed) ? upTo(Infinity, typed) : undefined),
};
export const number: AnswerKind<number> = {
  kind: "number",
  options: [],
  allowed: "a number from 0 up, or unknown",
  read: (typed) => upTo(Infinity, typed),
};
export const percent: AnswerKind<number> = {
  kind: "percent",
  options: [],
  allowed: "a number from 0 to 100, or unknown",
  read: (typed) => upTo(100, typed),
};
export const fraction: AnswerKind<number> = {
  kind: "fraction",
  options: [],
  allowed: "a fraction from 0 to 1 (0.2 is 20%), or unknown",
  read: (typed) => upTo(1, typed),
};

/** Better or worse by so much: worse is an answer too. */
export const change: AnswerKind<number> = {
  kind: "fraction",
  options: [],
  allowed: "a fraction from -1 up (0.2 is 20%), or unknown",
  read: (typed) =>
    typeof typed === "number" && typed < 0 && typed >= -1 ? typed : upTo(Infinity, typed),
};

function upTo(most: number, typed: unknown): number | undefined {
  const isWithin =
    typeof typed === "number" && Number.isFinite(typed) && typed >= 0 && typed <= most;
  return isWithin ? typed : undefined;
}

export function choice<Name extends string>(
  options: readonly Name[],
  called?: Readonly<Record<Name, string>>,
): AnswerKind<Name> {
  return {
    kind: "choice",
    options,
    allowed: inWords([...options, "unknown"], "or"),
    read: (typed) => findName(options, typed, called),
  };
}

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
  if (isUnanswered(typed)) {
    return ok(UNKNOWN);
  }
  const answer = kind.read(typed);
  if (answer === undefined) {
    const { allowed } = kind;
    const shown = isNumeric(kind) ? asTypedNumber(typed) : asTyped(typed);
    return invalid(`${path} is ${shown}; allowed: ${allowed}.`, { field: path, allowed });
  }
  return ok(answer);
}
