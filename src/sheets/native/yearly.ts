import type { Of, Quantity, YearlyName } from "./quantity";

/** No horizon is longer; the model's inputs allow no more. */
export const LONGEST_HORIZON = 15;

/** A column summed up to each year: of year by year, what is not later counts. */
export const upToYear = (of: Of, column: string): string =>
  `MMULT((${of("year")}>=${of("yearsAcross")})*1,${column})`;

/** Deals of every cohort that signed so far: the first at its ramp, the others whole. */
const ofAllCohorts = (of: Of, perDeal: string, everyYear: string): string =>
  `${of("inHorizon")}*${of("deals")}*((${of("ramp")}-1)*${perDeal}+${upToYear(of, everyYear)})`;

/** Column by column of the year table. All are plain arithmetic, so that they work on columns too. */
export const YEARLY: Readonly<Record<Exclude<YearlyName, "year">, Quantity>> = {
  decayYears: {
    label: "Years of decay",
    unit: "years, at least 1",
    formula: 2,
    write: (of) => `MAX(1,${of("year")}-2)`,
  },
  renewalFactor: {
    label: "Part of the renewal share",
    unit: "factor",
    formula: 2,
    // A decay of 0 must not come to 0^0 in the second year, which Excel refuses.
    write: (of) =>
      `((${of("year")}=2)+(${of("year")}>2)*${of("revshareDecay")}^${of("decayYears")})`,
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
    write: (of) => `1/(1+${of("discountRate")})^(${of("year")}-${of("lag")})`,
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
    write: (of) =>
      `${of("inTerm")}*((${of("year")}=1)*${of("revshare")}+${of("renewalFactor")}*${of("renewalRevshare")})`,
  },
  yearlyCash: {
    label: "What a deal adds in the year",
    unit: "currency/deal",
    formula: 13,
    write: (of) =>
      `${of("inHorizon")}*(${of("partnerKept")}*(${of("partnerGrossProfit")}-${of("partnerSupport")}-${of("shareRate")}*${of("base")})-${of("givenUp")}*${of("directKept")}*(${of("directProfit")}-${of("directSupport")}))`,
  },
  partnerCustomers: {
    label: "Customers via the partner, by what they still pay",
    unit: "deals",
    formula: 14,
    write: (of) => ofAllCohorts(of, of("partnerKept"), of.all("partnerKept")),
  },
  paidCustomers: {
    label: "The same, times the share of their year",
    unit: "deals",
    formula: 14,
    write: (of) =>
      ofAllCohorts(
        of,
        `${of("partnerKept")}*${of("shareRate")}`,
        `${of.all("partnerKept")}*${of.all("shareRate")}`,
      ),
  },
  directCustomers: {
    label: "Direct customers given up, by what they would still pay",
    unit: "deals",
    formula: 14,
    write: (of) => `${of("givenUp")}*${ofAllCohorts(of, of("directKept"), of.all("directKept"))}`,
  },
  signing: {
    label: "Programme and signing at the start of the year",
    unit: "currency",
    formula: 14,
    write: (of) =>
      `-${of("inHorizon")}*(${of("programme")}+${of("deals")}*(1+(${of("year")}=1)*(${of("ramp")}-1))*${of("signingCost")})`,
  },
  programmeCash: {
    label: "What all cohorts add in the year",
    unit: "currency",
    formula: 14,
    write: (of) => ofAllCohorts(of, of("yearlyCash"), of.all("yearlyCash")),
  },
};
