import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Result } from "../src/result";
import { invalid, ok } from "../src/result";
import { findJsonMistake } from "./json-position";

/** What a command was given: one element, or a list of which single lines may be unreadable. */
export interface Input {
  readonly isList: boolean;
  readonly elements: readonly Result<unknown>[];
}

/**
 * The text of a file, or of standard input for "-" and when nothing was said. The problem is one
 * of usage, not of content.
 */
export async function readText(input: string | undefined): Promise<Result<string>> {
  if (input === undefined && process.stdin.isTTY) {
    return invalid(
      "Nothing to read: give --input FILE, --input - for standard input, or --sample for an example.",
    );
  }
  try {
    const bytes = isFile(input) ? await readFile(input) : await buffer(process.stdin);
    return ok(decode(bytes));
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    return invalid(`Cannot read ${sourceName(input)}: ${reason}.`, { field: "input" });
  }
}

/** What the input is called in a sentence. */
export function sourceName(input: string | undefined): string {
  return isFile(input) ? `the file ${input}` : "standard input";
}

function isFile(input: string | undefined): input is string {
  return input !== undefined && input !== "-";
}

/** UTF-8 with or without its mark; UTF-16 as well, because Windows PowerShell redirects in it. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** One JSON object, an array, or one object a line (NDJSON). */
export function parseInput(text: string, source: string): Result<Input> {
  const content = text.trim();
  if (content === "") {
    return invalid(
      `${source} is empty: one JSON object, an array of them, or one object a line is expected.`,
    );
  }
  const whole = parseJson(content);
  if (whole.ok) return ok(asInput(whole.value));
  const lines = asLines(content);
  if (lines !== undefined) return ok({ isList: true, elements: lines });
  return invalid(`${source} is not JSON: ${whole.problem.message}.`);
}

function asInput(value: unknown): Input {
  return Array.isArray(value)
    ? { isList: true, elements: value.map((element: unknown) => notTooDeep(element)) }
    : { isList: false, elements: [notTooDeep(value)] };
}

/** The element that a line holds. */
export function parseLine(text: string, number: number): Result<unknown> {
  const parsed = parseJson(text);
  return parsed.ok
    ? notTooDeep(parsed.value)
    : invalid(`Line ${number} is not JSON: ${parsed.problem.message}.`);
}

/** Far beyond any record of ours: what goes deeper would take the answers to the others with it. */
const DEEPEST = 64;

function notTooDeep(element: unknown): Result<unknown> {
  let level: readonly unknown[] = [element];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((value): readonly unknown[] =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return ok(element);
  }
  return invalid(`The element is nested deeper than ${DEEPEST} levels.`, {
    allowed: `at most ${DEEPEST} levels`,
  });
}

/**
 * The elements of one object a line; `undefined` when the text is rather one broken document.
 * A document spread over lines hardly ever has a line that is a whole object outside an array.
 */
function asLines(content: string): Result<unknown>[] | undefined {
  const lines = content.split("\n").map((line) => line.trim());
  const parsed = lines.map((line) => parseJson(line));
  const isObject = (line: Result<unknown>) =>
    line.ok && typeof line.value === "object" && line.value !== null;
  if (content.startsWith("[") || !parsed.some(isObject)) return undefined;
  return parsed.flatMap((element, index): Result<unknown>[] => {
    if (lines[index] === "") return [];
    if (element.ok) return [notTooDeep(element.value)];
    return [invalid(`Line ${index + 1} is not JSON: ${element.problem.message}.`)];
  });
}

/** A value, or what is wrong with the text and where, as the end of a sentence. */
function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (failure) {
    if (!(failure instanceof SyntaxError)) throw failure;
    const mistake = findJsonMistake(text);
    if (mistake === undefined) return invalid(failure.message);
    const { line, column, expected } = mistake;
    const place = text.includes("\n") ? `line ${line}, column ${column}` : `column ${column}`;
    return invalid(`${expected} is expected at ${place}`);
  }
}
