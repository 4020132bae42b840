import { invalid, type Result } from "../result";
import { asTyped } from "../wording";
import { checkPairs, type Model, modelOf } from "./parse";

/**
 * A JSON object with the keys (or labels) of the inputs; `null` and blank text mean not given.
 *
 * @param varied Names of inputs that a grid or a search is going to set, and that may be missing.
 */
export function parseModelInputs(raw: unknown, varied: readonly unknown[] = []): Result<Model> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return invalid(`The inputs are ${asTyped(raw)}, but must be an object of names and values.`, {
      allowed: 'an object such as {"acv": 50000, "revshare": 0.2}',
    });
  }
  const pairs = Object.entries(raw as Record<string, unknown>).map(([name, value]) => ({
    name,
    value,
  }));
  if (pairs.length === 0) return invalid("The inputs are empty: give at least acv and revshare.");
  const written = checkPairs(pairs, "is given twice");
  return written.ok ? modelOf(written.value, [], varied) : written;
}
