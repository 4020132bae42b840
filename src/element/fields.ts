import { invalid, ok, type Result } from "../result";
import { asTyped } from "../wording";

/** An element with nothing but the named fields; an unknown one is refused by name. */
export function readElement(
  element: unknown,
  fields: readonly string[],
): Result<Record<string, unknown>> {
  const allowed = fields.join(", ");
  if (!isObject(element)) {
    return invalid(`The element is ${asTyped(element)}, but must be an object with ${allowed}.`, {
      allowed,
    });
  }
  const stranger = Object.keys(element).find((key) => !fields.includes(key));
  return stranger === undefined
    ? ok(element)
    : invalid(`${stranger} is not a field here; allowed: ${allowed}.`, {
        field: stranger,
        allowed,
      });
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
