import { offerBasis } from "../partner/offer";
import type { ModelInputs } from "../economics/inputs";
import { evaluateModel, type ModelResult } from "../economics/measures";
import { ok, type Result } from "../result";
import { shareForPeople } from "../wording";
import { baseTerms } from "../economics/share-terms";
import type { CaseParts } from "./case-parts";
import { termsOf } from "./offer-words";

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
export function onTermsThatCount(given: CaseParts): Result<OnTerms> {
  const { offer, model, measures } = given;
  if (!model.ok) return model;
  if (!measures.ok) return measures;
  const base = model.value.inputs;
  const band = onBandsTerms(given);
  if (!offer.ok || offer.value.onOffer === undefined || band === undefined) {
    return ok({ inputs: base, terms: baseTerms(base), result: measures.value, isOffer: false });
  }
  const { share } = offer.value.onOffer.atLow;
  const inputs = { ...band, revshare: share, renewalRevshare: share };
  const terms = `${shareForPeople(share)} ${termsOf(offer.value)}`;
  return ok({ inputs, terms, result: evaluateModel(inputs), isOffer: true });
}

/** What a band's shares are paid on: "of first-year value"; undefined where it has none for the tier. */
export function termsOfBand(given: CaseParts): string | undefined {
  const band = onBandsTerms(given);
  return band && termsOf({ termYears: Math.min(band.revshareYears, band.horizonYears) });
}

/** The model on the base and term of the tier's band. */
function onBandsTerms({ verdict, terms, policy, written }: CaseParts): ModelInputs | undefined {
  if (!verdict.ok || !terms.ok || !policy.ok || !written.ok) return undefined;
  const request = { tier: verdict.value.tier, ...terms.value, policy: policy.value };
  const basis = offerBasis(request, written.value.given);
  return basis.ok ? basis.value.inputs : undefined;
}
