import { NOISE } from "../../economics/measure-definition";
import type { Quantity, StepName, YearlyName } from "./quantity";

/** No horizon is longer; the model's inputs allow no more. */
export const LONGEST_HORIZON = 15;

/** Column by column of the year table. All are plain arithmetic, so that they work on columns too. */
export const YEARLY: Readonly<Record<Exclude<YearlyName, "year">, Quantity>> = {
  decayYears: {
    label: "Years of decay",
    unit: "years, at least 1",
    formula: 2,
    write: (of) => `MAX(1,${of("year")}-2)`,
  },
  inHorizon: {
    label: "In the horizon",
    unit: "1 or 0",
    formula: 1,
    write: (of) => `(${of("year")}<=${of("horizonYears")})*1`,
  },
  inTerm: {
    label: "Share is paid",
    unit: "1 or 0",
    formula: 2,
    write: (of) => `${of("inHorizon")}*(${of("year")}<=${of("revshareYears")})`,
  },
  discount: {
    label: "Discount factor",
    unit: "factor",
    formula: 1,
    write: (of) => `1/(1+${of("discountRate")})^${of("year")}`,
  },
  directKept: {
    label: "Revenue kept, direct",
    unit: "fraction",
    formula: 1,
    write: (of) => `${of("retentionDirect")}^(${of("year")}-1)`,
  },
  partnerKept: {
    label: "Revenue kept, via partner",
    unit: "fraction",
    formula: 1,
    write: (of) => `${of("retentionPartner")}^(${of("year")}-1)`,
  },
  shareRate: {
    label: "Share of the year",
    unit: "fraction of the base",
    formula: 2,
    // A decay of 0 must not come to 0^0 in the second year, which Excel refuses.
    write: (of) =>
      `${of("inTerm")}*((${of("year")}=1)*${of("revshare")}+((${of("year")}=2)+(${of("year")}>2)*${of("revshareDecay")}^${of("decayYears")})*${of("renewalRevshare")})`,
  },
  yearlyCash: {
    label: "What a deal brings in the year",
    unit: "currency/deal",
    formula: 13,
    write: (of) =>
      `${of("inHorizon")}*${of("partnerKept")}*(${of("grossProfit")}-${of("partnerSupport")}-${of("shareRate")}*${of("base")})`,
  },
};

/** A sum over the years, of a product of columns. */
const overYears = (...factors: readonly string[]): string => `SUMPRODUCT(${factors.join("*")})`;

export const STEPS: Readonly<Record<StepName, Quantity>> = {
  tolerance: {
    label: "Rounding that does not count",
    unit: "currency, deals",
    write: () => "0.000000001",
  },
  roundingPart: {
    label: "Rounding that does not count, as a part",
    unit: "of the amounts",
    write: () => String(NOISE),
  },
  monthsInYear: { label: "Months in a year", unit: "months", write: () => "12" },
  notPaidBack: {
    label: "Stands for a month that never comes",
    unit: "months",
    write: () => "1000",
  },
  grossProfit: {
    label: "Gross profit of a year",
    unit: "currency/year",
    formula: 3,
    write: (of) => `${of("acv")}*${of("grossMargin")}`,
  },
  base: {
    label: "What the share is a fraction of",
    unit: "currency/year",
    formula: 2,
    write: (of) =>
      `IF(${of("revshareBase")}="NET",${of("acv")},IF(${of("revshareBase")}="LIST",${of("listPrice")},${of("grossProfit")}))`,
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
  annuityTerm: {
    label: "Worth of 1 a year while the share is paid",
    unit: "years",
    formula: 9,
    write: (of) => overYears(of("inTerm"), of("partnerKept"), of("discount")),
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
    write: (of) =>
      overYears(
        of("inTerm"),
        `((${of("year")}=2)+(${of("year")}>2)*${of("revshareDecay")}^${of("decayYears")})`,
        of("partnerKept"),
        of("discount"),
      ),
  },
  annuityProgramme: {
    label: "Worth of 1 at the start of every year",
    unit: "years",
    formula: 14,
    write: (of) => `${overYears(of("inHorizon"), of("discount"))}*(1+${of("discountRate")})`,
  },
  beforeShare: {
    label: "Partner deal before any share",
    unit: "currency/deal",
    formula: 9,
    write: (of) =>
      `(${of("grossProfit")}-${of("partnerSupport")})*${of("annuityPartner")}-${of("partnerOneOff")}`,
  },
  wholeBase: {
    label: "Cost of a share of 100%",
    unit: "currency/deal",
    formula: 9,
    write: (of) => `${of("annuityTerm")}*${of("base")}`,
  },
  partnerOwnMargin: {
    label: "What a deal brings the partner besides the share",
    unit: "currency/deal",
    formula: 11,
    write: (of) =>
      `${of("partnerServicesRevenue")}*${of("partnerServicesMargin")}-${of("partnerSellingCost")}`,
  },
  noise: {
    label: "Value of a deal that is only rounding",
    unit: "currency/deal",
    formula: 6,
    write: (of) => `${of("roundingPart")}*(ABS(${of("beforeShare")})+${of("revsharePv")})`,
  },
  spentAtSigning: {
    label: "Spent before the first month",
    unit: "currency",
    formula: 13,
    write: (of) => `${of("programmeCost")}+${of("deals")}*${of("partnerOneOff")}`,
  },
  monthsToPayBack: {
    label: "First month in which all is paid back",
    unit: "months",
    formula: 13,
    // What came in before a year, and up to each of its months: a table of year by month.
    write: (of) => {
      const before = `MMULT((${of("year")}>${of("yearsAcross")})*1,${of("yearlyCash")})`;
      const within = `${of("yearlyCash")}*${of("monthsAcross")}/${of("monthsInYear")}`;
      const isOpen = `(${of("deals")}*(${before}+${within})-${of("spentAtSigning")}<-${of("tolerance")})`;
      const month = `${of("monthsInYear")}*(${of("year")}-1)+${of("monthsAcross")}`;
      return `SUMPRODUCT(MIN(${month}+${of("notPaidBack")}*${isOpen}))`;
    },
  },
};
