import { policyFor, type Policy } from "../policy/policy";
import { readPolicyTable } from "../policy/policy-table";
import type { Result } from "../result";
import { singleButZero, usedPart } from "./cells";

/** A profile's name, or a company's own table in the columns that PARTNER.POLICY spills. */
export function policyArgument(value: unknown): Result<Policy> {
  const table = usedPart(value);
  const isOneCell = table.length <= 1 && (table[0]?.length ?? 0) <= 1;
  return isOneCell ? policyFor(singleButZero(value)) : readPolicyTable(table);
}
