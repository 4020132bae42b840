import type { InputKey, ModelInputs } from "../../src/economics/inputs";

/** Where each input stands in a row of numbers. */
export const COLUMN = {
  acv: 0,
  listPrice: 1,
  customerDiscount: 2,
  grossMargin: 3,
  directCac: 4,
  avoidableCac: 5,
  directSupport: 6,
  partnerSupport: 7,
  partnerOneOff: 8,
  programmeCost: 9,
  revshare: 10,
  revshareBase: 11,
  revshareYears: 12,
  renewalRevshare: 13,
  revshareDecay: 14,
  retentionDirect: 15,
  retentionPartner: 16,
  discountRate: 17,
  horizonYears: 18,
  cannibalization: 19,
  deals: 20,
  ramp: 21,
  channelDeals: 22,
  winRate: 23,
  partnerServicesRevenue: 24,
  partnerServicesMargin: 25,
  partnerSellingCost: 26,
  partnerInvestment: 27,
  partnerRequiredRoi: 28,
  partnerAcv: 29,
  partnerGrossMargin: 30,
  channelFee: 31,
  ownCommission: 32,
  mdf: 33,
  cashTiming: 34,
} as const satisfies Record<InputKey, number>;

export const WIDTH = Object.keys(COLUMN).length;

/** How a row says what the share is paid on, and how long before a year's end its cash comes. */
export const CODE = {
  ...{ NET: 0, LIST: 1, GROSS_PROFIT: 2 },
  ...{ END_OF_YEAR: 0, MID_YEAR: 0.5, START_OF_YEAR: 1 },
} as const;

/** The inputs of models as rows of one typed array; NaN where one is not given. */
export function rowsOf(models: readonly ModelInputs[]): Float64Array {
  const rows = new Float64Array(models.length * WIDTH);
  models.forEach((inputs, index) => {
    for (const [key, column] of Object.entries(COLUMN)) {
      const value = inputs[key as InputKey];
      rows[index * WIDTH + column] = typeof value === "string" ? CODE[value] : (value ?? NaN);
    }
  });
  return rows;
}
