import { Option } from "commander";
import { readCsvText } from "../src/exchange/csv-text";
import { findDecimalMark } from "../src/exchange/decimal-mark";
import type { Defaults } from "../src/element/defaults";
import { cellsInRows } from "../src/element/own-policy";
import { readPolicyTable } from "../src/policy/policy-table";
import { typesInTable } from "../src/programme/type-rows";
import { levelsInTable } from "../src/programme/level-rows";
import { EN_US, type NumberStyle } from "../src/reading/number";
import { invalid, ok, type Result } from "../src/result";
import { parseInput, readText, sourceName } from "./read-input";

export type OwnTable = Pick<Defaults, "policy" | "levels" | "types">;
type Cells = readonly (readonly unknown[])[];

export function policyOption(): Option {
  return new Option(
    "--policy <file>",
    "a company's own figures in a profile's place: CSV or JSON as the command policy writes it",
  ).conflicts("profile");
}

/** A company's own table out of a file: CSV, or JSON, as the command `policy` writes either. */
export async function readPolicyFile(file: string): Promise<Result<OwnTable>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const read = /^\s*[[{]/.test(text.value) ? fromJson(text.value, file) : fromCsv(text.value);
  return read.ok
    ? read
    : invalid(`The policy in ${sourceName(file)} cannot be used: ${read.problem.message}`);
}

function readTable(cells: Cells, style: NumberStyle = EN_US): Result<OwnTable> {
  const policy = readPolicyTable(cells, style);
  if (!policy.ok) return policy;
  const levels = levelsInTable(cells, style);
  if (!levels.ok) return levels;
  const types = typesInTable(cells, style);
  return types.ok ? ok({ policy: policy.value, levels: levels.value, types: types.value }) : types;
}

/** A spreadsheet writes its country's decimal mark into the file, and the file's numbers show it. */
function fromCsv(text: string): Result<OwnTable> {
  const { header, rows } = readCsvText(text);
  const cells = [header, ...rows.map((row) => row.cells)];
  const { mark } = findDecimalMark(cells.flat());
  return readTable(cells, mark === undefined ? EN_US : { decimalMark: mark, isCertain: true });
}

function fromJson(text: string, file: string): Result<OwnTable> {
  const input = parseInput(text, sourceName(file));
  if (!input.ok) return input;
  const rows: unknown[] = [];
  for (const element of input.value.elements) {
    if (!element.ok) return element;
    rows.push(element.value);
  }
  return readTable(cellsInRows(rows));
}
