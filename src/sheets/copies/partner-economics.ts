import type { InputKey } from "../../economics/inputs";
import { a1 } from "../description/a1";
import type { Block, Cell, ChartDescription } from "../description/description";
import { formulaOf, type Layout } from "../native/native-model";
import type { QuantityName } from "../native/quantity";
import { NO_NUMBER } from "../layout/cells";
import { choiceText } from "../layout/input-words";
import { headings, printSetup } from "../layout/frame";
import type { WrittenSheet } from "../description/written-sheet";
import {
  FIRST_LINE,
  type LineName,
  LINES,
  PARTNER_ECONOMICS_SHEET,
  partnerLayout,
} from "./partner-layout";
import { termsInput, termsPlace } from "./partner-terms";

const GRID_ROW = FIRST_LINE + LINES.length + 2;
const CHANGES = [-0.5, -0.25, 0, 0.25, 0.5, 1] as const;
const BASE_INDEX = CHANGES.indexOf(0);
const VOLUME_ROW = GRID_ROW + 2;
const BODY_ROW = VOLUME_ROW + 1;
const CHART_ROW = BODY_ROW + CHANGES.length + 1;

/** Profit, return and break-even of the partner, live, and nothing from which ours could be told. */
export function describePartnerEconomics(partnerName: string, horizonYears: number): WrittenSheet {
  const layout = partnerLayout(PARTNER_ECONOMICS_SHEET, horizonYears);
  return {
    name: PARTNER_ECONOMICS_SHEET,
    columnWidthsInCharacters: [48, 16, 12, 12, 12, 12, 12, 12],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          [{ value: `Your economics: ${partnerName}`, style: "title" }],
          [
            {
              value:
                "On the terms of the sheet before this one. Worth today means discounted at your rate.",
              style: "subtitle",
            },
          ],
        ],
      },
      linesBlock(layout),
      gridBlock(layout),
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
    print: printSetup(PARTNER_ECONOMICS_SHEET, partnerName, undefined, "portrait"),
  };
}

function linesBlock(layout: Layout): Block {
  const input = layout.input;
  const cell = (name: LineName): string => layout.quantity(name as QuantityName) ?? "";
  const perDeal = `(${cell("revsharePv")}+${cell("partnerOwnMargin")})`;
  const dealsFor = (amount: string): string =>
    `MAX(0,ROUNDUP(${amount}/${perDeal}-${formulaOf("tolerance", layout)},0))`;
  const investment = input("partnerInvestment");
  const own: Partial<Record<LineName, string>> = {
    base: `IF(${input("revshareBase")}=${choiceText("NET")},${input("partnerAcv")},${input("listPrice")})`,
    partnerRoi: `${cell("partnerProfit")}/${investment}`,
    breakEven: dealsFor(investment),
    wantedReturn: dealsFor(`(1+${input("partnerRequiredRoi")})*${investment}`),
  };
  const isNumber = (key: InputKey): string => `ISNUMBER(${input(key)})`;
  const hasDeals: Condition = [isNumber("deals"), `Give the deals a year, ${termsPlace("deals")}.`];
  const hasShare: Condition = [isNumber("revshare"), `Give the share, ${termsPlace("revshare")}.`];
  const hasBase: Condition = [
    `IF(${input("revshareBase")}=${choiceText("NET")},${isNumber("partnerAcv")},${isNumber("listPrice")})`,
    `Give what a deal brings a year, ${termsPlace("acv")}.`,
  ];
  const hasInvestment: Condition = [
    `${investment}>0`,
    `Give your investment a year, ${termsPlace("partnerInvestment")}.`,
  ];
  const brings: Condition = [`${perDeal}>0`, "A deal brings you nothing on these terms."];
  const conditions: Partial<Record<LineName, readonly Condition[]>> = {
    base: [hasBase],
    revsharePv: [hasBase, hasShare],
    partnerProfit: [hasBase, hasShare, hasDeals],
    partnerRoi: [hasBase, hasShare, hasDeals, hasInvestment],
    minRevshare: [hasBase, hasDeals],
    breakEven: [hasBase, hasShare, brings],
    wantedReturn: [hasBase, hasShare, brings],
  };
  return {
    row: FIRST_LINE - 1,
    column: 0,
    cells: [
      headings("For you", "Amount"),
      ...LINES.map(([name, label, numberFormat]): Cell[] => {
        const needed = conditions[name] ?? [];
        const formula = own[name] ?? formulaOf(name as QuantityName, layout);
        return [
          { value: label, style: "label" },
          {
            formula: `=${orDash(where(needed, formula, () => NO_NUMBER))}`,
            style: "result",
            numberFormat,
          },
          ...(needed.length === 0
            ? []
            : [
                {
                  formula: `=IFERROR(${where(needed, '""', (reason) => reason)},"")`,
                  style: "note",
                } as const,
              ]),
        ];
      }),
    ],
  };
}

/** What must hold so that there is a number, and what to say while it does not. */
type Condition = readonly [holds: string, otherwise: string];

function where(
  conditions: readonly Condition[],
  formula: string,
  otherwise: (reason: string) => string,
): string {
  return conditions.reduceRight(
    (rest, [holds, reason]) => `IF(${holds},${rest},"${otherwise(reason)}")`,
    formula,
  );
}

/** Profit with another share, down, and other volumes, across; the middle is the terms themselves. */
function gridBlock(layout: Layout): Block {
  const percent = (value: number): Cell => ({ value, style: "input", numberFormat: "percent" });
  const nothing = CHANGES.map(() => null);
  const volumes = CHANGES.map((_, at): Cell => ({
    formula: `=${orDash(`${termsInput("deals")}*(1+${a1(VOLUME_ROW - 1, at + 1)})`)}`,
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
            profitCell(layout, row, at + 1, index === BASE_INDEX && at === BASE_INDEX),
          ),
          { formula: `=${orDash(changed)}`, style: "calculation", numberFormat: "percentExact" },
        ];
      }),
    ],
  };
}

/** Where something is not given, there is nothing to multiply. */
function orDash(formula: string): string {
  return `IFERROR(${formula},"${NO_NUMBER}")`;
}

function profitCell(layout: Layout, row: number, column: number, isBase: boolean): Cell {
  const replaced = new Map([
    ["revshare", a1(row, CHANGES.length + 1, "column")],
    ["deals", a1(VOLUME_ROW, column, "row")],
  ] as const);
  return {
    formula: `=${orDash(formulaOf("partnerProfit", layout, undefined, replaced))}`,
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
