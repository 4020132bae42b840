import type { ModelResult } from "../../src/economics/measures";
import { CODE, COLUMN, WIDTH } from "./columns";
import { internalRate } from "./internal-rate";

/** What stands in a row of outcomes. Infinity is never, NaN not applicable; the zone is 1 or 0. */
export const OUTCOMES = [
  ...["breakevenDeals", "breakevenDealsExact", "crossoverDeals", "crossoverDealsExact"],
  ...["breakevenShareOfChannel", "breakevenCannibalization", "pipelineNeeded"],
  ...["directPv", "partnerPv", "advantagePv", "revsharePv", "effectiveShare", "incrementalPv"],
  ...["programmeContribution", "npv", "irr", "peakFunding", "paybackMonths"],
  ...["directLtvCac", "partnerLtvCac", "directContributionYear1", "partnerContributionYear1"],
  ...["maxRevshare", "maxRevsharePerDeal", "maxRevshareProgramme", "maxRevshareIndifferent"],
  ...["minRevshare", "partnerProfit", "partnerRoi", "dealZone"],
] as const satisfies readonly (keyof ModelResult)[];

/** No horizon is longer; in the middle of the year cash takes steps of half a year. */
const MOST_STEPS = 2 * 15 + 1;

/** Every measure of every row, written as a person would who wants nothing but speed. */
export function everyMeasure(rows: Float64Array, count: number, outcomes: Float64Array): void {
  const flows = new Float64Array(MOST_STEPS);
  for (let index = 0; index < count; index += 1) {
    const row = index * WIDTH;
    const acv = rows[row + COLUMN.acv]!;
    const listPrice = rows[row + COLUMN.listPrice]!;
    const grossMargin = rows[row + COLUMN.grossMargin]!;
    const partnerAcv = rows[row + COLUMN.partnerAcv]!;
    const partnerMargin = rows[row + COLUMN.partnerGrossMargin]!;
    const channelFee = rows[row + COLUMN.channelFee]!;
    const ownCommission = rows[row + COLUMN.ownCommission]!;
    const directCac = rows[row + COLUMN.directCac]!;
    const avoidableCac = rows[row + COLUMN.avoidableCac]!;
    const directSupport = rows[row + COLUMN.directSupport]!;
    const partnerSupport = rows[row + COLUMN.partnerSupport]!;
    const partnerOneOff = rows[row + COLUMN.partnerOneOff]!;
    const programme = rows[row + COLUMN.programmeCost]! + rows[row + COLUMN.mdf]!;
    const revshare = rows[row + COLUMN.revshare]!;
    const baseCode = rows[row + COLUMN.revshareBase]!;
    const years = rows[row + COLUMN.revshareYears]!;
    const renewalRevshare = rows[row + COLUMN.renewalRevshare]!;
    const decay = rows[row + COLUMN.revshareDecay]!;
    const retentionDirect = rows[row + COLUMN.retentionDirect]!;
    const retentionPartner = rows[row + COLUMN.retentionPartner]!;
    const discountRate = rows[row + COLUMN.discountRate]!;
    const lag = rows[row + COLUMN.cashTiming]!;
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

    const partnerBase = baseCode === CODE.NET ? partnerAcv : partnerAcv * partnerMargin;
    const base = baseCode === CODE.LIST ? listPrice : partnerBase;
    const signing = partnerOneOff + ownCommission * partnerAcv;
    const avoided = avoidableCac * directCac;
    const directProfit = acv * grossMargin;
    const partnerProfit = partnerAcv * (partnerMargin - channelFee);
    const directYearly = directProfit - directSupport;
    const partnerYearly = partnerProfit - partnerSupport;

    // What deals are worth, and on the way every year's cohort: see npv.ts.
    const follows = Number.isNaN(renewalRevshare);
    const discount = 1 / (1 + discountRate);
    const firstValue = lag === 0 ? discount : lag === 1 ? 1 : Math.sqrt(discount);
    let directValue = firstValue;
    let partnerValue = firstValue;
    let rate = revshare;
    let nextRate = follows ? revshare : renewalRevshare;
    let weight = 1;
    let directAnnuity = 0;
    let partnerAnnuity = 0;
    let following = 0;
    let fixed = 0;
    let directNpv = 0;
    let partnerNpv = 0;
    for (let year = 1; year <= horizon; year += 1) {
      directAnnuity += directValue;
      partnerAnnuity += partnerValue;
      if (year <= years) {
        if (follows || year === 1) following += weight * partnerValue;
        else fixed += rate * partnerValue;
      }
      const cohort = year === horizon ? deals * ramp : deals;
      const shareSoFar = (fixed + revshare * following) * base;
      directNpv = directNpv * discount + cohort * (directYearly * directAnnuity - avoided);
      partnerNpv =
        partnerNpv * discount +
        cohort * (partnerYearly * partnerAnnuity - signing - shareSoFar) -
        programme;
      directValue *= retentionDirect * discount;
      partnerValue *= retentionPartner * discount;
      if (year > 1) weight *= decay;
      rate = nextRate;
      nextRate *= decay;
    }
    const direct = directYearly * directAnnuity - avoided;
    const beforeShare = partnerYearly * partnerAnnuity - signing;
    const fixedShare = fixed * base;
    const wholeShare = following * base;
    const sharePaid = fixedShare + revshare * wholeShare;
    const partner = beforeShare - sharePaid;
    const givenUp = direct > 0 ? cannibalization : 0;
    const worthOfDirect = direct > 0 ? direct : 0;
    const lost = givenUp * worthOfDirect;
    const incremental = partner - lost;

    const noise = 1e-13 * (Math.abs(beforeShare) + sharePaid);
    const breakEven = incremental > noise ? programme / incremental : Infinity;
    const ahead = partner - worthOfDirect;
    const crossover = ahead > noise ? programme / ahead : Infinity;
    const programmePerDeal = programme / deals;
    const ownMargin = servicesRevenue * servicesMargin - sellingCost;

    // The flows of the cohort for the payback, and of the programme for peak and rate.
    const steps = lag === 0.5 ? 2 : 1;
    const delay = lag === 1 ? 0 : 1;
    const slots = steps * horizon + 1;
    for (let step = 0; step < slots; step += 1) flows[step] = 0;
    const spentOnDeal = signing - givenUp * avoided;
    const spent = programme + deals * spentOnDeal;
    const least = -1e-9 * Math.abs(spent);
    let paybackMonths = -spent >= least ? 0 : Infinity;
    let balance = -spent;
    let directKept = 1;
    let partnerKept = 1;
    let paidRate = revshare;
    let laterRate = follows ? revshare : renewalRevshare;
    let ofEarlier = 0;
    let cohort = deals * ramp;
    for (let year = 0; year < horizon; year += 1) {
      const paid = year < years ? paidRate * base : 0;
      const cash = partnerKept * (partnerYearly - paid) - givenUp * directKept * directYearly;
      const signed = steps * year;
      flows[signed]! -= programme + cohort * spentOnDeal;
      flows[signed + delay]! += deals * (ramp * cash + ofEarlier);
      const before = balance;
      balance += deals * cash;
      if (balance < least) paybackMonths = Infinity;
      else if (paybackMonths === Infinity) {
        const months = Math.ceil((12 * (least - before)) / (balance - before));
        paybackMonths = 12 * year + (delay === 0 ? 0 : Math.max(1, months));
      }
      cohort = deals;
      ofEarlier += cash;
      directKept *= retentionDirect;
      partnerKept *= retentionPartner;
      paidRate = laterRate;
      laterRate *= decay;
    }
    if (Number.isNaN(deals)) paybackMonths = NaN;
    let sum = 0;
    let deepest = 0;
    for (let step = 0; step < slots; step += 1) {
      sum += flows[step]!;
      deepest = Math.min(deepest, sum);
    }

    const wanted = (1 + requiredRoi) * investment;
    const affordable = beforeShare - fixedShare;
    const highest = (affordable - programmePerDeal - lost) / wholeShare;
    const lowest = Math.max(0, (wanted / deals - ownMargin - fixedShare) / wholeShare);
    const profit = deals * (sharePaid + ownMargin) - investment;
    const ofPartner = partnerYearly * partnerAnnuity - sharePaid;
    const partnerCost = signing + programmePerDeal;
    const isZone = Number(lowest <= Math.min(1, highest));

    let at = index * OUTCOMES.length - 1;
    outcomes[(at += 1)] = breakEven === 0 ? 0 : Math.max(1, Math.ceil(breakEven - 1e-9));
    outcomes[(at += 1)] = breakEven;
    outcomes[(at += 1)] = crossover === 0 ? 0 : Math.max(1, Math.ceil(crossover - 1e-9));
    outcomes[(at += 1)] = crossover;
    outcomes[(at += 1)] = breakEven / channelDeals;
    outcomes[(at += 1)] = direct > 0 ? (partner - programmePerDeal) / direct : NaN;
    outcomes[(at += 1)] = (breakEven * partnerAcv) / winRate;
    outcomes[(at += 1)] = direct;
    outcomes[(at += 1)] = partner;
    outcomes[(at += 1)] = partner - direct;
    outcomes[(at += 1)] = sharePaid;
    outcomes[(at += 1)] = sharePaid / (partnerAcv * partnerAnnuity);
    outcomes[(at += 1)] = incremental;
    outcomes[(at += 1)] = deals * incremental - programme;
    outcomes[(at += 1)] = partnerNpv - givenUp * directNpv;
    outcomes[(at += 1)] = internalRate(flows, slots, steps, deepest, sum);
    outcomes[(at += 1)] = -deepest;
    outcomes[(at += 1)] = paybackMonths;
    outcomes[(at += 1)] = directCac === 0 ? NaN : (directYearly * directAnnuity) / directCac;
    outcomes[(at += 1)] = partnerCost === 0 ? NaN : ofPartner / partnerCost;
    outcomes[(at += 1)] = directProfit - directCac - directSupport;
    outcomes[(at += 1)] = partnerProfit - revshare * base - signing - partnerSupport;
    outcomes[(at += 1)] = highest;
    outcomes[(at += 1)] = affordable / wholeShare;
    outcomes[(at += 1)] = (affordable - programmePerDeal) / wholeShare;
    outcomes[(at += 1)] = (affordable - programmePerDeal - worthOfDirect) / wholeShare;
    outcomes[(at += 1)] = lowest;
    outcomes[(at += 1)] = profit;
    outcomes[(at += 1)] = investment > 0 ? profit / investment : NaN;
    outcomes[at + 1] = Number.isNaN(lowest) || Number.isNaN(highest) ? NaN : isZone;
  }
}
