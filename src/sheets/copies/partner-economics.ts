import { a1 } from "../description/a1";
import type { Block, Cell, ChartDescription } from "../description/description";
import { formulaOf } from "../native/native-model";
import type { QuantityName } from "../native/quantity";
import { headings, printSetup } from "../layout/frame";
import type { WrittenSheet } from "../description/written-sheet";
import {
  FIRST_LINE,
  type LineName,
  LINES,
  PARTNER_ECONOMICS_SHEET,
  partnerLayout,
} from "./partner-layout";
import { termsInput } from "./partner-terms";

const GRID_ROW = FIRST_LINE + LINES.length + 2;
const CHANGES = [-0.5, -0.25, 0, 0.25, 0.5, 1] as const;
const BASE_INDEX = CHANGES.indexOf(0);
const VOLUME_ROW = GRID_ROW + 2;
const BODY_ROW = VOLUME_ROW + 1;
const CHART_ROW = BODY_ROW + CHANGES.length + 1;

const LAYOUT = partnerLayout(PARTNER_ECONOMICS_SHEET);

/** Profit, return and break-even of the partner, live, and nothing from which ours could be told. */
export function describePartnerEconomics(partnerName: string): WrittenSheet {
  return {
    name: PARTNER_ECONOMICS_SHEET,
    columnWidthsInCharacters: [48, 16, 14, 14, 14, 14, 14, 16],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          [{ value: `Your economics: ${partnerName}`, style: "title" }],
          [
            {
              value: "On the terms of the sheet before this one. Worth today means discounted.",
              style: "subtitle",
            },
          ],
        ],
      },
      linesBlock(),
      gridBlock(),
    ],
    tables: [],
    validations: [],
    conditionalFormats: [
      {
        area: { row: BODY_ROW, column: 1, rows: CHANGES.length, columns: CHANGES.length },
        rule: { kind: "colourScale", midpoint: 0 },
      },
    ],
    charts: [profitChart()],
    freeze: { rows: 3, columns: 1 },
    print: printSetup(PARTNER_ECONOMICS_SHEET, partnerName),
  };
}

function linesBlock(): Block {
  const input = LAYOUT.input;
  const cell = (name: LineName): string => LAYOUT.quantity(name as QuantityName) ?? "";
  const perDeal = `(${cell("revsharePv")}+${cell("partnerOwnMargin")})`;
  const dealsFor = (amount: string): string =>
    `IF(${perDeal}>0,MAX(0,ROUNDUP(${amount}/${perDeal}-${cell("tolerance")},0)),NA())`;
  const investment = input("partnerInvestment");
  const own: Partial<Record<LineName, string>> = {
    base: `IF(${input("revshareBase")}="NET",${input("partnerAcv")},${input("listPrice")})`,
    breakEven: dealsFor(investment),
    wantedReturn: dealsFor(`(1+${input("partnerRequiredRoi")})*${investment}`),
  };
  return {
    row: FIRST_LINE - 1,
    column: 0,
    cells: [
      headings("For you", "Amount"),
      ...LINES.map(([name, label, numberFormat]): Cell[] => {
        const formula = own[name] ?? formulaOf(name as QuantityName, LAYOUT);
        const content: Cell =
          name === "tolerance" ? { value: Number(formula) } : { formula: `=${formula}` };
        return [
          { value: label, style: "label" },
          { ...content, style: "result", numberFormat },
        ];
      }),
    ],
  };
}

/** Profit with another share, down, and other volumes, across; the middle is the terms themselves. */
function gridBlock(): Block {
  const percent = (value: number): Cell => ({ value, style: "input", numberFormat: "percent" });
  const nothing = CHANGES.map(() => null);
  const volumes = CHANGES.map((_, at): Cell => ({
    formula: `=${termsInput("deals")}*(1+${a1(VOLUME_ROW - 1, at + 1)})`,
    style: "heading",
    numberFormat: "decimal",
  }));
  return {
    row: GRID_ROW,
    column: 0,
    cells: [
      [
        { value: "Your profit: share lower or higher, down; deals, across", style: "title" },
        ...nothing,
        null,
      ],
      [{ value: "Change of the volume", style: "label" }, ...CHANGES.map(percent), null],
      [...headings("Change of the share"), ...volumes, ...headings("Share")],
      ...CHANGES.map((change, index): Cell[] => {
        const row = BODY_ROW + index;
        const changed = `MIN(1,${termsInput("revshare")}*(1+${a1(row, 0)}))`;
        return [
          percent(change),
          ...CHANGES.map((_, at) =>
            profitCell(row, at + 1, index === BASE_INDEX && at === BASE_INDEX),
          ),
          { formula: `=${changed}`, style: "calculation", numberFormat: "percentExact" },
        ];
      }),
    ],
  };
}

function profitCell(row: number, column: number, isBase: boolean): Cell {
  const replaced = new Map([
    ["revshare", a1(row, CHANGES.length + 1, "column")],
    ["deals", a1(VOLUME_ROW, column, "row")],
  ] as const);
  return {
    formula: `=${formulaOf("partnerProfit", LAYOUT, undefined, replaced)}`,
    style: isBase ? "baseCase" : "calculation",
    numberFormat: "money",
  };
}

function profitChart(): ChartDescription {
  const row = (at: number) => ({ row: at, column: 1, rows: 1, columns: CHANGES.length });
  return {
    kind: "line",
    title: "Your profit by deals a year",
    alternativeText:
      "A line that rises with the deals a year, at the share of the terms. The table above it holds the numbers.",
    area: { row: CHART_ROW, column: 0, rows: 16, columns: CHANGES.length + 1 },
    series: [{ name: "Profit", categories: row(VOLUME_ROW), values: row(BODY_ROW + BASE_INDEX) }],
    categoryAxisTitle: "Deals a year",
    valueAxisTitle: "Profit",
  };
}
