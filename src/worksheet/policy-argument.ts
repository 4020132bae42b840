import { policyFor, type Policy } from "../policy/policy";
import { readPolicyTable } from "../policy/policy-table";
import type { Result } from "../result";
import { singleButZero } from "./cells";
import { readOnce } from "./read-once";

const readPolicy = readOnce((cells): Result<Policy> => {
  const isOneCell = cells.length <= 1 && (cells[0]?.length ?? 0) <= 1;
  return isOneCell ? policyFor(singleButZero(cells)) : readPolicyTable(cells);
});

/** A profile's name, or a company's own table in the columns that PARTNER.POLICY spills. */
export function policyArgument(value: unknown): Result<Policy> {
  return readPolicy(value);
}
