import type { InputKey } from "../../economics/inputs";
import type { MeasureName } from "../../economics/measures";

/** Values for each year of the longest horizon, a column on the Workings sheet. */
export type YearlyName =
  | "year"
  | "decayYears"
  | "renewalFactor"
  | "inHorizon"
  | "inTerm"
  | "discount"
  | "directKept"
  | "partnerKept"
  | "shareRate"
  | "yearlyCash"
  | "partnerCustomers"
  | "paidCustomers"
  | "directCustomers"
  | "signing"
  | "programmeCash";

/** Steps between the inputs and the measures, a cell each on the Workings sheet. */
export type StepName =
  | "tolerance"
  | "roundingPart"
  | "monthsInYear"
  | "highestRate"
  | "nearlyNothing"
  | "lag"
  | "stepsOfYear"
  | "programme"
  | "directProfit"
  | "partnerGrossProfit"
  | "atSigning"
  | "avoidedCac"
  | "base"
  | "annuityDirect"
  | "annuityPartner"
  | "annuityFirst"
  | "annuityRenewal"
  | "beforeShare"
  | "fixedShare"
  | "wholeShare"
  | "noise"
  | "givenUp"
  | "partnerOwnMargin"
  | "signingCost"
  | "spentAtSigning"
  | "lastOpenMonth"
  | "programmeTotal"
  | "crossings"
  | "factorBelow"
  | "factorAbove"
  | "factorOfReturn";

export type QuantityName = StepName | MeasureName;

/** Rows of numbers that stand across, for tables of year by year and year by month. */
export type AcrossName = "yearsAcross" | "monthsAcross";

/** The tables that search for the internal rate of return, a column each. */
export type RateColumn =
  | "step"
  | "flow"
  | "piece"
  | "factor"
  | "worth"
  | "crosses"
  | "halving"
  | "from"
  | "to"
  | "middle"
  | "worthThere";

/**
 * The text that stands for a value inside a formula: a cell, a column, or a computation in
 * brackets. Whatever is written with it may stand in one cell, or for a whole column at once.
 */
export interface Of {
  (name: InputKey | QuantityName | YearlyName | AcrossName): string;
  /** Every year of a column, also in the formula of one year. */
  readonly all: (name: YearlyName) => string;
  /** 1 where somebody gave a value for an input, 0 where it follows another one. */
  readonly given: (key: InputKey) => string;
}

export interface Quantity {
  readonly label: string;
  readonly unit: string;
  /** Number of the formula in docs/economics.md, where it is one of them. */
  readonly formula?: number;
  /** Written without "=". Only functions that Excel 2016 and LibreOffice 7.4 know. */
  readonly write: (of: Of) => string;
  /** It takes rows of its own, so that no single cell can hold it with other inputs. */
  readonly takesRows?: true;
}
