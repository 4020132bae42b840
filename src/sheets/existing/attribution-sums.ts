import { asPercent } from "../../wording";
import { ATTRIBUTION } from "../../policy/attribution";
import { a1, onSheet } from "../description/a1";
import type { Block, Cell, NumberFormatName } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { call, numberInWords, text } from "../layout/calls";
import { label, NO_NUMBER } from "../layout/cells";
import type { WorkbookContent } from "../layout/content";
import { orDash, orDashItself } from "../layout/dashes";
import { INPUT_COLUMNS, rowOf } from "../layout/inputs-layout";
import { modelInput } from "../native/workings-layout";
import {
  dealColumn,
  dealsArgument,
  KIND_COLUMN,
  OVERPAID_COLUMN,
  type SumKey,
  sumAt,
  sumCell,
} from "./attribution-layout";

interface Sum {
  readonly key: SumKey;
  readonly name: string;
  readonly figure: Cell;
  readonly words?: Cell;
}

/** What follows from the whole list; the part truly new by our function, as nobody can mistype it. */
export function sumsBlock(content: WorkbookContent, names: SheetNames): Block {
  const sums = sumsOf(content, names);
  const [first] = sums;
  return {
    row: sumAt(first?.key ?? "deals").row,
    column: 0,
    cells: sums.map(({ name, figure, words }) => [label(name), figure, words ?? null]),
  };
}

function figureOf(formula: string, numberFormat: NumberFormatName, native?: string): Cell {
  return {
    formula: `=${formula}`,
    ...(native === undefined ? {} : { nativeFormula: `=${native}` }),
    ...{ style: "calculation", numberFormat },
  };
}

const CONFIDENCE = asPercent(ATTRIBUTION.confidence);

function sumsOf(content: WorkbookContent, names: SheetNames): readonly Sum[] {
  const { deals, lowerRate } = content.existing;
  const kinds = dealColumn(KIND_COLUMN, deals.length);
  const count = (kind: string): Cell => figureOf(`COUNTIF(${kinds},${text(kind)})`, "integer");
  const [n, ours] = [sumCell("deals"), sumCell("ours")];
  const some = (formula: string): string => orDash(`IF(${n}=0,NA(),${formula})`, names);
  const attribution = call(content, "PARTNER.ATTRIBUTION", dealsArgument(deals.length));
  const answer = (column: number): string =>
    orDashItself(`INDEX(${attribution},${n}+1,${column})`, attribution);
  return [
    {
      ...{ key: "deals", name: "Deals on the list" },
      figure: figureOf(
        (["sourced", "influenced", "ours"] as const).map(sumCell).join("+"),
        "integer",
      ),
    },
    { key: "sourced", name: "Sourced", figure: count("sourced") },
    { key: "influenced", name: "Influenced", figure: count("influenced") },
    { key: "ours", name: "Ours", figure: count("ours") },
    {
      ...{ key: "trulyNew", name: "Truly new" },
      figure: {
        ...figureOf(answer(2), "percentExact", some(`1-${ours}/${n}`)),
        style: "result",
      },
      words: {
        formula: `=${answer(3)}`,
        nativeFormula: `=${some(sentenceFormula())}`,
        style: "calculation",
      },
    },
    {
      ...{ key: "low", name: "Truly new, at the least" },
      figure: figureOf(some(endFormula("low")), "percentExact"),
    },
    {
      ...{ key: "high", name: "Truly new, at the most" },
      figure: figureOf(some(endFormula("high")), "percentExact"),
    },
    {
      ...{ key: "cannibalization", name: "Cannibalization, measured" },
      figure: figureOf(some(`${ours}/${n}`), "percentExact"),
      words: { formula: `=${some(inTheModel(names))}`, style: "calculation" },
    },
    {
      ...{ key: "overpaid", name: "Paid above what was earned" },
      figure: figureOf(`SUM(${dealColumn(OVERPAID_COLUMN, deals.length)})`, "money"),
    },
    {
      ...{ key: "lowerShare", name: "Earned on an influenced deal" },
      figure: { value: lowerRate.share, style: "label", numberFormat: "percentExact" },
      words: { value: lowerRate.words, style: "unit" },
    },
    {
      ...{ key: "contactDays", name: "Our contact counts for, days" },
      figure: { value: ATTRIBUTION.contactDays, style: "label", numberFormat: "integer" },
      words: { value: "Before the registration; that day itself does not count.", style: "unit" },
    },
    {
      ...{ key: "standardErrors", name: "Standard errors to each side" },
      figure: { value: ATTRIBUTION.standardErrors, style: "label", numberFormat: "decimal" },
      words: { value: `For ${CONFIDENCE} confidence on both sides together.`, style: "unit" },
    },
  ];
}

/** An end of the Wilson interval; at 0 and at all it is 0 and 1, whatever the noise. */
function endFormula(end: "low" | "high"): string {
  const [n, ours, z] = [sumCell("deals"), sumCell("ours"), sumCell("standardErrors")];
  const isNew = `(${n}-${ours})`;
  const half = `${z}*(${isNew}*${ours}/${n}+${z}^2/4)^0.5`;
  const sign = end === "low" ? "-" : "+";
  const value = `(${isNew}+${z}^2/2${sign}${half})/(${n}+${z}^2)`;
  return end === "low" ? `IF(${isNew}=0,0,${value})` : `IF(${ours}=0,1,${value})`;
}

/** A share to a tenth of a percent, as sentences have it. */
function shareInWords(share: string): string {
  return `${numberInWords(`ROUND((${share})*100,1)`)}&"%"`;
}

/** "29 of 40 deals are not ours: 72.5% truly new, 57.2% to 83.9% with 95% confidence." */
function sentenceFormula(): string {
  const [n, ours] = [sumCell("deals"), sumCell("ours")];
  const whole = (number: string): string => `TEXT(${number},"#,##0")`;
  const part = shareInWords(sumCell("trulyNew"));
  const range = `${shareInWords(sumCell("low"))}&" to "&${shareInWords(sumCell("high"))}`;
  return `${whole(`${n}-${ours}`)}&" of "&${whole(n)}&IF(${n}=1," deal is"," deals are")&" not ours: "&${part}&" truly new, "&${range}&${text(` with ${CONFIDENCE} confidence.`)}`;
}

/** Whether the model counts with what was measured; nothing moves it but a person. */
function inTheModel(names: SheetNames): string {
  const [measured, n, ours] = [sumCell("cannibalization"), sumCell("deals"), sumCell("ours")];
  const inModel = modelInput("cannibalization", names);
  const range = `${shareInWords(`1-${sumCell("high")}`)}&" to "&${shareInWords(`1-${sumCell("low")}`)}`;
  const on = `TEXT(${n},"#,##0")&IF(${n}=1," deal, "," deals, ")&TEXT(${ours},"#,##0")&" of them ours: "&${range}&${text(` with ${CONFIDENCE} confidence`)}`;
  const place = `${names.inputs} ${a1(rowOf("cannibalization"), INPUT_COLUMNS.value)}`;
  const isSame = `IF(ISNUMBER(${inModel}),ABS(${inModel}-${measured})<0.000001,FALSE)`;
  const other = `IF(ISNUMBER(${inModel}),${shareInWords(inModel)},${text(NO_NUMBER)})`;
  return (
    `IF(${isSame},"The model counts with it, measured on "&${on}&".",` +
    `"Measured on "&${on}&". The model counts with "&${other}&${text(`, see ${place}.`)})`
  );
}

/** The part truly new as our function finds it, and as the table's own formulas do. */
export function trulyNewTwice({ attribution }: SheetNames): { one: string; other: string } {
  const cell = (key: SumKey): string => onSheet(attribution, sumCell(key));
  const other = `IF(${cell("deals")}=0,NA(),1-${cell("ours")}/${cell("deals")})`;
  return { one: cell("trulyNew"), other };
}
