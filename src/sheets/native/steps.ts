import { NOISE } from "../../economics/measure-definition";
import { choiceText } from "../layout/input-words";
import type { Quantity, StepName } from "./quantity";
import { RATE_STEPS } from "./internal-rate";

/** A sum over the years, of a product of columns. */
const overYears = (...factors: readonly string[]): string => `SUMPRODUCT(${factors.join("*")})`;

/** Steps between the inputs and the measures. */
export const STEPS: Readonly<Record<StepName, Quantity>> = {
  tolerance: {
    label: "Rounding that does not count",
    unit: "deals, or part of the amount",
    write: () => "0.000000001",
  },
  roundingPart: {
    label: "Rounding of a difference, as a part",
    unit: "of the amounts",
    write: () => String(NOISE),
  },
  monthsInYear: { label: "Months in a year", unit: "months", write: () => "12" },
  lag: {
    label: "Cash comes before the end of its year by",
    unit: "years",
    formula: 1,
    write: (of) =>
      `(${of("cashTiming")}=${choiceText("MID_YEAR")})/2+(${of("cashTiming")}=${choiceText("START_OF_YEAR")})`,
  },
  programme: {
    label: "A year of the programme",
    unit: "currency/year",
    formula: 6,
    write: (of) => `${of("programmeCost")}+${of("mdf")}`,
  },
  directProfit: {
    label: "Gross profit of a year, direct",
    unit: "currency/year",
    formula: 3,
    write: (of) => `${of("acv")}*${of("grossMargin")}`,
  },
  partnerGrossProfit: {
    label: "Gross profit of a year, via partner, after the fee",
    unit: "currency/year",
    formula: 3,
    write: (of) => `${of("partnerAcv")}*(${of("partnerGrossMargin")}-${of("channelFee")})`,
  },
  atSigning: {
    label: "Cost of signing a partner deal",
    unit: "currency/deal",
    formula: 3,
    write: (of) => `${of("partnerOneOff")}+${of("ownCommission")}*${of("partnerAcv")}`,
  },
  avoidedCac: {
    label: "Acquisition cost that a partner deal saves",
    unit: "currency/deal",
    formula: 4,
    write: (of) => `${of("avoidableCac")}*${of("directCac")}`,
  },
  base: {
    label: "What the share is a fraction of",
    unit: "currency/year",
    formula: 2,
    write: (of) =>
      `IF(${of("revshareBase")}=${choiceText("NET")},${of("partnerAcv")},IF(${of("revshareBase")}=${choiceText("LIST")},${of("listPrice")},${of("partnerAcv")}*${of("partnerGrossMargin")}))`,
  },
  annuityDirect: {
    label: "Worth of 1 a year, direct",
    unit: "years",
    formula: 1,
    write: (of) => overYears(of("inHorizon"), of("directKept"), of("discount")),
  },
  annuityPartner: {
    label: "Worth of 1 a year, via partner",
    unit: "years",
    formula: 1,
    write: (of) => overYears(of("inHorizon"), of("partnerKept"), of("discount")),
  },
  annuityFirst: {
    label: "Worth of the first year's share, for each 1 of it",
    unit: "years",
    formula: 4,
    write: (of) => overYears(`(${of("year")}=1)`, of("discount")),
  },
  annuityRenewal: {
    label: "Worth of the renewals' share, for each 1 of it",
    unit: "years",
    formula: 4,
    write: (of) => overYears(of("inTerm"), of("renewalFactor"), of("partnerKept"), of("discount")),
  },
  beforeShare: {
    label: "Partner deal before any share (K)",
    unit: "currency/deal",
    formula: 4,
    write: (of) =>
      `(${of("partnerGrossProfit")}-${of("partnerSupport")})*${of("annuityPartner")}-${of("atSigning")}`,
  },
  fixedShare: {
    label: "Cost of renewals at a share of their own (R)",
    unit: "currency/deal",
    formula: 9,
    write: (of) =>
      `${of.given("renewalRevshare")}*${of("renewalRevshare")}*${of("annuityRenewal")}*${of("base")}`,
  },
  wholeShare: {
    label: "Cost of a share of 100%, for all that follows it (P)",
    unit: "currency/deal",
    formula: 9,
    write: (of) =>
      `(${of("annuityFirst")}+(1-${of.given("renewalRevshare")})*${of("annuityRenewal")})*${of("base")}`,
  },
  noise: {
    label: "Value of a deal that is only rounding",
    unit: "currency/deal",
    formula: 6,
    write: (of) => `${of("roundingPart")}*(ABS(${of("beforeShare")})+${of("revsharePv")})`,
  },
  givenUp: {
    label: "Part of a direct deal that a partner deal takes away",
    unit: "fraction",
    formula: 5,
    write: (of) => `(${of("directPv")}>0)*${of("cannibalization")}`,
  },
  partnerOwnMargin: {
    label: "What a deal brings the partner besides the share",
    unit: "currency/deal",
    formula: 11,
    write: (of) =>
      `${of("partnerServicesRevenue")}*${of("partnerServicesMargin")}-${of("partnerSellingCost")}`,
  },
  signingCost: {
    label: "Signing a partner deal, less the acquisition it saves",
    unit: "currency/deal",
    formula: 13,
    write: (of) => `${of("atSigning")}-${of("givenUp")}*${of("avoidedCac")}`,
  },
  spentAtSigning: {
    label: "Spent before the first month",
    unit: "currency",
    formula: 13,
    write: (of) => `${of("programme")}+${of("deals")}*${of("signingCost")}`,
  },
  lastOpenMonth: {
    label: "Last month that ends below zero",
    unit: "months, 0 = none",
    formula: 13,
    // The sum so far at the end of every month: a table of year by month. Cash of a year in
    // advance is there in every month of it.
    write: (of) => {
      const before = `MMULT((${of("year")}>${of("yearsAcross")})*1,${of("yearlyCash")})`;
      const part = `(${of("lag")}=1)+(${of("lag")}<>1)*${of("monthsAcross")}/${of("monthsInYear")}`;
      const sum = `${of("deals")}*(${before}+${of("yearlyCash")}*(${part}))-${of("spentAtSigning")}`;
      const isOpen = `(${sum}<-${of("tolerance")}*ABS(${of("spentAtSigning")}))`;
      const month = `${of("monthsInYear")}*(${of("year")}-1)+${of("monthsAcross")}`;
      return `SUMPRODUCT(MAX(${of("inHorizon")}*(${month})*${isOpen}))`;
    },
  },
  ...RATE_STEPS,
};
