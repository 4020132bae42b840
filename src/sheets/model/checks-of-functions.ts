import { MEASURES } from "../../economics/measures";
import { inputDefinition, type InputKey } from "../../economics/inputs";
import { a1, areaA1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import { awaiting, modelCall } from "../native/model-call";
import { nativeFormula, nativeValue } from "../native/native-model";
import { modelInput, quantityAddress } from "../native/workings-layout";
import type { SheetNames } from "../description/sheet-names";
import { call, text } from "../layout/calls";
import type { Check } from "./check-formulas";
import { CASHFLOW_CUMULATIVE } from "./economics-years";
import { inputsArgument } from "../layout/inputs-layout";
import { TORNADO_AREA } from "./sensitivity-lists";
import { trulyNewTwice } from "../existing/attribution-sums";
import { answerCell } from "../decision/verdict-answers";

/** Where an amount stands in a row that a function spills, counted from 1. */
const EXPLAINED_AMOUNT = 2;
const CUMULATIVE_FLOW = 10;
const TORNADO_LOW = 2;
const TORNADO_AT_LOW = 4;

/**
 * Each of our functions, besides single measures, against the same figure by native formulas. A
 * simulation has no native form; its ends can only be held against each other.
 */
export function checksOfFunctions(content: WorkbookContent, names: SheetNames): Check[] {
  const inputs = inputsArgument(names);
  const ours = (name: string, ...further: readonly string[]): string =>
    call(content, name, inputs, ...further);
  const found = (what: string, table: string, column: number): string =>
    `VLOOKUP(${what},${table},${column},FALSE)`;
  const added = onSheet(names.workings, quantityAddress("incrementalPv"));
  const partner = onSheet(names.workings, quantityAddress("partnerPv"));
  const share = modelInput("revshare", names);
  const years = modelInput("horizonYears", names);
  const cumulative = onSheet(names.economics, areaA1(CASHFLOW_CUMULATIVE, "absolute"));
  const tornado = onSheet(names.sensitivity, areaA1(TORNADO_AREA, "absolute"));
  const shareLabel = text(inputDefinition("revshare").label);
  const low = found(shareLabel, tornado, TORNADO_LOW);
  const npvAtLow = `(${nativeFormula("npv", names, new Map([["revshare", low]]))})`;
  const { row, column } = answerCell("breakevenFirstYear");
  return [
    ...MEASURES.map(({ name, label }) => ({
      says: `${label}: the function and native formulas agree`,
      one: modelCall(content, names, name),
      // No function answers without a share, and some of the native formulas have no need of it.
      other: awaiting(nativeValue(name, names), names, ["revshare"]),
    })),
    {
      says: "PARTNER.ATTRIBUTION and the table of deals find the same part truly new",
      ...trulyNewTwice(names),
      isToldByItself: true,
    },
    {
      says: "REVSHARE.EXPLAIN ends where native formulas do",
      one: found(text("What a partner deal adds"), ours("REVSHARE.EXPLAIN"), EXPLAINED_AMOUNT),
      other: added,
    },
    {
      says: "REVSHARE.CASHFLOW adds up to the same as native formulas",
      one: awaiting(found(years, ours("REVSHARE.CASHFLOW"), CUMULATIVE_FLOW), names),
      other: `INDEX(${cumulative},${years}+1)`,
    },
    {
      says: "REVSHARE.SOLVE finds the share back from what a partner deal is worth",
      one: ours("REVSHARE.SOLVE", text("partnerPv"), partner, text("revshare")),
      other: `IF(ISNUMBER(${partner}),${share},NA())`,
    },
    {
      says: "REVSHARE.GRID gives what native formulas give",
      one: ours(
        "REVSHARE.GRID",
        ...[text("incrementalPv"), text("revshare"), share],
        ...[text("cannibalization"), modelInput("cannibalization", names)],
      ),
      other: added,
      isToldByItself: true,
    },
    {
      says: "REVSHARE.TORNADO: at its low share it gives what native formulas give",
      one: found(shareLabel, tornado, TORNADO_AT_LOW),
      other: npvAtLow,
    },
    {
      says: "BREAKEVEN.VOLUME gives what native formulas give",
      one: onSheet(names.verdict, a1(row, column, "absolute")),
      other: firstYearDeals(names),
    },
  ];
}

/** Formula 6 in the first year alone, every deal truly new. */
function firstYearDeals(names: SheetNames): string {
  const used = (key: InputKey): string => modelInput(key, names);
  const paid = `${used("revshare")}*${used("acv")}+${used("partnerOneOff")}+${used("partnerSupport")}`;
  const perDeal = `(${used("acv")}*${used("grossMargin")}-(${paid}))`;
  const deals = `ROUNDUP(ROUND(${used("programmeCost")}/${perDeal},9),0)`;
  return `IF(${perDeal}>0,MAX(0,${deals}),NA())`;
}
