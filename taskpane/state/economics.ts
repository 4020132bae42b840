import { caseOf } from "../../src/case/case";
import { missingInputs } from "../../src/case/economic-decision";
import type { PartnerDraft } from "../../src/case/draft";
import { inputDefinition } from "../../src/economics/inputs";
import type { ModelResult } from "../../src/economics/measures";
import type { Model } from "../../src/economics/parse";
import { ok, type Result, unavailable } from "../../src/result";
import { inWords } from "../../src/wording";

/** The model of a case with every measure of it. */
export interface Economics {
  readonly model: Model;
  readonly result: ModelResult;
}

/** Nothing is shown on defaults that nobody meant: what must be typed comes first. */
export function economicsOf(partner: PartnerDraft): Result<Economics> {
  const { model, measures, written } = caseOf(partner);
  const missing = written.ok ? missingInputs(written.value.given) : [];
  const needed = missing.filter((key) => key !== "deals");
  const [field] = needed;
  if (field !== undefined) {
    const labels = inWords(needed.map((key) => inputDefinition(key).label.toLowerCase()));
    const zero = needed.includes("programmeCost") ? " (0 where there is none)" : "";
    return unavailable(`The break-even needs ${labels}${zero}.`, { field });
  }
  if (!model.ok) return model;
  return measures.ok ? ok({ model: model.value, result: measures.value }) : measures;
}
