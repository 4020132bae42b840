export const SHARE_BASES = ["NET", "LIST", "GROSS_PROFIT"] as const;
export type ShareBase = (typeof SHARE_BASES)[number];

/** Every input after defaults; `undefined` only where the model works without a value. */
export interface ModelInputs {
  readonly acv: number;
  readonly listPrice: number | undefined;
  readonly customerDiscount: number;
  readonly grossMargin: number;
  readonly directCac: number;
  readonly avoidableCac: number;
  readonly directSupport: number;
  readonly partnerSupport: number;
  readonly partnerOneOff: number;
  readonly programmeCost: number;
  readonly revshare: number;
  readonly revshareBase: ShareBase;
  readonly revshareYears: number;
  readonly renewalRevshare: number;
  readonly revshareDecay: number;
  readonly retentionDirect: number;
  readonly retentionPartner: number;
  readonly discountRate: number;
  readonly horizonYears: number;
  readonly cannibalization: number;
  readonly deals: number | undefined;
  readonly ramp: number;
  readonly channelDeals: number | undefined;
  readonly winRate: number | undefined;
  readonly partnerServicesRevenue: number;
  readonly partnerServicesMargin: number;
  readonly partnerSellingCost: number;
  readonly partnerInvestment: number;
  readonly partnerRequiredRoi: number;
}

export type InputKey = keyof ModelInputs;
export type NumericInputKey = Exclude<InputKey, "revshareBase">;

/** What a person wrote, checked value by value; blanks are absent. */
export type GivenInputs = { readonly [Key in InputKey]?: NonNullable<ModelInputs[Key]> };
