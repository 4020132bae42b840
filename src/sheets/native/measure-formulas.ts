import { MEASURES, type MeasureName } from "../../economics/measures";
import type { Of, Quantity } from "./quantity";

/** Where no volume pays, or a measure does not apply, a cell shows #N/A. */
const ifElseNone = (condition: string, value: string): string => `IF(${condition},${value},NA())`;

const volumeThatPays = (of: Of, valuePerDeal: string): string =>
  ifElseNone(`${valuePerDeal}>${of("noise")}`, `${of("programmeCost")}/${valuePerDeal}`);

const whole = (of: Of, deals: string): string => `MAX(0,ROUNDUP(${deals}-${of("tolerance")},0))`;

const highestShare = (of: Of, kept: string): string =>
  `(${of("beforeShare")}-${of("programmeCost")}/${of("deals")}${kept})/${of("wholeBase")}`;

/** Every measure in native functions, by the formulas of docs/economics.md. */
const FORMULAS: Readonly<Record<MeasureName, Quantity["write"]>> = {
  breakevenDeals: (of) => whole(of, of("breakevenDealsExact")),
  breakevenDealsExact: (of) => volumeThatPays(of, of("incrementalPv")),
  crossoverDeals: (of) => whole(of, of("crossoverDealsExact")),
  crossoverDealsExact: (of) => volumeThatPays(of, `(${of("partnerPv")}-${of("directPv")})`),
  breakevenShareOfChannel: (of) => `${of("breakevenDealsExact")}/${of("channelDeals")}`,
  breakevenCannibalization: (of) =>
    ifElseNone(
      `${of("directPv")}>0`,
      `(${of("partnerPv")}-${of("programmeCost")}/${of("deals")})/${of("directPv")}`,
    ),
  pipelineNeeded: (of) => `${of("breakevenDealsExact")}*${of("acv")}/${of("winRate")}`,
  directPv: (of) =>
    `(${of("grossProfit")}-${of("directSupport")})*${of("annuityDirect")}-${of("avoidableCac")}*${of("directCac")}`,
  partnerPv: (of) => `${of("beforeShare")}-${of("revsharePv")}`,
  revsharePv: (of) =>
    `(${of("revshare")}*${of("annuityFirst")}+${of("renewalRevshare")}*${of("annuityRenewal")})*${of("base")}`,
  incrementalPv: (of) => `${of("partnerPv")}-${of("cannibalization")}*${of("directPv")}`,
  advantagePv: (of) => `${of("partnerPv")}-${of("directPv")}`,
  effectiveShare: (of) => `${of("revsharePv")}/(${of("partnerAcv")}*${of("annuityPartner")})`,
  programmeContribution: (of) => `${of("deals")}*${of("incrementalPv")}-${of("programmeCost")}`,
  npv: (of) =>
    `${of("deals")}*${of("incrementalPv")}*(${of("annuityProgramme")}-1+${of("ramp")})-${of("programmeCost")}*${of("annuityProgramme")}`,
  paybackMonths: (of) =>
    `IF(${of("spentAtSigning")}<=${of("tolerance")},0,${ifElseNone(
      `${of("monthsToPayBack")}<=${of("monthsInYear")}*${of("horizonYears")}`,
      of("monthsToPayBack"),
    )})`,
  irr: () => "NA()",
  peakFunding: () => "NA()",
  directLtvCac: (of) =>
    ifElseNone(
      `${of("directCac")}>0`,
      `(${of("grossProfit")}-${of("directSupport")})*${of("annuityDirect")}/${of("directCac")}`,
    ),
  partnerLtvCac: (of) =>
    `((${of("grossProfit")}-${of("partnerSupport")})*${of("annuityPartner")}-${of("revsharePv")})/(${of("partnerOneOff")}+${of("programmeCost")}/${of("deals")})`,
  maxRevshare: (of) => highestShare(of, `-${of("cannibalization")}*${of("directPv")}`),
  maxRevsharePerDeal: (of) => `${of("beforeShare")}/${of("wholeBase")}`,
  maxRevshareProgramme: (of) => highestShare(of, ""),
  maxRevshareIndifferent: (of) => highestShare(of, `-${of("directPv")}`),
  minRevshare: (of) =>
    `MAX(0,((1+${of("partnerRequiredRoi")})*${of("partnerInvestment")}/${of("deals")}-${of("partnerOwnMargin")})/${of("wholeBase")})`,
  partnerProfit: (of) =>
    `${of("deals")}*(${of("revsharePv")}+${of("partnerOwnMargin")})-${of("partnerInvestment")}`,
  partnerRoi: (of) =>
    ifElseNone(`${of("partnerInvestment")}>0`, `${of("partnerProfit")}/${of("partnerInvestment")}`),
  directContributionYear1: (of) => `${of("grossProfit")}-${of("directCac")}-${of("directSupport")}`,
  partnerContributionYear1: (of) =>
    `${of("grossProfit")}-${of("revshare")}*${of("base")}-${of("partnerOneOff")}-${of("partnerSupport")}`,
};

export const MEASURE_QUANTITIES: Readonly<Record<MeasureName, Quantity>> = Object.fromEntries(
  MEASURES.map(({ name, label, unit, formula }) => [
    name,
    { label, unit, formula, write: FORMULAS[name] },
  ]),
) as Record<MeasureName, Quantity>;
