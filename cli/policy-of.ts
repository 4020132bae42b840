import { type Policy, policyFor } from "../src/policy/policy";
import { ok, type Result } from "../src/result";
import type { RunOptions } from "./command";

/** The policy for an element: of the profile that it names, else what the command line says. */
export function policyOf(named: unknown, { policy, profile }: RunOptions): Result<Policy> {
  const isNamed = named !== undefined && named !== null;
  return !isNamed && policy !== undefined ? ok(policy) : policyFor(named ?? profile);
}
