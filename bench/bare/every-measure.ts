import type { ModelResult } from "../../src/economics/measures";
import { CODE, COLUMN, WIDTH } from "./columns";

/** What stands in a row of outcomes. Infinity is never, NaN not applicable; the zone is 1 or 0. */
export const OUTCOMES = [
  "breakevenDeals",
  "breakevenDealsExact",
  "crossoverDeals",
  "crossoverDealsExact",
  "breakevenShareOfChannel",
  "breakevenCannibalization",
  "pipelineNeeded",
  "directPv",
  "partnerPv",
  "revsharePv",
  "incrementalPv",
  "programmeContribution",
  "npv",
  "paybackMonths",
  "maxRevshare",
  "maxRevsharePerDeal",
  "maxRevshareProgramme",
  "maxRevshareIndifferent",
  "minRevshare",
  "partnerProfit",
  "partnerRoi",
  "directContributionYear1",
  "partnerContributionYear1",
  "dealZone",
] as const satisfies readonly (keyof ModelResult)[];

/** Every measure of every row, written as a person would who wants nothing but speed. */
export function everyMeasure(rows: Float64Array, count: number, outcomes: Float64Array): void {
  for (let index = 0; index < count; index += 1) {
    const row = index * WIDTH;
    const acv = rows[row + COLUMN.acv]!;
    const listPrice = rows[row + COLUMN.listPrice]!;
    const grossMargin = rows[row + COLUMN.grossMargin]!;
    const directCac = rows[row + COLUMN.directCac]!;
    const avoidableCac = rows[row + COLUMN.avoidableCac]!;
    const directSupport = rows[row + COLUMN.directSupport]!;
    const partnerSupport = rows[row + COLUMN.partnerSupport]!;
    const partnerOneOff = rows[row + COLUMN.partnerOneOff]!;
    const programmeCost = rows[row + COLUMN.programmeCost]!;
    const revshare = rows[row + COLUMN.revshare]!;
    const baseCode = rows[row + COLUMN.revshareBase]!;
    const years = rows[row + COLUMN.revshareYears]!;
    const renewalRevshare = rows[row + COLUMN.renewalRevshare]!;
    const decay = rows[row + COLUMN.revshareDecay]!;
    const retentionDirect = rows[row + COLUMN.retentionDirect]!;
    const retentionPartner = rows[row + COLUMN.retentionPartner]!;
    const discountRate = rows[row + COLUMN.discountRate]!;
    const horizon = rows[row + COLUMN.horizonYears]!;
    const cannibalization = rows[row + COLUMN.cannibalization]!;
    const deals = rows[row + COLUMN.deals]!;
    const ramp = rows[row + COLUMN.ramp]!;
    const channelDeals = rows[row + COLUMN.channelDeals]!;
    const winRate = rows[row + COLUMN.winRate]!;
    const servicesRevenue = rows[row + COLUMN.partnerServicesRevenue]!;
    const servicesMargin = rows[row + COLUMN.partnerServicesMargin]!;
    const sellingCost = rows[row + COLUMN.partnerSellingCost]!;
    const investment = rows[row + COLUMN.partnerInvestment]!;
    const requiredRoi = rows[row + COLUMN.partnerRequiredRoi]!;

    const grossProfit = acv * grossMargin;
    const base = baseCode === CODE.NET ? acv : baseCode === CODE.LIST ? listPrice : grossProfit;
    const discount = 1 / (1 + discountRate);
    let valueDirect = discount;
    let valuePartner = discount;
    let rate = revshare;
    let renewalRate = renewalRevshare;
    let annuityDirect = 0;
    let annuityPartner = 0;
    let annuityTerm = 0;
    let annuityShare = 0;
    for (let year = 1; year <= horizon; year += 1) {
      annuityDirect += valueDirect;
      annuityPartner += valuePartner;
      if (year <= years) {
        annuityTerm += valuePartner;
        annuityShare += rate * valuePartner;
      }
      valueDirect *= retentionDirect * discount;
      valuePartner *= retentionPartner * discount;
      rate = renewalRate;
      renewalRate *= decay;
    }
    const direct = (grossProfit - directSupport) * annuityDirect - avoidableCac * directCac;
    const beforeShare = (grossProfit - partnerSupport) * annuityPartner - partnerOneOff;
    const sharePaid = annuityShare * base;
    const partner = beforeShare - sharePaid;
    const lost = cannibalization * direct;
    const incremental = partner - lost;
    const wholeBase = annuityTerm * base;

    const noise = 1e-13 * (Math.abs(beforeShare) + sharePaid);
    const breakEven = incremental > noise ? programmeCost / incremental : Infinity;
    const ahead = partner - direct;
    const crossover = ahead > noise ? programmeCost / ahead : Infinity;
    const programmePerDeal = programmeCost / deals;
    const ownMargin = servicesRevenue * servicesMargin - sellingCost;
    const contribution = deals * incremental - programmeCost;

    let npv = 0;
    let cohort = deals * ramp;
    let programmeDiscount = 1;
    for (let year = 0; year < horizon; year += 1) {
      npv += (cohort * incremental - programmeCost) * programmeDiscount;
      programmeDiscount *= discount;
      cohort = deals;
    }

    let paybackMonths = Infinity;
    let cumulative = -(programmeCost + deals * partnerOneOff);
    if (Number.isNaN(deals)) paybackMonths = NaN;
    else if (cumulative >= -1e-9) paybackMonths = 0;
    else {
      let customers = deals;
      let paidRate = revshare;
      let nextRate = renewalRevshare;
      for (let year = 0; year < horizon && paybackMonths === Infinity; year += 1) {
        const paid = year < years ? paidRate * base : 0;
        const monthly = (customers * (grossProfit - partnerSupport - paid)) / 12;
        for (let month = 1; month <= 12; month += 1) {
          cumulative += monthly;
          if (cumulative >= -1e-9) {
            paybackMonths = 12 * year + month;
            break;
          }
        }
        customers *= retentionPartner;
        paidRate = nextRate;
        nextRate *= decay;
      }
    }

    const wanted = (1 + requiredRoi) * investment;
    const highest = (beforeShare - programmePerDeal - lost) / wholeBase;
    const lowest = Math.max(0, (wanted / deals - ownMargin) / wholeBase);
    const profit = deals * (sharePaid + ownMargin) - investment;

    const outcome = index * OUTCOMES.length;
    outcomes[outcome] = Math.max(0, Math.ceil(breakEven - 1e-9));
    outcomes[outcome + 1] = breakEven;
    outcomes[outcome + 2] = Math.max(0, Math.ceil(crossover - 1e-9));
    outcomes[outcome + 3] = crossover;
    outcomes[outcome + 4] = breakEven / channelDeals;
    outcomes[outcome + 5] = direct > 0 ? (partner - programmePerDeal) / direct : NaN;
    outcomes[outcome + 6] = (breakEven * acv) / winRate;
    outcomes[outcome + 7] = direct;
    outcomes[outcome + 8] = partner;
    outcomes[outcome + 9] = sharePaid;
    outcomes[outcome + 10] = incremental;
    outcomes[outcome + 11] = contribution;
    outcomes[outcome + 12] = npv;
    outcomes[outcome + 13] = paybackMonths;
    outcomes[outcome + 14] = highest;
    outcomes[outcome + 15] = beforeShare / wholeBase;
    outcomes[outcome + 16] = (beforeShare - programmePerDeal) / wholeBase;
    outcomes[outcome + 17] = (beforeShare - programmePerDeal - direct) / wholeBase;
    outcomes[outcome + 18] = lowest;
    outcomes[outcome + 19] = profit;
    outcomes[outcome + 20] = investment > 0 ? profit / investment : NaN;
    outcomes[outcome + 21] = grossProfit - directCac - directSupport;
    outcomes[outcome + 22] = grossProfit - revshare * base - partnerOneOff - partnerSupport;
    outcomes[outcome + 23] =
      Number.isNaN(lowest) || Number.isNaN(highest) ? NaN : Number(lowest <= highest);
  }
}
