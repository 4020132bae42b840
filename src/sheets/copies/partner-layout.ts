import { a1, areaA1, onSheet } from "../description/a1";
import type { NumberFormatName } from "../description/description";
import type { Layout } from "../native/native-model";
import type { YearlyName } from "../native/quantity";
import { termsInput, termsTyped } from "./partner-terms";

export const PARTNER_ECONOMICS_SHEET = "Your economics";
export const PARTNER_YEARS_SHEET = "Year by year";

/** What the economics sheet shows, in the partner's words, by the formulas of docs/economics.md. */
export const LINES = [
  ["base", "What the share is a fraction of, a year", "money"],
  ["annuityFirst", "Worth today of 1 in the first year", "decimal"],
  ["annuityRenewal", "Worth today of 1 of share on the renewals", "decimal"],
  ["revsharePv", "Share of one deal, worth today", "money"],
  ["partnerOwnMargin", "What a deal brings you besides the share", "money"],
  ["partnerProfit", "Your profit on a year's deals", "money"],
  ["partnerRoi", "Your return on the investment", "percentExact"],
  ["minRevshare", "Lowest share that gives you the return you want", "percentExact"],
  ["breakEven", "Deals a year at which you earn your investment back", "integer"],
  ["wantedReturn", "Deals a year that give you the return you want", "integer"],
] as const satisfies readonly (readonly [string, string, NumberFormatName])[];
export type LineName = (typeof LINES)[number][0];

/** Columns of the sheet of years. */
export const YEAR_NAMES = [
  "year",
  "decayYears",
  "renewalFactor",
  "inHorizon",
  "inTerm",
  "discount",
  "partnerKept",
  "shareRate",
] as const satisfies readonly YearlyName[];

export const FIRST_LINE = 4;
export const YEARS_HEADER_ROW = 3;

/** Where the partner's copy holds the values of the model, seen from one of its sheets. */
export function partnerLayout(from: string, horizonYears: number): Layout {
  const on = (sheet: string, address: string): string =>
    sheet === from ? address : onSheet(sheet, address);
  return {
    input: termsInput,
    typed: termsTyped,
    quantity: (name) => {
      const row = LINES.findIndex(([line]) => line === name);
      if (row < 0) return undefined;
      return on(PARTNER_ECONOMICS_SHEET, a1(FIRST_LINE + row, 1, "absolute"));
    },
    yearly: (name, year) => {
      const column = YEAR_NAMES.findIndex((one) => one === name);
      if (column < 0) return undefined;
      const row = YEARS_HEADER_ROW + 1;
      const address =
        year === undefined
          ? areaA1({ row, column, rows: horizonYears, columns: 1 }, "absolute")
          : a1(row + year - 1, column, "column");
      return on(PARTNER_YEARS_SHEET, address);
    },
    across: () => "",
  };
}
