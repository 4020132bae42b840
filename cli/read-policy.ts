import { readCsvText } from "../src/exchange/csv-text";
import { findDecimalMark } from "../src/exchange/decimal-mark";
import type { Policy } from "../src/policy/policy";
import { readPolicyTable } from "../src/policy/policy-table";
import { policyFromRows } from "../src/element/own-policy";
import { EN_US } from "../src/reading/number";
import { invalid, type Result } from "../src/result";
import { parseInput, readText, sourceName } from "./read-input";

/** A company's own policy out of a file: CSV, or JSON, as the command `policy` writes either. */
export async function readPolicyFile(file: string): Promise<Result<Policy>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const policy = /^\s*[[{]/.test(text.value) ? fromJson(text.value, file) : fromCsv(text.value);
  return policy.ok
    ? policy
    : invalid(`The policy in ${sourceName(file)} cannot be used: ${policy.problem.message}`);
}

/** A spreadsheet writes its country's decimal mark into the file, and the file's numbers show it. */
function fromCsv(text: string): Result<Policy> {
  const { header, rows } = readCsvText(text);
  const cells = [header, ...rows.map((row) => row.cells)];
  const { mark } = findDecimalMark(cells.flat());
  return readPolicyTable(
    cells,
    mark === undefined ? EN_US : { decimalMark: mark, isCertain: true },
  );
}

function fromJson(text: string, file: string): Result<Policy> {
  const input = parseInput(text, sourceName(file));
  if (!input.ok) return input;
  const rows: unknown[] = [];
  for (const element of input.value.elements) {
    if (!element.ok) return element;
    rows.push(element.value);
  }
  return policyFromRows(rows);
}
