import { completeInputs } from "../economics/complete";
import type { GivenInputs, ModelInputs } from "../economics/inputs";
import { evaluateModel, measure, type MeasureValue } from "../economics/measures";
import type { BandPreset, Contribution, Tier } from "../policy/names";
import type { Policy } from "../policy/policy";
import { SHARE_BANDS, type ShareBandRule } from "../policy/share-bands";
import { ok, type Result } from "../result";
import { bandEnds, type DealTerms, type DealZone, type ShareBand, shareBand } from "./share-band";

export interface OfferRequest extends DealTerms {
  readonly tier: Tier;
  readonly contribution: Contribution;
  readonly preset: BandPreset;
  /** Whose bands hold in the default preset. */
  readonly policy?: Pick<Policy, "bands"> | undefined;
  /** What was written of the model; without it the band is not cut. */
  readonly given?: GivenInputs | undefined;
}

/** The share to offer, with what it comes to on its own base and term. */
export interface Offer extends ShareBand {
  /** Years of the horizon in which the offered share is paid. */
  readonly termYears: number;
  /** The model on the offer's terms; undefined without one. */
  readonly onOffer: OfferedModel | undefined;
}

export interface OfferedModel {
  /** The shares that suit both sides on the offer's terms. */
  readonly zone: { readonly lowest: number; readonly highest: number };
  readonly atLow: TermFigures;
  readonly atHigh: TermFigures;
}

/** What a share comes to when it is paid on the offer's terms. */
export interface TermFigures {
  readonly share: number;
  readonly breakevenDeals: MeasureValue;
  readonly breakevenDealsExact: MeasureValue;
  readonly breakevenShareOfChannel: MeasureValue;
  /** Present value of one year's deals. */
  readonly programmeContribution: MeasureValue;
  readonly breakevenCannibalization: MeasureValue;
  /** Present value of the whole programme over the horizon. */
  readonly npv: MeasureValue;
}

/**
 * The band of tier, contribution and preset, cut to what suits both sides. The zone is taken on the
 * band's own base and term: first-year value is never held against a share of three years.
 */
export function offerFor(request: OfferRequest): Result<Offer> {
  const ends = bandEnds(bandRequest(request));
  if (!ends.ok) return ends;
  const { rule, half } = ends.value;
  if (request.given === undefined) {
    const whole = shareBand(bandRequest(request));
    return whole.ok ? ok({ ...whole.value, termYears: 1, onOffer: undefined }) : whole;
  }
  const inputs = onOfferTerms(request.given, rule, half.low);
  if (!inputs.ok) return inputs;
  const zone = zoneOf(inputs.value);
  if (!zone.ok) return zone;
  const cut = shareBand({ ...bandRequest(request), dealZone: zone.value });
  if (!cut.ok) return cut;
  return ok({
    ...cut.value,
    termYears: Math.min(inputs.value.revshareYears, inputs.value.horizonYears),
    onOffer: {
      zone: { lowest: zone.value.low, highest: zone.value.high },
      atLow: figuresAt(inputs.value, cut.value.low),
      atHigh: figuresAt(inputs.value, cut.value.high),
    },
  });
}

/** The band and the model on its terms, for a caller that changes one input many times over. */
export function offerBasis(
  request: OfferRequest,
  given: GivenInputs,
): Result<{ readonly half: DealZone; readonly inputs: ModelInputs }> {
  const ends = bandEnds(bandRequest(request));
  if (!ends.ok) return ends;
  const { rule, half } = ends.value;
  const inputs = onOfferTerms(given, rule, half.low);
  return inputs.ok ? ok({ half, inputs: inputs.value }) : inputs;
}

function bandsOf(preset: BandPreset, policy: OfferRequest["policy"]) {
  return preset === "default" ? (policy?.bands ?? SHARE_BANDS.default) : SHARE_BANDS[preset];
}

function bandRequest(request: OfferRequest) {
  const { policy, ...rest } = request;
  return { ...rest, bands: bandsOf(rest.preset, policy) };
}

/** Net contract value, for as many years of the horizon as the band pays, one rate in each. */
function onOfferTerms(given: GivenInputs, rule: ShareBandRule, share: number): Result<ModelInputs> {
  const {
    renewalRevshare: _renewals,
    revshareDecay: _decay,
    revshareYears: _years,
    ...rest
  } = given;
  return completeInputs({
    ...rest,
    revshare: share,
    revshareBase: "NET",
    ...(rule.mostYears === undefined ? {} : { revshareYears: rule.mostYears }),
  });
}

/** The shares that suit both sides, on the terms of the inputs. */
function zoneOf(inputs: ModelInputs): Result<DealZone> {
  const low = measure(inputs, "minRevshare");
  if (!low.ok) return low;
  const high = measure(inputs, "maxRevshare");
  return high.ok ? ok({ low: low.value, high: high.value }) : high;
}

function figuresAt(inputs: ModelInputs, share: number): TermFigures {
  const at = { ...inputs, revshare: share, renewalRevshare: share };
  const model = evaluateModel(at);
  return {
    share,
    breakevenDeals: model.breakevenDeals,
    breakevenDealsExact: model.breakevenDealsExact,
    breakevenShareOfChannel: model.breakevenShareOfChannel,
    programmeContribution: model.programmeContribution,
    breakevenCannibalization: model.breakevenCannibalization,
    npv: model.npv,
  };
}
