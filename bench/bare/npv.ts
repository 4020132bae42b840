import { CODE, COLUMN } from "./columns";

/**
 * The programme's npv of one row of inputs, and nothing that it does not need: partner deals and
 * direct ones each in one pass, every year's cohort one step of Horner's rule, and at the end as
 * much of the direct ones taken off as is given up.
 */
export function npv(row: Float64Array): number {
  const partnerAcv = row[COLUMN.partnerAcv]!;
  const partnerMargin = row[COLUMN.partnerGrossMargin]!;
  const baseCode = row[COLUMN.revshareBase]!;
  const years = row[COLUMN.revshareYears]!;
  const decay = row[COLUMN.revshareDecay]!;
  const horizon = row[COLUMN.horizonYears]!;
  const deals = row[COLUMN.deals]!;
  const lag = row[COLUMN.cashTiming]!;
  const revshare = row[COLUMN.revshare]!;
  const renewal = row[COLUMN.renewalRevshare]!;
  const programme = row[COLUMN.programmeCost]! + row[COLUMN.mdf]!;
  const base =
    baseCode === CODE.NET
      ? partnerAcv
      : baseCode === CODE.LIST
        ? row[COLUMN.listPrice]!
        : partnerAcv * partnerMargin;
  const signing = row[COLUMN.partnerOneOff]! + row[COLUMN.ownCommission]! * partnerAcv;
  const avoided = row[COLUMN.avoidableCac]! * row[COLUMN.directCac]!;
  const directYearly = row[COLUMN.acv]! * row[COLUMN.grossMargin]! - row[COLUMN.directSupport]!;
  const partnerYearly =
    partnerAcv * (partnerMargin - row[COLUMN.channelFee]!) - row[COLUMN.partnerSupport]!;
  const discount = 1 / (1 + row[COLUMN.discountRate]!);
  const directStep = row[COLUMN.retentionDirect]! * discount;
  const partnerStep = row[COLUMN.retentionPartner]! * discount;
  let directValue = lag === 0 ? discount : lag === 1 ? 1 : Math.sqrt(discount);
  let partnerValue = directValue;
  let rate = revshare;
  let nextRate = renewal !== renewal ? revshare : renewal;
  let directSum = -avoided;
  let partnerSum = -signing;
  let directNpv = 0;
  let partnerNpv = 0;
  for (let year = 1; year <= horizon; year += 1) {
    directSum += directYearly * directValue;
    partnerSum += (partnerYearly - (year <= years ? rate * base : 0)) * partnerValue;
    const cohort = year === horizon ? deals * row[COLUMN.ramp]! : deals;
    directNpv = directNpv * discount + cohort * directSum;
    partnerNpv = partnerNpv * discount + cohort * partnerSum - programme;
    directValue *= directStep;
    partnerValue *= partnerStep;
    rate = nextRate;
    nextRate *= decay;
  }
  return directSum > 0 ? partnerNpv - row[COLUMN.cannibalization]! * directNpv : partnerNpv;
}
