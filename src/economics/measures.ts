import { nearest, bare } from "../nearest";
import { invalid, ok, type Result, unavailable } from "../result";
import { asTyped } from "../wording";
import type { ModelInputs } from "./inputs";
import type { MeasureDefinition } from "./measure-definition";
import type { MeasureName } from "./measure-name";
import { SHARE_MEASURES } from "./share-measures";
import { VALUE_MEASURES } from "./value-measures";
import { VOLUME_MEASURES } from "./volume-measures";
import { presentValues } from "./present-values";

export const MEASURES: readonly MeasureDefinition[] = [
  ...VOLUME_MEASURES,
  ...VALUE_MEASURES,
  ...SHARE_MEASURES,
];
export { evaluateModel } from "./evaluate-model";
export type { MeasureName } from "./measure-name";
export type { MeasureValue, ModelResult } from "./model-result";

const BY_NAME = new Map(MEASURES.map((definition) => [bare(definition.name), definition]));

/** The measure that somebody typed, whatever its case: "NPV" is npv. */
export function findMeasure(name: unknown): Result<MeasureDefinition> {
  const text = typeof name === "string" ? name : "";
  const found = BY_NAME.get(bare(text));
  if (found) {
    return ok(found);
  }
  const names = MEASURES.map((definition) => definition.name);
  const close = nearest(text, names);
  const hint = close === undefined ? "" : ` Did you mean "${close}"?`;
  return invalid(`${asTyped(name)} is not a measure.${hint}`, {
    field: "measure",
    allowed: names.join(", "),
  });
}

/** One number of the model, or the sentence that says why there is none. */
export function measure(inputs: ModelInputs, name: MeasureName): Result<number> {
  const definition = definitionOf(name);
  return explained(definition, inputs, definition.compute(inputs, presentValues(inputs)));
}

/** The raw outcome of a formula as a result: Infinity is never, NaN is not applicable. */
export function explained(
  definition: MeasureDefinition,
  inputs: ModelInputs,
  outcome: number,
): Result<number> {
  if (Number.isFinite(outcome)) {
    return ok(outcome);
  }
  return Number.isNaN(outcome)
    ? notApplicable(definition, inputs)
    : unavailable(`${definition.label}: never. ${definition.whyNever}`, { field: definition.name });
}

function notApplicable(definition: MeasureDefinition, inputs: ModelInputs): Result<never> {
  const missing = definition.needs.find((key) => inputs[key] === undefined);
  if (missing !== undefined) {
    return unavailable(`${definition.label} needs the input ${missing}, which is not given.`, {
      field: missing,
    });
  }
  if (inputs.revshareBase === "LIST" && inputs.listPrice === undefined) {
    return invalid("The share is paid on LIST, but no list price (listPrice) is given.", {
      field: "listPrice",
    });
  }
  return unavailable(`${definition.label} does not apply: ${definition.whyNotApplicable}`, {
    field: definition.name,
  });
}

function definitionOf(name: MeasureName): MeasureDefinition {
  const definition = BY_NAME.get(bare(name));
  if (!definition) throw new Error(`no measure ${name}`);
  return definition;
}
