import type { ModelInputs } from "./inputs";

/** No horizon is longer. */
const LONGEST_HORIZON = 15;

/**
 * Formulas 1 to 5 and the sums of 9 for one set of inputs, in one pass over the years. Every
 * measure, alone or with the others, is read off it. Currency per deal unless it says otherwise;
 * NaN where an optional input is missing.
 *
 * It can read another set of inputs in place of the first, and a grid does so a million times: an
 * object made anew takes as long as what it holds, for the engine keeps each number in a box.
 */
export class Evaluation {
  inputs: ModelInputs;
  /** N, and F: what a year of the programme costs, currency. */
  deals = NaN;
  programme = NaN;
  /** B, what the share is a fraction of, and r_t for each year of the horizon, the first at 0. */
  base = NaN;
  readonly shareRates = new Float64Array(LONGEST_HORIZON);
  /** Formula 3: GPd and GPp a year, and O at signing. */
  directProfit = NaN;
  partnerProfit = NaN;
  atSigning = NaN;
  /** The part of direct CAC that a deal won via the partner does not cost. */
  avoided = NaN;
  /** A(g) for the retention of either channel: what 1 a year is worth over the horizon. */
  directAnnuity = NaN;
  partnerAnnuity = NaN;
  /** PVd: what the deal is worth when we win it ourselves. */
  direct = NaN;
  /** K: what a partner deal is worth before any share. */
  beforeShare = NaN;
  /** PVs = R + s·P, with R for renewals at a share of their own and P for all that follows s. */
  share = NaN;
  fixedShare = NaN;
  wholeShare = NaN;
  /** PVp: what we keep of the deal when the partner brings it. */
  partner = NaN;
  /** k': the part of deals given up, 0 where nobody would pursue the direct deal. */
  givenUp = NaN;
  /** Δ = PVp − k'·PVd. */
  incremental = NaN;
  /** Undiscounted cash of one deal by year, and of the programme by step: see programme.ts. */
  readonly cash = new Float64Array(LONGEST_HORIZON);
  readonly flows = new Float64Array(2 * LONGEST_HORIZON + 1);
  /** How many of the flows are filled; none until somebody asks. */
  flowCount = 0;

  constructor(inputs: ModelInputs) {
    this.inputs = inputs;
    this.read(inputs);
  }

  read(inputs: ModelInputs): this {
    const { revshare, revshareYears, revshareDecay, renewalRevshare, horizonYears } = inputs;
    const follows = renewalRevshare === undefined;
    const renewals = follows ? revshare : renewalRevshare;
    const discount = 1 / (1 + inputs.discountRate);
    const directStep = inputs.retentionDirect * discount;
    const partnerStep = inputs.retentionPartner * discount;
    let directValue = firstDiscount(inputs, discount); // g^(t−1)·d_t
    let partnerValue = directValue;
    let decay = 1;
    let directAnnuity = 0;
    let partnerAnnuity = 0;
    let following = 0;
    let fixed = 0;
    for (let year = 1; year <= horizonYears; year += 1) {
      const isPaid = year <= revshareYears;
      const rate = isPaid ? (year === 1 ? revshare : renewals * decay) : 0;
      this.shareRates[year - 1] = rate;
      directAnnuity += directValue;
      partnerAnnuity += partnerValue;
      if (isPaid && (follows || year === 1)) following += decay * partnerValue;
      else fixed += rate * partnerValue;
      directValue *= directStep;
      partnerValue *= partnerStep;
      if (year > 1) decay *= revshareDecay;
    }
    const { partnerAcv } = inputs;
    const base = shareBase(inputs);
    const directProfit = inputs.acv * inputs.grossMargin;
    const partnerProfit = partnerAcv * (inputs.partnerGrossMargin - inputs.channelFee);
    const atSigning = inputs.partnerOneOff + inputs.ownCommission * partnerAcv;
    const avoided = inputs.avoidableCac * inputs.directCac;
    const direct = (directProfit - inputs.directSupport) * directAnnuity - avoided;
    const beforeShare = (partnerProfit - inputs.partnerSupport) * partnerAnnuity - atSigning;
    const fixedShare = fixed * base;
    const wholeShare = following * base;
    const share = fixedShare + revshare * wholeShare;
    const partner = beforeShare - share;
    const givenUp = direct > 0 ? inputs.cannibalization : 0;
    this.flowCount = 0;
    this.inputs = inputs;
    this.deals = inputs.deals ?? NaN;
    this.programme = inputs.programmeCost + inputs.mdf;
    this.base = base;
    this.directProfit = directProfit;
    this.partnerProfit = partnerProfit;
    this.atSigning = atSigning;
    this.avoided = avoided;
    this.directAnnuity = directAnnuity;
    this.partnerAnnuity = partnerAnnuity;
    this.direct = direct;
    this.beforeShare = beforeShare;
    this.fixedShare = fixedShare;
    this.wholeShare = wholeShare;
    this.share = share;
    this.partner = partner;
    this.givenUp = givenUp;
    this.incremental = givenUp === 0 ? partner : partner - givenUp * direct;
    return this;
  }
}

/** d_1: cash of the first year a year from signing, half a year, or at once. */
function firstDiscount({ cashTiming }: ModelInputs, discount: number): number {
  if (cashTiming === "END_OF_YEAR") return discount;
  return cashTiming === "START_OF_YEAR" ? 1 : Math.sqrt(discount);
}

/** Currency a year; NaN for LIST without a list price. */
function shareBase(inputs: ModelInputs): number {
  switch (inputs.revshareBase) {
    case "NET":
      return inputs.partnerAcv;
    case "LIST":
      return inputs.listPrice ?? NaN;
    case "GROSS_PROFIT":
      return inputs.partnerAcv * inputs.partnerGrossMargin;
  }
}
