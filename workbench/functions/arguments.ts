import { CustomFunctionError, ERROR_CODES } from "./custom-functions";
import type { CellContent } from "./cell-values";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/**
 * A blank cell given to a parameter of type `any`. Excel's platforms differ (0, null or ""); the
 * workbench does as Excel on the web. Typed parameters get 0, "" or false everywhere.
 */
const BLANK_CELL = null;

/** One argument of a formula: left out, one value, or the cells of a range or array. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "single"; readonly content: CellContent }
  | { readonly kind: "cells"; readonly rows: readonly (readonly CellContent[])[] };

/** What a function is called with, or the error that its cell shows without a call. */
export type ShapedCall =
  | { readonly kind: "call"; readonly values: readonly unknown[] }
  | { readonly kind: "error"; readonly error: CustomFunctionError };

class Refused extends Error {
  constructor(readonly error: CustomFunctionError) {
    super(error.message);
  }
}

/** Arguments as Excel hands them over: one entry for each declared parameter. */
export function shapeCall(metadata: FunctionMetadata, given: readonly Argument[]): ShapedCall {
  try {
    const values = metadata.parameters.map((parameter, index) => {
      if (parameter.repeating) {
        return given.slice(index).map((argument) => shape(parameter, argument, metadata));
      }
      return shape(parameter, given[index] ?? { kind: "omitted" }, metadata);
    });
    return { kind: "call", values };
  } catch (refused) {
    if (refused instanceof Refused) return { kind: "error", error: refused.error };
    throw refused;
  }
}

function shape(
  parameter: ParameterMetadata,
  argument: Argument,
  { receivesErrors }: FunctionMetadata,
): unknown {
  if (argument.kind === "omitted") return null;
  const convert = (content: CellContent): unknown => typed(parameter.type, content, receivesErrors);
  if (parameter.dimensionality === "matrix") {
    return argument.kind === "cells"
      ? argument.rows.map((row) => row.map(convert))
      : [[convert(argument.content)]];
  }
  return convert(argument.kind === "cells" ? argument.rows[0]?.[0] : argument.content);
}

function typed(type: string, content: CellContent, receivesErrors: boolean): unknown {
  if (content instanceof CustomFunctionError) {
    if (type === "any" && receivesErrors) return content;
    throw new Refused(content);
  }
  switch (type) {
    case "number":
      return content === undefined ? 0 : asNumber(content);
    case "string":
      return content === undefined ? "" : asText(content);
    case "boolean":
      return content === undefined ? false : asBoolean(content);
    default:
      return content ?? BLANK_CELL;
  }
}

function asNumber(content: string | number | boolean): number {
  const number = typeof content === "string" && content.trim() === "" ? NaN : Number(content);
  if (Number.isNaN(number)) throw wrongType();
  return number;
}

function asText(content: string | number | boolean): string {
  return typeof content === "boolean" ? String(content).toUpperCase() : String(content);
}

function asBoolean(content: string | number | boolean): boolean {
  if (typeof content !== "string") return Boolean(content);
  if (/^(true|false)$/i.test(content)) return content.toLowerCase() === "true";
  throw wrongType();
}

/** Excel refuses a value that its parameter's type cannot hold, without a word. */
function wrongType(): Refused {
  return new Refused(new CustomFunctionError(ERROR_CODES.invalidValue));
}
