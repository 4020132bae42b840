import { inputDefinition, type InputKey } from "../../economics/inputs";
import { a1, areaA1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import { nativeFormula } from "../native/native-model";
import { inputAddress, quantityAddress } from "../native/workings-layout";
import type { SheetNames } from "../description/sheet-names";
import { call, text } from "../layout/calls";
import { agree, type Check } from "./check-formulas";
import { CASHFLOW_CUMULATIVE } from "./economics-years";
import { inputsArgument, usedInput } from "../layout/inputs-layout";
import { TORNADO_AREA } from "./sensitivity-lists";
import { answerCell } from "../decision/verdict";

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
  const share = usedInput("revshare", names);
  const years = usedInput("horizonYears", names);
  const cumulative = onSheet(names.economics, areaA1(CASHFLOW_CUMULATIVE, "absolute"));
  const tornado = onSheet(names.sensitivity, areaA1(TORNADO_AREA, "absolute"));
  const shareLabel = text(inputDefinition("revshare").label);
  const low = found(shareLabel, tornado, TORNADO_LOW);
  const npvAtLow = `(${nativeFormula("npv", names, new Map([["revshare", low]]))})`;
  const band = answerCell("band");
  const bandEnd = (end: 0 | 1): string =>
    onSheet(names.verdict, a1(band.row, band.column + end, "absolute"));
  const { row, column } = answerCell("breakevenFirstYear");
  return [
    {
      says: "REVSHARE.EXPLAIN ends where native formulas do",
      formula: agree(
        found(text("What a partner deal adds"), ours("REVSHARE.EXPLAIN"), EXPLAINED_AMOUNT),
        added,
        names,
      ),
    },
    {
      says: "REVSHARE.CASHFLOW adds up to the same as native formulas",
      formula: agree(
        found(years, ours("REVSHARE.CASHFLOW"), CUMULATIVE_FLOW),
        `INDEX(${cumulative},${years}+1)`,
        names,
      ),
    },
    {
      says: "REVSHARE.SOLVE finds the share back from what a partner deal is worth",
      formula: agree(
        ours("REVSHARE.SOLVE", text("partnerPv"), partner, text("revshare")),
        share,
        names,
      ),
    },
    {
      says: "REVSHARE.GRID gives what native formulas give",
      formula: agree(
        ours(
          "REVSHARE.GRID",
          ...[text("incrementalPv"), text("revshare"), share],
          ...[text("cannibalization"), usedInput("cannibalization", names)],
        ),
        added,
        names,
      ),
    },
    {
      says: "REVSHARE.TORNADO: at its low share it gives what native formulas give",
      formula: agree(found(shareLabel, tornado, TORNADO_AT_LOW), npvAtLow, names),
    },
    {
      says: "BREAKEVEN.VOLUME gives what native formulas give",
      formula: agree(
        onSheet(names.verdict, a1(row, column, "absolute")),
        firstYearDeals(names),
        names,
      ),
    },
    {
      says: "REVSHARE.BAND stays within the deal zone of native formulas",
      formula: inZone(bandEnd(0), bandEnd(1), names),
    },
  ];
}

/** The band is cut to the zone where both ends of it are known; #N/A where nothing is left. */
function inZone(low: string, high: string, names: SheetNames): string {
  const [lowest, highest] = (["minRevshare", "maxRevshare"] as const).map((name) =>
    onSheet(names.workings, quantityAddress(name)),
  );
  const isKnown = `AND(ISNUMBER(${lowest}),ISNUMBER(${highest}))`;
  const isCut = `AND(ROUND(${low}-${lowest},9)>=0,ROUND(${highest}-${high},9)>=0)`;
  return `IF(ISNUMBER(${low}),IF(${isKnown},${isCut},TRUE),ISNA(${low}))`;
}

/** Formula 6 in the first year alone, every deal truly new. */
function firstYearDeals(names: SheetNames): string {
  const used = (key: InputKey): string => onSheet(names.workings, inputAddress(key));
  const paid = `${used("revshare")}*${used("acv")}+${used("partnerOneOff")}+${used("partnerSupport")}`;
  const perDeal = `(${used("acv")}*${used("grossMargin")}-(${paid}))`;
  const deals = `ROUNDUP(ROUND(${used("programmeCost")}/${perDeal},9),0)`;
  return `IF(${perDeal}>0,MAX(0,${deals}),NA())`;
}
