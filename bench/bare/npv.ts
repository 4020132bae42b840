import { CODE, COLUMN } from "./columns";

/** The programme's npv of one row of inputs, and nothing that it does not need. */
export function npv(row: Float64Array): number {
  const acv = row[COLUMN.acv]!;
  const baseCode = row[COLUMN.revshareBase]!;
  const years = row[COLUMN.revshareYears]!;
  const decay = row[COLUMN.revshareDecay]!;
  const horizon = row[COLUMN.horizonYears]!;
  const deals = row[COLUMN.deals]!;
  const programmeCost = row[COLUMN.programmeCost]!;
  const grossProfit = acv * row[COLUMN.grossMargin]!;
  const listPrice = row[COLUMN.listPrice]!;
  const base = baseCode === CODE.NET ? acv : baseCode === CODE.LIST ? listPrice : grossProfit;
  const discount = 1 / (1 + row[COLUMN.discountRate]!);
  const stepDirect = row[COLUMN.retentionDirect]! * discount;
  const stepPartner = row[COLUMN.retentionPartner]! * discount;
  let valueDirect = discount;
  let valuePartner = discount;
  let rate = row[COLUMN.revshare]!;
  let renewalRate = row[COLUMN.renewalRevshare]!;
  let annuityDirect = 0;
  let annuityPartner = 0;
  let annuityShare = 0;
  for (let year = 1; year <= horizon; year += 1) {
    annuityDirect += valueDirect;
    annuityPartner += valuePartner;
    if (year <= years) annuityShare += rate * valuePartner;
    valueDirect *= stepDirect;
    valuePartner *= stepPartner;
    rate = renewalRate;
    renewalRate *= decay;
  }
  const directMargin = grossProfit - row[COLUMN.directSupport]!;
  const avoided = row[COLUMN.avoidableCac]! * row[COLUMN.directCac]!;
  const direct = directMargin * annuityDirect - avoided;
  const partnerMargin = grossProfit - row[COLUMN.partnerSupport]!;
  const partner = partnerMargin * annuityPartner - row[COLUMN.partnerOneOff]! - annuityShare * base;
  const incremental = partner - row[COLUMN.cannibalization]! * direct;
  let sum = 0;
  let cohort = deals * row[COLUMN.ramp]!;
  let factor = 1;
  for (let year = 0; year < horizon; year += 1) {
    sum += (cohort * incremental - programmeCost) * factor;
    factor *= discount;
    cohort = deals;
  }
  return sum;
}
