import type { InputKey } from "../../economics/inputs";
import type { MeasureName } from "../../economics/measures";

/** Values for each year of the longest horizon, a column on the Workings sheet. */
export type YearlyName =
  | "year"
  | "decayYears"
  | "inHorizon"
  | "inTerm"
  | "discount"
  | "directKept"
  | "partnerKept"
  | "shareRate"
  | "yearlyCash";

/** Steps between the inputs and the measures, a cell each on the Workings sheet. */
export type StepName =
  | "tolerance"
  | "roundingPart"
  | "monthsInYear"
  | "notPaidBack"
  | "grossProfit"
  | "base"
  | "annuityDirect"
  | "annuityPartner"
  | "annuityTerm"
  | "annuityFirst"
  | "annuityRenewal"
  | "annuityProgramme"
  | "beforeShare"
  | "wholeBase"
  | "partnerOwnMargin"
  | "spentAtSigning"
  | "monthsToPayBack"
  | "noise";

export type QuantityName = StepName | MeasureName;

/** Rows of numbers that stand across, for tables of year by year and year by month. */
export type AcrossName = "yearsAcross" | "monthsAcross";

/**
 * The text that stands for a value inside a formula: a cell, a column, or a computation in
 * brackets. Whatever is written with it may stand in one cell, or for a whole column at once.
 */
export type Of = (name: InputKey | QuantityName | YearlyName | AcrossName) => string;

export interface Quantity {
  readonly label: string;
  readonly unit: string;
  /** Number of the formula in docs/economics.md, where it is one of them. */
  readonly formula?: number;
  /** Written without "=". Only functions that Excel 2016 and LibreOffice 7.4 know. */
  readonly write: (of: Of) => string;
}
