import { caseOf } from "../../src/case/case";
import type { PartnerDraft } from "../../src/case/draft";
import type { ModelResult } from "../../src/economics/measures";
import type { Model } from "../../src/economics/parse";
import { ok, type Result } from "../../src/result";

/** The model of a case with every measure of it. */
export interface Economics {
  readonly model: Model;
  readonly result: ModelResult;
}

export function economicsOf(partner: PartnerDraft): Result<Economics> {
  const { model, measures } = caseOf(partner);
  if (!model.ok) return model;
  return measures.ok ? ok({ model: model.value, result: measures.value }) : measures;
}
