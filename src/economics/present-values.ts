import type { ModelInputs } from "./inputs";

/** Formulas 1, 2, 4, 5 and the sums of 9, in one pass over the years. Currency per deal. */
export interface PresentValues {
  /** A(g) for the retention of either channel: what 1 a year is worth over the horizon. */
  readonly annuityDirect: number;
  readonly annuityPartner: number;
  /** PVd: what the deal is worth when we win it ourselves, after the avoidable part of CAC. */
  readonly direct: number;
  /** PVs: what the partner is paid. */
  readonly revshare: number;
  /** PVp: what we keep of the deal when the partner brings it. */
  readonly partner: number;
  /** Δ = PVp − k·PVd. */
  readonly incremental: number;
  /** K: what a partner deal is worth before any share. */
  readonly beforeShare: number;
  /** P: what a share of 100% in every year of the term would cost. */
  readonly wholeBase: number;
}

export function presentValues(inputs: ModelInputs): PresentValues {
  const discount = 1 / (1 + inputs.discountRate);
  const stepDirect = inputs.retentionDirect * discount;
  const stepPartner = inputs.retentionPartner * discount;
  const shareYears = inputs.revshareYears;
  let valueDirect = discount; // g^(t−1) / (1+w)^t
  let valuePartner = discount;
  let rate = inputs.revshare;
  let renewalRate = inputs.renewalRevshare ?? inputs.revshare;
  let annuityDirect = 0;
  let annuityPartner = 0;
  let annuityTerm = 0;
  let annuityShare = 0;
  for (let year = 1; year <= inputs.horizonYears; year += 1) {
    annuityDirect += valueDirect;
    annuityPartner += valuePartner;
    if (year <= shareYears) {
      annuityTerm += valuePartner;
      annuityShare += rate * valuePartner;
    }
    valueDirect *= stepDirect;
    valuePartner *= stepPartner;
    rate = renewalRate;
    renewalRate *= inputs.revshareDecay;
  }
  const base = shareBase(inputs);
  const grossProfit = inputs.acv * inputs.grossMargin;
  const direct =
    (grossProfit - inputs.directSupport) * annuityDirect - inputs.avoidableCac * inputs.directCac;
  const beforeShare = (grossProfit - inputs.partnerSupport) * annuityPartner - inputs.partnerOneOff;
  const revshare = annuityShare * base;
  const partner = beforeShare - revshare;
  return {
    annuityDirect,
    annuityPartner,
    direct,
    revshare,
    partner,
    incremental: partner - inputs.cannibalization * direct,
    beforeShare,
    wholeBase: annuityTerm * base,
  };
}

/** B: what the share is a fraction of, currency a year. NaN for LIST without a list price. */
export function shareBase(inputs: ModelInputs): number {
  switch (inputs.revshareBase) {
    case "NET":
      return inputs.acv;
    case "LIST":
      return inputs.listPrice ?? NaN;
    case "GROSS_PROFIT":
      return inputs.acv * inputs.grossMargin;
  }
}

/** r_t: the share rate of one year, counted from 1. */
export function shareRate(inputs: ModelInputs, year: number): number {
  if (year > inputs.revshareYears) {
    return 0;
  }
  if (year === 1) {
    return inputs.revshare;
  }
  let rate = inputs.renewalRevshare ?? inputs.revshare;
  for (let later = 3; later <= year; later += 1) {
    rate *= inputs.revshareDecay;
  }
  return rate;
}
