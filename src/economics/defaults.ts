import type { ModelInputs } from "./model-inputs";

/**
 * What an input is when it is left blank. NaN: there is no figure, because it is required or
 * follows another input. Every key stands here, so that all inputs are objects of one shape.
 */
export const DEFAULTS: ModelInputs = {
  acv: NaN,
  listPrice: undefined,
  customerDiscount: 0,
  grossMargin: 0.8,
  directCac: 0,
  avoidableCac: 1,
  directSupport: 0,
  partnerSupport: 0,
  partnerOneOff: 0,
  programmeCost: 0,
  revshare: NaN,
  revshareBase: "NET",
  revshareYears: NaN,
  renewalRevshare: NaN,
  revshareDecay: 1,
  retentionDirect: 0.9,
  retentionPartner: 0.9,
  discountRate: 0.12,
  horizonYears: 3,
  cannibalization: 0,
  deals: undefined,
  ramp: 1,
  channelDeals: undefined,
  winRate: undefined,
  partnerServicesRevenue: 0,
  partnerServicesMargin: 0,
  partnerSellingCost: 0,
  partnerInvestment: 0,
  partnerRequiredRoi: 0,
};
