import { type Policy, policyFor } from "../policy/policy";
import { ok, type Result } from "../result";
import type { Defaults } from "./defaults";

/** The policy for an element: of the profile that it names, else what the command line says. */
export function policyOf(named: unknown, { policy, profile }: Defaults): Result<Policy> {
  const isNamed = named !== undefined && named !== null;
  return !isNamed && policy !== undefined ? ok(policy) : policyFor(named ?? profile);
}
