import { type Assumption, assumptionsOf } from "../economics/assumptions";
import { evaluateModel, type ModelResult } from "../economics/measures";
import { warningsOf } from "../economics/warnings";
import { ok, type Result } from "../result";
import { readModel } from "./case-element";
import type { Defaults } from "./defaults";

export interface ModelAnswer extends ModelResult {
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly string[];
}

/** Every measure of the model of a case, or of bare inputs by key. */
export function answerModel(element: unknown, defaults: Defaults): Result<ModelAnswer> {
  const model = readModel(element, defaults);
  if (!model.ok) return model;
  return ok({
    ...evaluateModel(model.value.inputs),
    assumptions: assumptionsOf(model.value),
    warnings: warningsOf(model.value),
  });
}
