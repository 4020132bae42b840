import { a1, onSheet } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Area, Block, Cell, ChartDescription, ChartSeries } from "../description/description";
import { modelInput, quantityAddress } from "../native/workings-layout";
import type { SheetNames } from "../description/sheet-names";
import { modelCall } from "../native/model-call";
import { ROW_AFTER_ZONE } from "./economics-zone";
import { orDash, whereNumbers } from "../layout/dashes";
import { headings } from "../layout/frame";
import { ROW_AFTER_LISTS } from "../decision/verdict-lists";

const TITLE_ROW = ROW_AFTER_ZONE;
const FIRST_ROW = TITLE_ROW + 2;
const COLUMNS = { line: 0, amount: 1, formula: 2 } as const;

/** What the picture is drawn from stands on Workings, beside the narrow column of what is wrong. */
const PICTURE_ROW = ROW_AFTER_LISTS;
const FIRST_PICTURE_ROW = PICTURE_ROW + 1;
const PICTURE = { line: 0, end: 1, lift: 2, total: 3, rise: 4, fall: 5, below: 7 } as const;

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

/** Pictures stand beside their tables, a narrow gap between. */
export const PICTURE_COLUMN = 6;

/** The picture is taller than its table, because the lines' names stand under its bars. */
const CHART_ROWS = 18;
export const ROW_AFTER_WATERFALL = TITLE_ROW + CHART_ROWS + 1;
/** The first row on Workings below what the waterfall is drawn from. */
export const ROW_AFTER_WATERFALL_PICTURE = FIRST_PICTURE_ROW + LINES.length + 1;

/** A total on Economics, and the sum of everything before it on Workings: Checks compares them. */
export const WATERFALL_TOTALS = LINES.flatMap(({ kind, label }, index) =>
  kind === "total"
    ? [
        {
          label,
          total: { row: FIRST_ROW + index, column: COLUMNS.amount },
          runningSum: { row: FIRST_PICTURE_ROW + index - 1, column: PICTURE.end },
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
        ...Array<null>(COLUMNS.formula).fill(null),
      ],
      headings("Line", "Amount per deal", "Formula"),
      ...LINES.map(({ label, amount, kind, formula }): Cell[] => [
        { value: label, style: "label" },
        {
          ...money(amount(content, names)),
          style: kind === "step" ? "calculation" : "result",
        },
        { value: formula, style: "unit" },
      ]),
    ],
  };
}

function money(text: string): Cell {
  return { formula: `=${text}`, style: "calculation", numberFormat: "money" };
}

/** What the waterfall is drawn from: no reader of Economics meets a column that only draws. */
export function waterfallOnWorkings(names: SheetNames): Block {
  return {
    row: PICTURE_ROW,
    column: PICTURE.line,
    cells: [
      [
        ...headings("Waterfall of a partner deal", "Running sum", "Lift", "Total", "Rise", "Fall"),
        null,
        ...headings("Below zero"),
      ],
      ...LINES.map((line, index) => pictureRow(line, index, names)),
    ],
  };
}

/**
 * The picture's columns: a bar runs from the sum before the line to the sum after it. What lies
 * above zero is lifted by an invisible bar; what lies below zero has a bar of its own.
 */
function pictureRow(
  { label, kind }: WaterfallLine,
  index: number,
  names: SheetNames,
): (Cell | null)[] {
  const row = FIRST_PICTURE_ROW + index;
  const value = onSheet(names.economics, a1(FIRST_ROW + index, COLUMNS.amount, "absolute"));
  const end = a1(row, PICTURE.end, "column");
  const before = kind === "step" ? a1(row - 1, PICTURE.end, "column") : "0";
  const drawn = (text: string): string =>
    whereNumbers(kind === "step" ? [before, end] : [end], text, names);
  const above = `MAX(0,MAX(${before},${end}))-MAX(0,MIN(${before},${end}))`;
  const only = (condition: boolean, text: string): Cell => money(condition ? drawn(text) : "0");
  return [
    { value: label, style: "label" },
    money(orDash(kind === "step" ? `${before}+${value}` : `${value}+0`, names)),
    only(kind === "step", `MAX(0,MIN(${before},${end}))`),
    only(kind !== "step", `MAX(0,${end})`),
    only(kind === "step", `IF(${value}>=0,${above},0)`),
    only(kind === "step", `IF(${value}<0,${above},0)`),
    null,
    money(drawn(`MIN(0,MIN(${before},${end}))`)),
  ];
}

export function waterfallChart(names: SheetNames): ChartDescription {
  const column = (at: number): Area => ({
    row: FIRST_PICTURE_ROW,
    column: at,
    rows: LINES.length,
    columns: 1,
  });
  const series = (
    name: string,
    appearance: ChartSeries["appearance"],
    at: number,
  ): ChartSeries => ({
    ...{ name, values: column(at), categories: column(PICTURE.line), sheet: names.workings },
    ...(appearance === undefined ? {} : { appearance }),
  });
  return {
    kind: "stackedColumn",
    title: "From contract value to what a partner deal adds",
    alternativeText:
      "A waterfall from the net contract value over the horizon through delivery, fee, support, what signing costs and revenue share to what we keep, and through direct deals given up to what a partner deal adds. The table beside it holds the amounts.",
    area: { row: TITLE_ROW, column: PICTURE_COLUMN, rows: CHART_ROWS, columns: 8 },
    series: [
      series("Lift", "hidden", PICTURE.lift),
      series("Total", "total", PICTURE.total),
      series("Rise", "gain", PICTURE.rise),
      series("Fall", "loss", PICTURE.fall),
      series("Below zero", "loss", PICTURE.below),
    ],
    valueAxisTitle: "Currency per deal",
  };
}
