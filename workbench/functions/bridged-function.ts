import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
} from "@univerjs/preset-sheets-core";
import { type Argument, shapeCall } from "./arguments";
import { contentOf } from "./cell-values";
import { CustomFunctionError, type CustomFunction, ERROR_CODES } from "./custom-functions";
import type { ErrorMessages } from "./error-messages";
import { liftOver } from "./lifting";
import type { FunctionMetadata } from "./metadata";
import type { Readiness } from "./readiness";
import { type Outcome, outcomeOf, toEngine } from "./results";

/** One add-in function as the grid's engine calls it. Nothing that goes wrong leaves `calculate`. */
export class BridgedFunction extends BaseFunction {
  /** References arrive as such, so that a blank cell and an omitted argument can be told apart. */
  override needsReferenceObject = true;
  override minParams: number;
  override maxParams: number;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly implementation: CustomFunction,
    private readonly messages: ErrorMessages,
    private readonly readiness: Readiness,
  ) {
    super(metadata.name.toUpperCase());
    const { parameters } = metadata;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.some(({ repeating }) => repeating) ? 255 : parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const { row, column, subUnitId: sheetId } = this;
    const instead = this.readiness.instead({ sheetId: sheetId ?? "", row, column });
    if (instead !== undefined) {
      // The engine has no word for a function that is starting; reading a cell finds the right one.
      return ErrorValueObject.create(instead === "busy" ? ErrorType.CONNECT : ErrorType.NAME);
    }
    const outcome = this.outcome(variants);
    this.recordMessages(outcome);
    return toEngine(outcome);
  }

  private outcome(variants: readonly BaseValueObject[]): Outcome {
    try {
      const given = variants.map(argumentOf);
      const lifted = liftOver(this.metadata, given);
      if (lifted === undefined) return outcomeOf(this.call(given));
      const rows = lifted.map((row) => row.map((single) => topLeft(outcomeOf(this.call(single)))));
      return { kind: "rows", rows };
    } catch (mistake) {
      // The engine stops calculating every cell when a function throws.
      console.error(`${this.metadata.name} could not be called.`, mistake);
      return { kind: "single", value: new CustomFunctionError(ERROR_CODES.invalidValue) };
    }
  }

  private call(given: readonly Argument[]): unknown {
    const shaped = shapeCall(this.metadata, given);
    if (shaped.kind === "error") return shaped.error;
    const { id } = this.metadata;
    try {
      return this.implementation(...shaped.values, { functionName: id });
    } catch (thrown) {
      if (thrown instanceof CustomFunctionError) return thrown;
      // Excel shows any other failure as an error without a word; here the console has it.
      console.warn(
        `${this.metadata.name} threw something other than CustomFunctions.Error:`,
        thrown,
      );
      return new CustomFunctionError(ERROR_CODES.invalidValue);
    }
  }

  private recordMessages(outcome: Outcome): void {
    const rows = outcome.kind === "single" ? [[outcome.value]] : outcome.rows;
    const sheetId = this.subUnitId ?? "";
    rows.forEach((cells, rowOffset) =>
      cells.forEach((value, columnOffset) => {
        if (!(value instanceof CustomFunctionError)) return;
        const place = { sheetId, row: this.row + rowOffset, column: this.column + columnOffset };
        this.messages.record(place, value.code, value.message);
      }),
    );
  }
}

/** A lifted call fills one cell; of a result that would spill, Excel keeps the first value. */
function topLeft(outcome: Outcome): unknown {
  return outcome.kind === "single" ? outcome.value : outcome.rows[0]?.[0];
}

function argumentOf(variant: BaseValueObject): Argument {
  if (isReference(variant)) return ofCells(variant.toArrayValueObject());
  if (isArray(variant)) return ofCells(variant);
  return variant.isNull() ? { kind: "omitted" } : { kind: "single", content: contentOf(variant) };
}

function ofCells(array: ArrayValueObject): Argument {
  const rows = array.getArrayValue().map((row) => row.map(contentOf));
  const only = rows.length === 1 && rows[0]?.length === 1;
  return only ? { kind: "single", content: rows[0]?.[0] } : { kind: "cells", rows };
}

function isReference(
  variant: BaseValueObject | BaseReferenceObject,
): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

function isArray(variant: BaseValueObject): variant is ArrayValueObject {
  return variant.isArray();
}
