import { dealZone } from "../economics/deal-zone";
import { inputDefinition } from "../economics/inputs";
import { isKnown } from "../partner/intake-record";
import { offerBasis } from "../partner/offer";
import { ok, type Result, unavailable } from "../result";
import { inWords } from "../wording";
import type { CaseParts } from "./case-parts";
import { baseTerms, termsOfAnyShare } from "../economics/share-terms";
import { economicsOf } from "./decide";
import { missingInputs } from "./economic-decision";
import { termsOf } from "./offer-words";

/** The shares that suit both sides, and what else is marked beside them. */
export interface ZoneMarks {
  /** The lowest share the partner can live on, and the highest we can afford. */
  readonly lowest: number;
  readonly highest: number;
  /** "of first-year value": what the zone and the offer are shares of. */
  readonly terms: string;
  readonly offer: { readonly low: number; readonly high: number } | undefined;
  readonly asked: number | undefined;
  /** The base case, with its own terms. */
  readonly base: { readonly share: number; readonly terms: string };
}

/** On the terms of the tier's band where there is a tier, else on the base case's own. */
export function zoneMarksOf(given: CaseParts): Result<ZoneMarks> {
  const { written, model, intake, offer } = given;
  if (!written.ok) return written;
  const missing = missingInputs(written.value.given);
  if (missing.length > 0) {
    const labels = missing.map((key) => inputDefinition(key).label.toLowerCase());
    return unavailable(`The shares that suit both sides need ${inWords(labels)}.`);
  }
  if (!model.ok) return model;
  const zone = zoneOf(given);
  if (!zone.ok) return zone;
  const share = intake.ok ? intake.value.record.asks.share : undefined;
  const { inputs } = model.value;
  return ok({
    ...zone.value,
    offer: offer.ok ? { low: offer.value.low, high: offer.value.high } : undefined,
    asked: share !== undefined && isKnown(share) ? share : undefined,
    base: { share: inputs.revshare, terms: baseTerms(inputs) },
  });
}

function zoneOf(given: CaseParts): Result<Pick<ZoneMarks, "lowest" | "highest" | "terms">> {
  const { model, offer } = given;
  if (offer.ok && offer.value.onOffer !== undefined) {
    return ok({ ...offer.value.onOffer.zone, terms: termsOf(offer.value) });
  }
  if (!model.ok) return model;
  const economics = economicsOf(given);
  const basis = economics && offerBasis(economics, model.value.given);
  const inputs = basis?.ok === true ? basis.value.inputs : model.value.inputs;
  const zone = dealZone(inputs);
  if (!zone.ok) return zone;
  const { lowest, highest, termYears } = zone.value;
  const terms = basis?.ok === true ? termsOf({ termYears }) : termsOfAnyShare(inputs);
  return ok({ lowest, highest, terms });
}
