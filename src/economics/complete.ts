import { invalid, ok, type Result } from "../result";
import {
  type GivenInputs,
  type InputKey,
  INPUTS,
  type ModelInputs,
  type ShareBase,
} from "./inputs";

export type WritableInputs = { -readonly [Key in InputKey]: ModelInputs[Key] };

/** Stands in for a required input that is about to be varied; every evaluation replaces it. */
const PLACEHOLDERS = { acv: 1, revshare: 0, listPrice: 1 } as const;

/**
 * The given inputs with every default filled in. Inputs named in `varied` may be missing: a grid
 * over the revenue share or a search for it does not need one in the block.
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
  const inputs = defaults();
  Object.assign(inputs, given);
  for (const key of ["revshare", "acv", "listPrice"] as const) {
    if (varied.has(key) && given[key] === undefined) {
      inputs[key] = PLACEHOLDERS[key];
    }
  }
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
  return invalid(message, { field: key, allowed: allowedFor(key) });
}

function allowedFor(key: InputKey): string {
  return INPUTS.find((input) => input.key === key)?.allowed ?? "";
}

/** Every key, so that all inputs share one object shape; what has no default starts undefined. */
function defaults(): WritableInputs {
  const values: Partial<Record<InputKey, number | ShareBase | undefined>> = {};
  for (const input of INPUTS) {
    values[input.key] = input.default;
  }
  return values as WritableInputs;
}
