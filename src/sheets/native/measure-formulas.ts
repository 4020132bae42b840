import { MEASURES, type MeasureName } from "../../economics/measures";
import type { Of, Quantity } from "./quantity";
import { upToYear } from "./yearly";

/** Where no volume pays, or a measure does not apply, a cell shows #N/A. */
const ifElseNone = (condition: string, value: string): string => `IF(${condition},${value},NA())`;

const volumeThatPays = (of: Of, valuePerDeal: string): string =>
  ifElseNone(`${valuePerDeal}>${of("noise")}`, `${of("programme")}/${valuePerDeal}`);

/** None where nothing is to be paid, otherwise one or more. */
const whole = (of: Of, deals: string): string =>
  `MAX((${of("programme")}>0)*1,ROUNDUP(${deals}-${of("tolerance")},0))`;

const programmePerDeal = (of: Of): string => `${of("programme")}/${of("deals")}`;

const highestShare = (of: Of, kept: string): string =>
  `(${of("beforeShare")}-${of("fixedShare")}${kept})/${of("wholeShare")}`;

/** A number, never below zero; written as a sum, for MAX passes over a text in a cell. */
const atLeastNothing = (amount: string): string => `MAX(0,0+${amount})`;

const ratio = (value: string, cost: string): string => ifElseNone(`${cost}<>0`, `${value}/${cost}`);

/** Undiscounted sums of the programme at the turns of its years: after signing, and before the next one. */
const programmeSums = (of: Of): { readonly after: string; readonly before: string } => {
  const spent = upToYear(of, of("signing"));
  const isThere = `((${of("year")}>${of("yearsAcross")})+(${of("lag")}=1)*(${of("year")}=${of("yearsAcross")}))`;
  return {
    after: `${spent}+MMULT(${isThere},${of("programmeCash")})`,
    before: `${spent}+${upToYear(of, of("programmeCash"))}`,
  };
};

/** Every measure in native functions, by the formulas of docs/economics.md. */
const FORMULAS: Readonly<Record<MeasureName, Quantity["write"]>> = {
  breakevenDeals: (of) => whole(of, of("breakevenDealsExact")),
  breakevenDealsExact: (of) => volumeThatPays(of, of("incrementalPv")),
  crossoverDeals: (of) => whole(of, of("crossoverDealsExact")),
  crossoverDealsExact: (of) =>
    volumeThatPays(of, `(${of("partnerPv")}-${atLeastNothing(of("directPv"))})`),
  breakevenShareOfChannel: (of) => `${of("breakevenDealsExact")}/${of("channelDeals")}`,
  breakevenCannibalization: (of) =>
    ifElseNone(
      `${of("directPv")}>0`,
      `(${of("partnerPv")}-${programmePerDeal(of)})/${of("directPv")}`,
    ),
  pipelineNeeded: (of) => `${of("breakevenDealsExact")}*${of("partnerAcv")}/${of("winRate")}`,
  directPv: (of) =>
    `(${of("directProfit")}-${of("directSupport")})*${of("annuityDirect")}-${of("avoidedCac")}`,
  partnerPv: (of) => `${of("beforeShare")}-${of("revsharePv")}`,
  advantagePv: (of) => `${of("partnerPv")}-${of("directPv")}`,
  revsharePv: (of) =>
    `(${of("revshare")}*${of("annuityFirst")}+${of("renewalRevshare")}*${of("annuityRenewal")})*${of("base")}`,
  effectiveShare: (of) => `${of("revsharePv")}/(${of("partnerAcv")}*${of("annuityPartner")})`,
  incrementalPv: (of) =>
    `${of("partnerPv")}-${of("cannibalization")}*${atLeastNothing(of("directPv"))}`,
  programmeContribution: (of) => `${of("deals")}*${of("incrementalPv")}-${of("programme")}`,
  npv: (of) =>
    `SUMPRODUCT(${of("signing")}/(1+${of("discountRate")})^(${of("year")}-1)+${of("programmeCash")}*${of("discount")})`,
  irr: (of) =>
    ifElseNone(
      `AND(${of("peakFunding")}>0,${of("programmeTotal")}>0,${of("crossings")}<=1)`,
      `1/${of("factorOfReturn")}^${of("stepsOfYear")}-1`,
    ),
  peakFunding: (of) => {
    const { after, before } = programmeSums(of);
    // What comes on the day of the next signing stands against it; in mid-year it comes before.
    const counts = `(${of("inHorizon")}*((${of("lag")}=1/2)+(${of("year")}=${of("horizonYears")})>0))`;
    return `MAX(0,-SUMPRODUCT(MIN(${of("inHorizon")}*(${after}))),-SUMPRODUCT(MIN(${counts}*(${before}))))`;
  },
  paybackMonths: (of) =>
    `IF(1*${of("lastOpenMonth")}=0,(${of("lag")}<>1)*(${of("spentAtSigning")}>${of("tolerance")}*ABS(${of("spentAtSigning")})),${ifElseNone(
      `${of("lastOpenMonth")}<${of("monthsInYear")}*${of("horizonYears")}`,
      `${of("lastOpenMonth")}+(${of("lag")}<>1)`,
    )})`,
  directLtvCac: (of) => ratio(`(${of("directPv")}+${of("avoidedCac")})`, of("directCac")),
  partnerLtvCac: (of) =>
    ratio(
      `(${of("partnerPv")}+${of("atSigning")})`,
      `(${of("atSigning")}+${programmePerDeal(of)})`,
    ),
  maxRevshare: (of) =>
    highestShare(
      of,
      `-${programmePerDeal(of)}-${of("cannibalization")}*${atLeastNothing(of("directPv"))}`,
    ),
  maxRevsharePerDeal: (of) => highestShare(of, ""),
  maxRevshareProgramme: (of) => highestShare(of, `-${programmePerDeal(of)}`),
  maxRevshareIndifferent: (of) =>
    highestShare(of, `-${programmePerDeal(of)}-${atLeastNothing(of("directPv"))}`),
  minRevshare: (of) =>
    `MAX(0,((1+${of("partnerRequiredRoi")})*${of("partnerInvestment")}/${of("deals")}-${of("partnerOwnMargin")}-${of("fixedShare")})/${of("wholeShare")})`,
  partnerProfit: (of) =>
    `${of("deals")}*(${of("revsharePv")}+${of("partnerOwnMargin")})-${of("partnerInvestment")}`,
  partnerRoi: (of) =>
    ifElseNone(`${of("partnerInvestment")}>0`, `${of("partnerProfit")}/${of("partnerInvestment")}`),
  directContributionYear1: (of) =>
    `${of("directProfit")}-${of("directCac")}-${of("directSupport")}`,
  partnerContributionYear1: (of) =>
    `${of("partnerGrossProfit")}-${of("revshare")}*${of("base")}-${of("atSigning")}-${of("partnerSupport")}`,
};

/** Measures that need a search row by row. */
const TAKES_ROWS: readonly MeasureName[] = ["irr"];

export const MEASURE_QUANTITIES: Readonly<Record<MeasureName, Quantity>> = Object.fromEntries(
  MEASURES.map(({ name, label, unit, formula }) => [
    name,
    {
      ...{ label, unit, formula, write: FORMULAS[name] },
      ...(TAKES_ROWS.includes(name) ? { takesRows: true } : {}),
    },
  ]),
) as Record<MeasureName, Quantity>;
