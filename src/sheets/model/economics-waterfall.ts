import { a1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Area, Block, Cell, ChartDescription } from "../description/description";
import { modelInput, quantityAddress } from "../native/workings-layout";
import type { SheetNames } from "../description/sheet-names";
import { modelCall } from "../native/model-call";
import { ROW_AFTER_ZONE } from "./economics-zone";
import { whereNumbers } from "../layout/dashes";
import { headings } from "../layout/frame";

const TITLE_ROW = ROW_AFTER_ZONE;
const FIRST_ROW = TITLE_ROW + 2;
const COLUMNS = {
  line: 0,
  amount: 1,
  formula: 2,
  end: 3,
  lift: 4,
  total: 5,
  rise: 6,
  fall: 7,
  below: 8,
} as const;

interface WaterfallLine {
  readonly label: string;
  /** Number of the formula in docs/economics.md. */
  readonly formula: number;
  readonly kind: "start" | "step" | "total";
  readonly amount: (content: WorkbookContent, names: SheetNames) => string;
}

const overTerm = (yearly: string, names: SheetNames): string =>
  `${yearly}*${onSheet(names.workings, quantityAddress("annuityPartner"))}`;

/** One partner deal, in present values over the horizon. Totals are our functions' own numbers. */
const LINES: readonly WaterfallLine[] = [
  {
    label: "Net contract value over the horizon",
    formula: 1,
    kind: "start",
    amount: (_, names) => overTerm(modelInput("partnerAcv", names), names),
  },
  {
    label: "Cost of delivery",
    formula: 4,
    kind: "step",
    amount: (_, names) =>
      `-${overTerm(`${modelInput("partnerAcv", names)}*(1-${modelInput("partnerGrossMargin", names)})`, names)}`,
  },
  {
    label: "Marketplace or distribution fee",
    formula: 4,
    kind: "step",
    amount: (_, names) =>
      `-${overTerm(`${modelInput("partnerAcv", names)}*${modelInput("channelFee", names)}`, names)}`,
  },
  {
    label: "Support via partner",
    formula: 4,
    kind: "step",
    amount: (_, names) => `-${overTerm(modelInput("partnerSupport", names), names)}`,
  },
  {
    label: "One-off cost",
    formula: 4,
    kind: "step",
    amount: (_, names) => `-${modelInput("partnerOneOff", names)}`,
  },
  {
    label: "Commission of our own seller",
    formula: 4,
    kind: "step",
    amount: (_, names) =>
      `-${modelInput("ownCommission", names)}*${modelInput("partnerAcv", names)}`,
  },
  {
    label: "Revenue share",
    formula: 4,
    kind: "step",
    amount: (content, names) => `-${modelCall(content, names, "revsharePv")}`,
  },
  {
    label: "What we keep of a partner deal",
    formula: 4,
    kind: "total",
    amount: (content, names) => modelCall(content, names, "partnerPv"),
  },
  {
    label: "Direct deals given up",
    formula: 5,
    kind: "step",
    amount: (content, names) =>
      `-${modelInput("cannibalization", names)}*MAX(0,${modelCall(content, names, "directPv")})`,
  },
  {
    label: "What a partner deal adds",
    formula: 5,
    kind: "total",
    amount: (content, names) => modelCall(content, names, "incrementalPv"),
  },
];

/** The picture is taller than its table, because the lines' names stand under its bars. */
const CHART_ROWS = 18;
export const ROW_AFTER_WATERFALL = TITLE_ROW + CHART_ROWS + 1;

/** Cells of a total, and of the sum of everything before it: the Checks sheet compares them. */
export const WATERFALL_TOTALS = LINES.flatMap(({ kind, label }, index) =>
  kind === "total"
    ? [
        {
          label,
          total: { row: FIRST_ROW + index, column: COLUMNS.amount },
          runningSum: { row: FIRST_ROW + index - 1, column: COLUMNS.end },
        },
      ]
    : [],
);

export function waterfallBlock(content: WorkbookContent, names: SheetNames): Block {
  return {
    row: TITLE_ROW,
    column: COLUMNS.line,
    cells: [
      [
        { value: "What is left of a partner deal, present value", style: "title" },
        ...Array<null>(COLUMNS.below).fill(null),
      ],
      headings(
        "Line",
        "Amount per deal",
        "Formula",
        "Running sum",
        "Lift",
        "Total",
        "Rise",
        "Fall",
        "Below zero",
      ),
      ...LINES.map((line, index) => waterfallRow(line, FIRST_ROW + index, content, names)),
    ],
  };
}

/**
 * The picture's columns: a bar runs from the sum before the line to the sum after it. What lies
 * above zero is lifted by an invisible bar; what lies below zero has a bar of its own.
 */
function waterfallRow(
  { label, formula, kind, amount }: WaterfallLine,
  row: number,
  content: WorkbookContent,
  names: SheetNames,
): Cell[] {
  const value = a1(row, COLUMNS.amount, "column");
  const end = a1(row, COLUMNS.end, "column");
  const before = kind === "step" ? a1(row - 1, COLUMNS.end, "column") : "0";
  const money = (text: string): Cell => ({
    formula: `=${text}`,
    style: "calculation",
    numberFormat: "money",
  });
  const drawn = (text: string): string =>
    whereNumbers(kind === "step" ? [before, end] : [end], text, names);
  const above = `MAX(0,MAX(${before},${end}))-MAX(0,MIN(${before},${end}))`;
  const only = (condition: boolean, text: string): Cell => money(condition ? drawn(text) : "0");
  return [
    { value: label, style: "label" },
    { ...money(amount(content, names)), style: kind === "step" ? "calculation" : "result" },
    { value: formula, style: "unit" },
    money(kind === "step" ? `${before}+${value}` : value),
    only(kind === "step", `MAX(0,MIN(${before},${end}))`),
    only(kind !== "step", `MAX(0,${end})`),
    only(kind === "step", `IF(${value}>=0,${above},0)`),
    only(kind === "step", `IF(${value}<0,${above},0)`),
    money(drawn(`MIN(0,MIN(${before},${end}))`)),
  ];
}

export function waterfallChart(): ChartDescription {
  const column = (at: number): Area => ({
    row: FIRST_ROW,
    column: at,
    rows: LINES.length,
    columns: 1,
  });
  const categories = column(COLUMNS.line);
  return {
    kind: "stackedColumn",
    title: "From contract value to what a partner deal adds",
    alternativeText:
      "A waterfall from the net contract value over the horizon through delivery, fee, support, what signing costs and revenue share to what we keep, and through direct deals given up to what a partner deal adds. The table beside it holds the amounts.",
    area: { row: TITLE_ROW, column: 10, rows: CHART_ROWS, columns: 8 },
    series: [
      { name: "Lift", appearance: "hidden", categories, values: column(COLUMNS.lift) },
      { name: "Total", appearance: "total", categories, values: column(COLUMNS.total) },
      { name: "Rise", appearance: "gain", categories, values: column(COLUMNS.rise) },
      { name: "Fall", appearance: "loss", categories, values: column(COLUMNS.fall) },
      { name: "Below zero", appearance: "loss", categories, values: column(COLUMNS.below) },
    ],
    valueAxisTitle: "Currency per deal",
  };
}
