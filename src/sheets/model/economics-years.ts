import { a1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Area, Block, Cell, ChartDescription } from "../description/description";
import type { YearlyName } from "../native/quantity";
import { LONGEST_HORIZON } from "../native/yearly";
import { inputAddress, quantityAddress } from "../native/workings-layout";
import { yearlyColumn, yearRow } from "../native/year-layout";
import type { SheetNames } from "../description/sheet-names";
import { modelCall, text } from "../layout/calls";
import { ROW_AFTER_WATERFALL } from "./economics-waterfall";
import { headings } from "../layout/frame";
import { usedInput } from "../layout/inputs-layout";

const CASH_ROW = ROW_AFTER_WATERFALL;
const FIRST_YEAR_ROW = CASH_ROW + 2;
const CASH_COLUMNS = [
  "Year",
  "Revenue",
  "Delivery",
  "Share",
  "Support",
  "Programme",
  "Net",
  "Cumulative",
] as const;
const YEAR = 0;
const FIRST_FLOW = 1;
const LAST_FLOW = 5;
const NET = 6;
const CUMULATIVE = 7;

/** The sum so far, from the day of signing to the longest horizon. */
export const CASHFLOW_CUMULATIVE: Area = {
  row: FIRST_YEAR_ROW,
  column: CUMULATIVE,
  rows: LONGEST_HORIZON + 1,
  columns: 1,
};

const CURVE_ROW = FIRST_YEAR_ROW + LONGEST_HORIZON + 3;
const FIRST_SHARE_ROW = CURVE_ROW + 2;
/** Shares along the curve; people can type others. */
const CURVE_SHARES = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6] as const;

/** Room for the curve's picture, which is taller than its table. */
export const ROW_AFTER_YEARS = FIRST_SHARE_ROW + CURVE_SHARES.length + 4;

/** One yearly cohort, undiscounted, year by year, in native formulas that can be audited. */
export function cashflowBlock(names: SheetNames): Block {
  const years = Array.from({ length: LONGEST_HORIZON + 1 }, (_, year) => year);
  return {
    row: CASH_ROW,
    column: YEAR,
    cells: [
      [
        { value: "Cash flow of one yearly cohort, undiscounted", style: "title" },
        ...Array<null>(CASH_COLUMNS.length - 1).fill(null),
      ],
      headings(...CASH_COLUMNS),
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
  const flows = year === 0 ? signing(names) : flowsOfYear(year, names);
  const net = `SUM(${a1(row, FIRST_FLOW)}:${a1(row, LAST_FLOW)})`;
  const cumulative = year === 0 ? a1(row, NET) : `${a1(row - 1, CUMULATIVE)}+${a1(row, NET)}`;
  return [label, ...flows.map(money), money(net), money(cumulative)];
}

function ofYear(name: YearlyName, year: number, names: SheetNames): string {
  return onSheet(names.workings, a1(yearRow(year), yearlyColumn(name), "absolute"));
}

function signing(names: SheetNames): string[] {
  const spent = onSheet(names.workings, quantityAddress("spentAtSigning"));
  return ["0", "0", "0", "0", `-${spent}`];
}

function flowsOfYear(year: number, names: SheetNames): string[] {
  const workings = (address: string): string => onSheet(names.workings, address);
  const acv = workings(inputAddress("acv"));
  const customers = `${workings(inputAddress("deals"))}*${ofYear("partnerKept", year, names)}`;
  return [
    `${customers}*${acv}`,
    `-${customers}*${acv}*(1-${usedInput("grossMargin", names)})`,
    `-${customers}*${ofYear("shareRate", year, names)}*${workings(quantityAddress("base"))}`,
    `-${customers}*${usedInput("partnerSupport", names)}`,
    "0",
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
    title: "Cash flow of one yearly cohort",
    alternativeText:
      "For each year a column for the net cash flow and one for the sum so far; the cohort has paid back where the sum crosses zero. The table beside it holds the amounts.",
    area: { row: CASH_ROW, column: 10, rows: 16, columns: 8 },
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
        { formula: `=${usedInput("deals", names)}`, style: "crossSheet", numberFormat: "general" },
      ]),
    ],
  };
}

export function curveChart(): ChartDescription {
  const column = (at: number): Area => ({
    row: FIRST_SHARE_ROW,
    column: at,
    rows: CURVE_SHARES.length,
    columns: 1,
  });
  const categories = column(YEAR);
  return {
    kind: "line",
    title: "Deals a year to break even, by revenue share",
    alternativeText:
      "A line that rises with the share: above it the programme pays, below it costs. A level line shows the deals of the base case; where the two cross, the share is the highest we can afford. Shares at which no volume pays have no point.",
    area: { row: CURVE_ROW, column: 10, rows: 16, columns: 8 },
    series: [
      { name: "Break-even deals", appearance: "total", categories, values: column(1) },
      { name: "Deals in the base case", categories, values: column(2) },
    ],
    categoryAxisTitle: "Revenue share",
    valueAxisTitle: "Deals a year",
  };
}
