import { choiceText } from "../layout/input-words";
import type { Of, Quantity, StepName } from "./quantity";
import { FLOWS, HALVINGS, PIECES, rateAddress, rateCell } from "./year-layout";

/*
 * Formula 14: the rate at which the programme is worth nothing. Its worth is looked at for rates
 * from none to the highest; where it crosses zero once, that piece is halved until it is found.
 */

type RateStep = Extract<
  StepName,
  | "highestRate"
  | "nearlyNothing"
  | "stepsOfYear"
  | "programmeTotal"
  | "crossings"
  | "factorBelow"
  | "factorAbove"
  | "factorOfReturn"
>;

/**
 * What the programme is worth when each step of time takes a factor off. Written as a power, what is
 * too small for a number would be an error in LibreOffice, where Excel takes it for nothing.
 */
const worth = (factor: string): string =>
  `SUMPRODUCT(${rateAddress("flow", 0, FLOWS)}*EXP(${rateAddress("step", 0, FLOWS)}*LN(${factor})))`;

export const RATE_STEPS: Readonly<Record<RateStep, Quantity>> = {
  highestRate: {
    label: "Highest rate that is looked at",
    unit: "fraction/year",
    formula: 14,
    write: () => "100",
  },
  nearlyNothing: {
    label: "Discount factor of a rate beyond every other",
    unit: "factor",
    formula: 14,
    write: () => "0.000000000000001",
  },
  stepsOfYear: {
    label: "Steps of time in a year",
    unit: "steps",
    formula: 14,
    write: (of) => `1+(${of("cashTiming")}=${choiceText("MID_YEAR")})`,
  },
  programmeTotal: {
    label: "The programme over the horizon, undiscounted",
    unit: "currency",
    formula: 14,
    write: () => `SUM(${rateAddress("flow", 0, FLOWS)})`,
  },
  crossings: {
    label: "Times that the worth crosses zero",
    unit: "times",
    formula: 14,
    write: () => `SUM(${rateAddress("crosses")})`,
  },
  factorBelow: {
    label: "Factor of a step at which the programme costs",
    unit: "factor",
    formula: 14,
    // Without a crossing the rate lies beyond the highest, if the programme ever costs at all.
    write: (of) => {
      const beyond = `IF(${worth(of("nearlyNothing"))}<0,${of("nearlyNothing")},NA())`;
      return `IF(${of("crossings")}=0,${beyond},SUMPRODUCT(${rateAddress("crosses")}*${rateAddress("factor")}))`;
    },
  },
  factorAbove: {
    label: "Factor of a step at which it pays",
    unit: "factor",
    formula: 14,
    write: (of) =>
      `IF(${of("crossings")}=0,${rateCell("factor", 0)},SUMPRODUCT(${rateAddress("crosses")}*${rateAddress("factor", 1)}))`,
  },
  factorOfReturn: {
    label: "Factor of a step at which it is worth nothing",
    unit: "factor",
    formula: 14,
    write: () => rateCell("middle", HALVINGS - 1),
  },
};

/** The formula of a cell in the tables of the search. */
export const RATE_FORMULAS = {
  flow: (of: Of, row: number): string => {
    const at = (when: string, column: string): string =>
      `SUMPRODUCT((${of("stepsOfYear")}*(${when})=${rateCell("step", row)})*${column})`;
    const signed = at(`${of("year")}-1`, of("signing"));
    return `${signed}+${at(`${of("year")}-${of("lag")}`, of("programmeCash"))}`;
  },
  factor: (of: Of, row: number): string => {
    const least = `1/(1+${of("highestRate")})^(1/${of("stepsOfYear")})`;
    return `${least}+(1-${least})*${rateCell("piece", row)}/${rateCell("piece", PIECES)}`;
  },
  worth: (_: Of, row: number): string => worth(rateCell("factor", row)),
  crosses: (_: Of, row: number): string =>
    `((${rateCell("worth", row)}<0)<>(${rateCell("worth", row + 1)}<0))*1`,
  from: (of: Of, row: number): string =>
    row === 0
      ? of("factorBelow")
      : `IF(${rateCell("worthThere", row - 1)}<0,${rateCell("middle", row - 1)},${rateCell("from", row - 1)})`,
  to: (of: Of, row: number): string =>
    row === 0
      ? of("factorAbove")
      : `IF(${rateCell("worthThere", row - 1)}<0,${rateCell("to", row - 1)},${rateCell("middle", row - 1)})`,
  middle: (_: Of, row: number): string => `(${rateCell("from", row)}+${rateCell("to", row)})/2`,
  worthThere: (_: Of, row: number): string => worth(rateCell("middle", row)),
};
