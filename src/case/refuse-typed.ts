import { invalid, type Result } from "../result";
import { asTyped } from "../wording";

/** What was typed at a place of a case where only something else is allowed. */
export function refuseTyped(field: string, typed: unknown, allowed: string): Result<never> {
  return invalid(`${field} is ${asTyped(typed)}; allowed: ${allowed}.`, { field, allowed });
}
