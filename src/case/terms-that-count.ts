import { offerBasis } from "../partner/offer";
import type { ModelInputs } from "../economics/inputs";
import { evaluateModel, type ModelResult } from "../economics/measures";
import { ok, type Result } from "../result";
import { shareForPeople } from "../wording";
import { baseTerms, termsOf } from "./base-terms";
import type { CaseParts } from "./case-parts";

/** The model on the terms that somebody would sign, with the words that name them. */
export interface OnTerms {
  readonly inputs: ModelInputs;
  /** "27.5% of net contract value for 3 years" */
  readonly terms: string;
  readonly result: ModelResult;
  /** Whether these are the terms of the offer; of the base case otherwise. */
  readonly isOffer: boolean;
}

/** On the terms that are offered, at their low end; on those of the base case without an offer. */
export function onTermsThatCount({ offer, model, measures }: CaseParts): Result<OnTerms> {
  if (!model.ok) return model;
  if (!measures.ok) return measures;
  const base = model.value.inputs;
  if (!offer.ok || offer.value.onOffer === undefined) {
    return ok({ inputs: base, terms: baseTerms(base), result: measures.value, isOffer: false });
  }
  const { share } = offer.value.onOffer.atLow;
  const inputs: ModelInputs = {
    ...base,
    ...{ revshare: share, renewalRevshare: share, revshareDecay: 1, revshareBase: "NET" },
    revshareYears: offer.value.termYears,
  };
  const terms = `${shareForPeople(share)} ${termsOf(offer.value)}`;
  return ok({ inputs, terms, result: evaluateModel(inputs), isOffer: true });
}

/** What a band's shares are paid on: "of first-year value"; undefined where it has none for the tier. */
export function termsOfBand({ verdict, terms, policy, written }: CaseParts): string | undefined {
  if (!verdict.ok || !terms.ok || !policy.ok || !written.ok) return undefined;
  const { given } = written.value;
  const request = { tier: verdict.value.tier, ...terms.value, policy: policy.value };
  const basis = offerBasis(request, given);
  if (!basis.ok) return undefined;
  const { revshareYears, horizonYears } = basis.value.inputs;
  const termYears = Math.min(revshareYears, horizonYears);
  return termsOf({ firstYearOnly: termYears === 1, termYears });
}
