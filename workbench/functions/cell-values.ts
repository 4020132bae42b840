import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import { CustomFunctionError, ERROR_CODES, type CustomFunctionErrorCode } from "./custom-functions";

/** One cell as the bridge sees it: a constant, an error, or nothing at all. */
export type CellContent = string | number | boolean | CustomFunctionError | undefined;

const CODES: readonly string[] = Object.values(ERROR_CODES);

export function contentOf(value: Nullable<BaseValueObject>): CellContent {
  if (!value || value.isNull()) return undefined;
  if (value.isError()) return new CustomFunctionError(codeOf(String(value.getValue())));
  return value.getValue();
}

/** Errors that add-in functions have no word for, such as `#SPILL!`, reach them as `#VALUE!`. */
function codeOf(shown: string): CustomFunctionErrorCode {
  return isCode(shown) ? shown : ERROR_CODES.invalidValue;
}

function isCode(text: string): text is CustomFunctionErrorCode {
  return CODES.includes(text);
}
