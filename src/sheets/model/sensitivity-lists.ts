import { INPUTS } from "../../economics/inputs";
import type { MeasureName } from "../../economics/measures";
import { a1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type {
  Area,
  Block,
  Cell,
  ChartDescription,
  NumberFormatName,
} from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { call, text } from "../layout/calls";
import { orDashItself } from "../layout/dashes";
import { awaiting, modelCall } from "../native/model-call";
import { evenRows, filledBy } from "../layout/cells";
import { headings } from "../layout/frame";
import { inputsArgument } from "../layout/inputs-layout";
import {
  BASE_DEALS,
  BASE_INDEX,
  CHANGE_COLUMN,
  CHANGES,
  linkedShare,
  padded,
  SHARE_COLUMN,
} from "./sensitivity-axes";
import { ROW_AFTER_GRIDS } from "./sensitivity-grids";

/** What finance asks of one share; months and deals can be "never", which shows as a dash. */
const ONE_WAY: readonly (readonly [string, MeasureName, NumberFormatName])[] = [
  ["Break-even deals a year", "breakevenDeals", "integer"],
  ["Programme contribution", "programmeContribution", "money"],
  ["NPV of the programme", "npv", "money"],
  ["Payback, months", "paybackMonths", "integer"],
  ["Partner's profit", "partnerProfit", "money"],
  ["Partner's return", "partnerRoi", "percent"],
];

const ONE_WAY_ROW = ROW_AFTER_GRIDS;
export const TORNADO_ROW = ONE_WAY_ROW + CHANGES.length + 3;
const TORNADO_FIRST_ROW = TORNADO_ROW + 2;
/** The largest swings; the spill below the picture goes on for every input that was given. */
const TORNADO_BARS = 10;
const NO_TORNADO = "No numbers: above stands what is missing";
const TORNADO_COLUMNS = { input: 0, atLow: 3, atHigh: 4, lowEffect: 7, highEffect: 8 } as const;

/** What the function spills: a heading and a row for each input that moves the result. */
export const TORNADO_AREA: Area = {
  row: TORNADO_FIRST_ROW - 1,
  column: CHANGE_COLUMN,
  rows: INPUTS.length + 1,
  columns: 6,
};

export function oneWayBlock(content: WorkbookContent, names: SheetNames): Block {
  const firstRow = ONE_WAY_ROW + 2;
  return {
    row: ONE_WAY_ROW,
    column: CHANGE_COLUMN,
    cells: padded([
      [{ value: "One-way: what each share means for six measures", style: "title" }],
      headings("Change on the base case", "Share", ...ONE_WAY.map(([label]) => label)),
      ...CHANGES.map((_, index) => [
        ...linkedShare(index),
        ...ONE_WAY.map(([, measure, numberFormat]): Cell => ({
          formula: `=${modelCall(content, names, measure, text("revshare"), a1(firstRow + index, SHARE_COLUMN, "column"), text("deals"), BASE_DEALS)}`,
          style: index === BASE_INDEX ? "baseCase" : "calculation",
          numberFormat,
        })),
      ]),
    ]),
  };
}

/** The spilled tornado, and beside it how far each end moves the result: the picture's data. */
export function tornadoBlocks(content: WorkbookContent, names: SheetNames): Block[] {
  const base = modelCall(content, names, "npv");
  const effect = (row: number, column: number): Cell => {
    const end = a1(row, column, "column");
    return {
      formula: `=IF(ISNUMBER(${end}),${end}-${base},"")`,
      style: "calculation",
      numberFormat: "money",
    };
  };
  const tornado = awaiting(
    call(content, "REVSHARE.TORNADO", inputsArgument(names), text("npv")),
    names,
  );
  return [
    {
      row: TORNADO_ROW,
      column: CHANGE_COLUMN,
      cells: evenRows([
        [{ value: "Tornado: NPV with each given input 20% lower and higher", style: "title" }],
        ...filledBy(
          // The formula stands in a heading, where a dash would say nothing.
          orDashItself(tornado, tornado, text(NO_TORNADO)),
          TORNADO_AREA.rows - 1,
          [undefined, "general", "general", "money", "money", "money"],
        ),
      ]),
    },
    {
      row: TORNADO_FIRST_ROW - 1,
      column: TORNADO_COLUMNS.lowEffect,
      cells: [
        headings("Effect of the low value", "Effect of the high value"),
        ...Array.from({ length: TORNADO_BARS }, (_, index) => [
          effect(TORNADO_FIRST_ROW + index, TORNADO_COLUMNS.atLow),
          effect(TORNADO_FIRST_ROW + index, TORNADO_COLUMNS.atHigh),
        ]),
      ],
    },
  ];
}

export function tornadoChart(): ChartDescription {
  const column = (at: number) => ({
    row: TORNADO_FIRST_ROW,
    column: at,
    rows: TORNADO_BARS,
    columns: 1,
  });
  const categories = column(TORNADO_COLUMNS.input);
  return {
    kind: "stackedBar",
    title: "What moves NPV most",
    alternativeText:
      "Bars from the base case to the NPV with each input 20% lower and 20% higher, the largest swing first. The table beside it holds the numbers.",
    area: { row: TORNADO_ROW, column: 10, rows: 18, columns: 5 },
    series: [
      {
        name: "Input lower",
        appearance: "loss",
        categories,
        values: column(TORNADO_COLUMNS.lowEffect),
      },
      {
        name: "Input higher",
        appearance: "gain",
        categories,
        values: column(TORNADO_COLUMNS.highEffect),
      },
    ],
    valueAxisTitle: "Change of NPV",
  };
}
