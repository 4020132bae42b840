import { invalid, ok, type Result } from "../result";
import { DEFAULTS } from "./defaults";
import { type GivenInputs, type InputKey, inputDefinition, type ModelInputs } from "./inputs";

export type WritableInputs = { -readonly [Key in InputKey]: ModelInputs[Key] };

/**
 * The given inputs with every default filled in. Inputs named in `varied` may be missing: a grid
 * over the revenue share or a search for it does not need one in the block. They are NaN until set.
 */
export function completeInputs(
  given: GivenInputs,
  varied: ReadonlySet<InputKey> = new Set(),
): Result<WritableInputs> {
  const has = (key: InputKey): boolean => given[key] !== undefined || varied.has(key);
  if (!has("revshare")) {
    return missing("revshare", "Revenue share (revshare) is missing and has no default.");
  }
  if (!has("acv") && !has("listPrice")) {
    return missing(
      "acv",
      "Net annual contract value (acv) is missing: give it, or a list price and the customer discount.",
    );
  }
  if (given.revshareBase === "LIST" && !has("listPrice")) {
    return missing(
      "listPrice",
      "The share is paid on LIST, but no list price (listPrice) is given.",
    );
  }
  const inputs: WritableInputs = { ...DEFAULTS, ...given };
  if (!has("acv")) inputs.acv = netOfDiscount(inputs);
  if (!has("revshareYears")) inputs.revshareYears = inputs.horizonYears;
  if (!has("renewalRevshare")) inputs.renewalRevshare = inputs.revshare;
  return ok(inputs);
}

/** acv when only a list price is given. */
export function netOfDiscount(inputs: ModelInputs): number {
  return (inputs.listPrice ?? NaN) * (1 - inputs.customerDiscount);
}

function missing(key: InputKey, message: string): Result<never> {
  return invalid(message, { field: key, allowed: inputDefinition(key).allowed });
}
