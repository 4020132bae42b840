import { evaluateModel, type ModelResult } from "../../src/economics/measures";
import type { Model } from "../../src/economics/parse";
import { ok, type Result } from "../../src/result";
import type { PartnerDraft } from "../../src/case/draft";
import { readModel } from "./model";

/** The model as read from the draft, with every measure of it. */
export interface Economics {
  readonly model: Model;
  readonly result: ModelResult;
}

export function economicsOf(partner: PartnerDraft): Result<Economics> {
  const model = readModel(partner);
  if (!model.ok) return model;
  return ok({ model: model.value, result: evaluateModel(model.value.inputs) });
}
