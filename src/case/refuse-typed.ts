import { invalid, type Result } from "../result";
import { asTyped, inWords } from "../wording";

/** What was typed at a place of a case where only something else is allowed. */
export function refuseTyped(field: string, typed: unknown, allowed: string): Result<never> {
  return invalid(`${field} is ${asTyped(typed)}; allowed: ${allowed}.`, { field, allowed });
}

/** A field that its place has none of: "is no field of a plan", and the names that it has. */
export function refuseStranger(
  field: string,
  isWhat: string,
  names: readonly string[],
): Result<never> {
  const allowed = inWords(names, "or");
  return invalid(`${field} ${isWhat}; allowed: ${allowed}.`, { field, allowed });
}
