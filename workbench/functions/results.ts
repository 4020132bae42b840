import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { CustomFunctionError, ERROR_CODES, type CustomFunctionErrorCode } from "./custom-functions";

/** What came back from a call: one value, or rows that spill. */
export type Outcome =
  | { readonly kind: "single"; readonly value: unknown }
  | { readonly kind: "rows"; readonly rows: readonly (readonly unknown[])[] };

export function outcomeOf(returned: unknown): Outcome {
  if (!Array.isArray(returned)) return { kind: "single", value: returned };
  const rows: readonly (readonly unknown[])[] = returned.map((row: unknown) =>
    Array.isArray(row) ? (row as readonly unknown[]) : [row],
  );
  if (rows.length === 0 || rows[0]?.length === 0) {
    return { kind: "single", value: new CustomFunctionError(ERROR_CODES.invalidValue) };
  }
  return { kind: "rows", rows };
}

/** The engine's form of an outcome; shorter rows are filled up with `#N/A`, as Excel does. */
export function toEngine(outcome: Outcome): BaseValueObject {
  if (outcome.kind === "single") return toEngineValue(outcome.value);
  const columns = Math.max(...outcome.rows.map((row) => row.length));
  return ArrayValueObject.create({
    calculateValueList: outcome.rows.map((row) =>
      Array.from({ length: columns }, (_, column) =>
        column < row.length ? toEngineValue(row[column]) : ErrorValueObject.create(ErrorType.NA),
      ),
    ),
    rowCount: outcome.rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toEngineValue(value: unknown): BaseValueObject {
  if (value instanceof CustomFunctionError)
    return ErrorValueObject.create(ENGINE_ERRORS[value.code]);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  // Excel shows a returned null as 0: a function that means "nothing" has to return "".
  if (value === null) return NumberValueObject.create(0);
  if (typeof value !== "number" || Number.isNaN(value)) {
    return ErrorValueObject.create(ErrorType.VALUE);
  }
  if (!Number.isFinite(value)) return ErrorValueObject.create(ErrorType.NUM);
  return NumberValueObject.create(value);
}

const ENGINE_ERRORS: Readonly<Record<CustomFunctionErrorCode, ErrorType>> = {
  "#VALUE!": ErrorType.VALUE,
  "#N/A": ErrorType.NA,
  "#DIV/0!": ErrorType.DIV_BY_ZERO,
  "#NUM!": ErrorType.NUM,
  "#NULL!": ErrorType.NULL,
  "#NAME?": ErrorType.NAME,
  "#REF!": ErrorType.REF,
};
