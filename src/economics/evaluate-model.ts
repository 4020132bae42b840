import { NOISE, partnerOwnMargin, wholeDeals } from "./formulas";
import type { ModelInputs } from "./inputs";
import type { MeasureValue, ModelResult } from "./model-result";
import { paybackMonths } from "./payback";
import { shareBase } from "./present-values";

/**
 * Every measure under its name: formulas 1 to 14 once more, from top to bottom in one function.
 * Each measure by its own function takes twice as long, because the engine then neither keeps the
 * numbers that measures have in common in registers nor makes the result in one piece; and sharing
 * this function with simulations makes those slower. A law holds that both ways agree to the digit.
 */
export function evaluateModel(inputs: ModelInputs): ModelResult {
  const { acv, partnerOneOff, programmeCost, horizonYears } = inputs;
  const { revshare, revshareYears, revshareDecay } = inputs;
  const deals = inputs.deals ?? NaN;
  const grossProfit = acv * inputs.grossMargin;
  const base = shareBase(inputs);
  const discount = 1 / (1 + inputs.discountRate);

  // Formulas 1 and 2, and the sum P of formula 9.
  const stepDirect = inputs.retentionDirect * discount;
  const stepPartner = inputs.retentionPartner * discount;
  let valueDirect = discount;
  let valuePartner = discount;
  let rate = revshare;
  let renewalRate = inputs.renewalRevshare ?? revshare;
  let annuityDirect = 0;
  let annuityPartner = 0;
  let annuityTerm = 0;
  let annuityShare = 0;
  for (let year = 1; year <= horizonYears; year += 1) {
    annuityDirect += valueDirect;
    annuityPartner += valuePartner;
    if (year <= revshareYears) {
      annuityTerm += valuePartner;
      annuityShare += rate * valuePartner;
    }
    valueDirect *= stepDirect;
    valuePartner *= stepPartner;
    rate = renewalRate;
    renewalRate *= revshareDecay;
  }
  const wholeBase = annuityTerm * base;

  // Formulas 4 and 5.
  const avoided = inputs.avoidableCac * inputs.directCac;
  const direct = (grossProfit - inputs.directSupport) * annuityDirect - avoided;
  const beforeShare = (grossProfit - inputs.partnerSupport) * annuityPartner - partnerOneOff;
  const sharePaid = annuityShare * base;
  const partner = beforeShare - sharePaid;
  const lost = inputs.cannibalization * direct;
  const incremental = partner - lost;

  // Formulas 6 and 7.
  const noise = NOISE * (Math.abs(beforeShare) + sharePaid);
  const breakEven = incremental <= noise ? Infinity : programmeCost / incremental;
  const ahead = partner - direct;
  const crossover = ahead <= noise ? Infinity : programmeCost / ahead;

  // Formula 14.
  let cohort = deals * inputs.ramp;
  let factor = 1;
  let npv = 0;
  for (let year = 0; year < horizonYears; year += 1) {
    npv += (cohort * incremental - programmeCost) * factor;
    factor *= discount;
    cohort = deals;
  }

  // Formulas 9 and 11.
  const programmePerDeal = programmeCost / deals;
  const coveringProgramme = beforeShare - programmePerDeal;
  const highest = (coveringProgramme - lost) / wholeBase;
  const ownMargin = partnerOwnMargin(inputs);
  const investment = inputs.partnerInvestment;
  const wanted = (1 + inputs.partnerRequiredRoi) * investment;
  const lowest = Math.max(0, (wanted / deals - ownMargin) / wholeBase);
  const profit = deals * (sharePaid + ownMargin) - investment;

  const payback = inputs.deals === undefined ? NaN : paybackMonths(inputs, inputs.deals);

  return {
    breakevenDeals: shown(wholeDeals(breakEven)),
    breakevenDealsExact: shown(breakEven),
    crossoverDeals: shown(wholeDeals(crossover)),
    crossoverDealsExact: shown(crossover),
    breakevenShareOfChannel: shown(breakEven / (inputs.channelDeals ?? NaN)),
    breakevenCannibalization: shown(direct > 0 ? (partner - programmePerDeal) / direct : NaN),
    pipelineNeeded: shown((breakEven * acv) / (inputs.winRate ?? NaN)),
    directPv: shown(direct),
    partnerPv: shown(partner),
    revsharePv: shown(sharePaid),
    incrementalPv: shown(incremental),
    programmeContribution: shown(deals * incremental - programmeCost),
    npv: shown(npv),
    paybackMonths: shown(payback),
    maxRevshare: shown(highest),
    maxRevsharePerDeal: shown(beforeShare / wholeBase),
    maxRevshareProgramme: shown(coveringProgramme / wholeBase),
    maxRevshareIndifferent: shown((coveringProgramme - direct) / wholeBase),
    minRevshare: shown(lowest),
    partnerProfit: shown(profit),
    partnerRoi: shown(investment > 0 ? profit / investment : NaN),
    directContributionYear1: shown(grossProfit - inputs.directCac - inputs.directSupport),
    partnerContributionYear1: shown(
      grossProfit - revshare * base - partnerOneOff - inputs.partnerSupport,
    ),
    dealZone: Number.isNaN(lowest) || Number.isNaN(highest) ? null : lowest <= highest,
  };
}

function shown(outcome: number): MeasureValue {
  if (Number.isFinite(outcome)) return outcome;
  return outcome === Infinity ? "never" : null;
}
