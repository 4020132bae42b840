import fc from "fast-check";
import { Evaluation } from "../../src/economics/evaluate";
import type { ModelInputs } from "../../src/economics/inputs";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Zero, or enough of it that doubles keep all their digits; nobody writes a share of 1e-320. */
const money = (max: number) => fc.oneof(fc.constant(0), between(0.01, max));
const fraction = (max = 1) => fc.oneof(fc.constant(0), between(1e-6, max));
const optional = (value: fc.Arbitrary<number>) => fc.option(value, { nil: undefined });

/** Complete, allowed inputs over wide ranges: good deals and bad, one year to fifteen. */
export const anyInputs: fc.Arbitrary<ModelInputs> = fc.record({
  acv: between(100, 1e6),
  listPrice: between(100, 2e6),
  customerDiscount: fraction(0.9),
  grossMargin: between(0.01, 1),
  directCac: money(1e6),
  avoidableCac: fraction(),
  directSupport: money(1e5),
  partnerSupport: money(1e5),
  partnerOneOff: money(1e5),
  programmeCost: money(1e6),
  revshare: fraction(),
  revshareBase: fc.constantFrom("NET", "LIST", "GROSS_PROFIT"),
  revshareYears: fc.integer({ min: 1, max: 20 }),
  renewalRevshare: optional(fraction()),
  revshareDecay: fraction(),
  retentionDirect: between(0.01, 1.5),
  retentionPartner: between(0.01, 1.5),
  discountRate: fraction(),
  horizonYears: fc.integer({ min: 1, max: 15 }),
  cannibalization: fraction(),
  deals: between(0.1, 1000),
  ramp: between(0.01, 1),
  channelDeals: optional(between(1, 1e4)),
  winRate: optional(between(0.01, 1)),
  partnerServicesRevenue: money(1e5),
  partnerServicesMargin: fraction(),
  partnerSellingCost: money(1e5),
  partnerInvestment: money(1e6),
  partnerRequiredRoi: fraction(5),
  partnerAcv: between(100, 1e6),
  partnerGrossMargin: between(0.01, 1),
  channelFee: fraction(0.5),
  ownCommission: fraction(),
  mdf: money(1e6),
  cashTiming: fc.constantFrom("END_OF_YEAR", "MID_YEAR", "START_OF_YEAR"),
});

/** Money that flows in and out per deal, as the yardstick for "zero up to rounding". */
export function turnover(inputs: ModelInputs): number {
  const at = new Evaluation(inputs);
  const direct = (inputs.acv + inputs.directSupport) * at.directAnnuity + inputs.directCac;
  const price = (inputs.partnerAcv + inputs.partnerSupport) * at.partnerAnnuity;
  return direct + price + at.fixedShare + at.wholeShare + at.atSigning;
}
