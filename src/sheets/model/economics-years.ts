import { a1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Area, Block, Cell, ChartDescription } from "../description/description";
import { CASHFLOW_HEADINGS } from "../../economics/cashflow";
import type { InputKey } from "../../economics/inputs";
import type { StepName, YearlyName } from "../native/quantity";
import { LONGEST_HORIZON } from "../native/yearly";
import { modelInput, quantityAddress } from "../native/workings-layout";
import { yearlyColumn, yearRow } from "../native/year-layout";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { modelCall } from "../native/model-call";
import { PICTURE_COLUMN, ROW_AFTER_WATERFALL } from "./economics-waterfall";
import { headings } from "../layout/frame";

const CASH_ROW = ROW_AFTER_WATERFALL;
const FIRST_YEAR_ROW = CASH_ROW + 2;
const YEAR = 0;
const FIRST_FLOW = 1;
const LAST_FLOW = CASHFLOW_HEADINGS.indexOf("Net") - 1;
const NET = LAST_FLOW + 1;
const CUMULATIVE = NET + 1;

/** The sum so far, from the day of signing to the longest horizon. */
export const CASHFLOW_CUMULATIVE: Area = {
  row: FIRST_YEAR_ROW,
  column: CUMULATIVE,
  rows: LONGEST_HORIZON + 1,
  columns: 1,
};

/** What each of these years brings, from the day of signing on. */
export const CASHFLOW_NET: Area = { ...CASHFLOW_CUMULATIVE, column: NET };

const CURVE_ROW = FIRST_YEAR_ROW + LONGEST_HORIZON + 3;
const FIRST_SHARE_ROW = CURVE_ROW + 2;
/** Shares along the curve; people can type others. */
const CURVE_SHARES = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6] as const;

/** Room for the curve's picture, which is taller than its table. */
export const ROW_AFTER_YEARS = FIRST_SHARE_ROW + CURVE_SHARES.length + 4;

/** The whole programme, undiscounted, year by year, in native formulas that can be audited. */
export function cashflowBlock(names: SheetNames): Block {
  const years = Array.from({ length: LONGEST_HORIZON + 1 }, (_, year) => year);
  return {
    row: CASH_ROW,
    column: YEAR,
    cells: [
      [
        { value: "Cash flow of the programme, undiscounted", style: "title" },
        ...Array<null>(CASHFLOW_HEADINGS.length - 1).fill(null),
      ],
      headings(...CASHFLOW_HEADINGS),
      ...years.map((year) => cashRow(year, names)),
    ],
  };
}

/** A year beyond the horizon shows nothing. */
function cashRow(year: number, names: SheetNames): Cell[] {
  const row = FIRST_YEAR_ROW + year;
  const shown = (formula: string): string =>
    year === 0 ? formula : `IF(${ofYear("inHorizon", year, names)}=1,${formula},"")`;
  const money = (formula: string): Cell => ({
    formula: `=${shown(formula)}`,
    style: "calculation",
    numberFormat: "money",
  });
  const label: Cell =
    year === 0
      ? { value: 0, style: "label" }
      : { formula: `=${shown(ofYear("year", year, names))}`, style: "crossSheet" };
  // A sum would pass over a dash, and show what it does not know as nothing.
  const net = Array.from({ length: NET - FIRST_FLOW }, (_, flow) =>
    a1(row, FIRST_FLOW + flow),
  ).join("+");
  const cumulative = year === 0 ? a1(row, NET) : `${a1(row - 1, CUMULATIVE)}+${a1(row, NET)}`;
  return [label, ...flowsOf(year, names).map(money), money(net), money(cumulative)];
}

/** A year of the table of years; beyond its ends there is nothing. */
function ofYear(name: YearlyName, year: number, names: SheetNames): string {
  if (year < 1 || year > LONGEST_HORIZON) return "0";
  return onSheet(names.workings, a1(yearRow(year), yearlyColumn(name), "absolute"));
}

/** The amounts of a year in the order of their columns. What is paid at signing stands a year before. */
function flowsOf(year: number, names: SheetNames): string[] {
  const step = (name: StepName): string => onSheet(names.workings, quantityAddress(name));
  const input = (key: InputKey): string => modelInput(key, names);
  const came = (name: YearlyName): string =>
    `IF(${step("lag")}=1,${ofYear(name, year + 1, names)},${ofYear(name, year, names)})`;
  const signed = `${ofYear("inHorizon", year + 1, names)}*${input("deals")}${year === 0 ? `*${input("ramp")}` : ""}`;
  const saved = `${signed}*${step("givenUp")}*${step("avoidedCac")}`;
  const customers = came("partnerCustomers");
  const directYear = `(${step("directProfit")}-${input("directSupport")})`;
  return [
    `${customers}*${input("partnerAcv")}`,
    `-${customers}*${input("partnerAcv")}*(1-${input("partnerGrossMargin")})`,
    `-${customers}*${input("partnerAcv")}*${input("channelFee")}`,
    `-${came("paidCustomers")}*${step("base")}`,
    `-${customers}*${input("partnerSupport")}`,
    `${saved}-${came("directCustomers")}*${directYear}`,
    `${ofYear("signing", year + 1, names)}-${saved}`,
  ];
}

export function cashflowChart({ inputs }: WorkbookContent, longestShown: number): ChartDescription {
  const horizon = typeof inputs.horizonYears === "number" ? inputs.horizonYears : longestShown;
  const column = (at: number): Area => ({
    row: FIRST_YEAR_ROW,
    column: at,
    rows: horizon + 1,
    columns: 1,
  });
  return {
    kind: "column",
    title: "Cash flow of the programme",
    alternativeText:
      "For each year a column for the net cash flow and one for the sum so far; the programme has paid back where the sum crosses zero. The table beside it holds the amounts.",
    area: { row: CASH_ROW, column: 10, rows: 16, columns: 5 },
    series: [
      { name: "Net", categories: column(YEAR), values: column(NET) },
      {
        name: "Cumulative",
        appearance: "total",
        categories: column(YEAR),
        values: column(CUMULATIVE),
      },
    ],
    categoryAxisTitle: "Year",
    valueAxisTitle: "Currency",
  };
}

/** Deals a year at which each share pays: the frontier between a programme that pays and one that costs. */
export function curveBlock(content: WorkbookContent, names: SheetNames): Block {
  return {
    row: CURVE_ROW,
    column: YEAR,
    cells: [
      [{ value: "Break-even curve", style: "title" }, null, null],
      headings("Share", "Break-even deals, exact", "Deals in the base case"),
      ...CURVE_SHARES.map((share, index): Cell[] => [
        { value: share, style: "input", numberFormat: "percent" },
        {
          formula: `=${modelCall(content, names, "breakevenDealsExact", text("revshare"), a1(FIRST_SHARE_ROW + index, YEAR, "column"))}`,
          style: "calculation",
          numberFormat: "decimal",
        },
        { formula: `=${modelInput("deals", names)}`, style: "crossSheet", numberFormat: "general" },
      ]),
    ],
  };
}

export function curveChart(
  names: SheetNames,
  area: Area = { row: CURVE_ROW, column: PICTURE_COLUMN, rows: 16, columns: 8 },
): ChartDescription {
  const column = (at: number): Area => ({
    row: FIRST_SHARE_ROW,
    column: at,
    rows: CURVE_SHARES.length,
    columns: 1,
  });
  const from = { categories: column(YEAR), sheet: names.economics };
  return {
    kind: "column",
    title: "Deals a year to break even, by revenue share",
    alternativeText:
      "Columns that rise with the share: a programme with fewer deals costs, with more it pays. Beside each stands the column of the base case's deals; the first share at which it is the lower one is more than we can afford. Shares at which no volume pays have no column.",
    area,
    series: [
      { ...from, name: "Break-even deals", appearance: "total", values: column(1) },
      { ...from, name: "Deals in the base case", values: column(2) },
    ],
    categoryAxisTitle: "Revenue share",
    valueAxisTitle: "Deals a year",
  };
}
