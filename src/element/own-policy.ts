import { type Policy, policyFor } from "../policy/policy";
import { POLICY_COLUMNS } from "../policy/policy-rows";
import { readPolicyTable } from "../policy/policy-table";
import type { Result } from "../result";
import { isObject } from "./fields";

/** A policy as JSON holds it: a profile's name, or rows as the command `policy` answers them. */
export function policyFromJson(value: unknown): Result<Policy> {
  return typeof value === "string" ? policyFor(value) : policyFromRows([value].flat());
}

/** Rows are lists in the order of the columns, or objects with the columns' names in any case. */
function policyFromRows(values: readonly unknown[]): Result<Policy> {
  return readPolicyTable(cellsInRows(values));
}

/** The same rows as cells under their headings. */
export function cellsInRows(values: readonly unknown[]): readonly (readonly unknown[])[] {
  const rows = values.flatMap(figuresOf);
  return rows.every(Array.isArray)
    ? rows
    : [[...POLICY_COLUMNS], ...rows.map((row) => cellsOf(row))];
}

/** The rows of an answer of the command `policy`; anything else is a row itself. */
function figuresOf(value: unknown): readonly unknown[] {
  return isObject(value) && Array.isArray(value.figures) ? value.figures : [value];
}

function cellsOf(row: unknown): unknown[] {
  const fields = Object.entries(isObject(row) ? row : {});
  const named = new Map(fields.map(([name, value]) => [name.toLowerCase(), value]));
  return POLICY_COLUMNS.map((column) => named.get(column.toLowerCase()));
}
