import { readCsvText } from "../src/exchange/csv-text";
import type { Policy } from "../src/policy/policy";
import { readPolicyTable } from "../src/policy/policy-table";
import { POLICY_COLUMNS } from "../src/policy/policy-rows";
import { invalid, ok, type Result } from "../src/result";
import { isObject } from "./element";
import { parseInput, readText, sourceName } from "./read-input";

type Cells = readonly (readonly unknown[])[];

/** A company's own policy out of a file: CSV, or JSON, as the command `policy` writes either. */
export async function readPolicyFile(file: string): Promise<Result<Policy>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const cells = /^\s*[[{]/.test(text.value) ? fromJson(text.value, file) : fromCsv(text.value);
  if (!cells.ok) return cells;
  const policy = readPolicyTable(cells.value);
  return policy.ok
    ? policy
    : invalid(`The policy in ${sourceName(file)} cannot be used: ${policy.problem.message}`);
}

function fromCsv(text: string): Result<Cells> {
  const { header, rows } = readCsvText(text);
  return ok([header, ...rows.map(({ cells }) => cells)]);
}

function fromJson(text: string, file: string): Result<Cells> {
  const input = parseInput(text, sourceName(file));
  if (!input.ok) return input;
  const rows: unknown[] = [];
  for (const element of input.value.elements) {
    if (!element.ok) return element;
    const { value } = element;
    rows.push(...figuresOf(value));
  }
  return ok(
    rows.every(Array.isArray) ? rows : [[...POLICY_COLUMNS], ...rows.map((row) => cellsOf(row))],
  );
}

/** The rows of an answer of the command `policy`; anything else is a row itself. */
function figuresOf(value: unknown): readonly unknown[] {
  return isObject(value) && Array.isArray(value.figures) ? value.figures : [value];
}

/** A row as an object, with its columns' names in any case. */
function cellsOf(row: unknown): unknown[] {
  const fields = Object.entries(isObject(row) ? row : {});
  const named = new Map(fields.map(([name, value]) => [name.toLowerCase(), value]));
  return POLICY_COLUMNS.map((column) => named.get(column.toLowerCase()));
}
