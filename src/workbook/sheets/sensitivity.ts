import { a1 } from "../a1";
import type { WorkbookContent } from "../content";
import type { Area, Block, Cell, SheetDescription } from "../description";
import type { SheetNames } from "../sheet-names";
import { modelCall, text } from "./calls";
import { frameBlock, FRAME_ROWS, headings, plainSheet, printSetup } from "./frame";
import { usedInput } from "./inputs";

/** Steps around the base case; people can type others. The middle one is the base itself. */
const CHANGES = [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75] as const;
const BASE_INDEX = CHANGES.indexOf(0);
/** Parts of the partner's deals that we would have won direct; the first column is the base. */
const CANNIBALIZATION_STEPS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;
/** Deals a year in the middle of the table while Inputs gives none. */
const DEALS_WITHOUT_INPUT = 10;

const CHANGE_COLUMN = 0;
const SHARE_COLUMN = 1;
const FIRST_BODY_COLUMN = 2;

const FALLBACK_ROW = FRAME_ROWS;
const DEALS_ROW = FRAME_ROWS + 1;
const VOLUME_TITLE_ROW = FRAME_ROWS + 3;
const VOLUME_CHANGE_ROW = VOLUME_TITLE_ROW + 1;
const VOLUME_HEADER_ROW = VOLUME_TITLE_ROW + 2;
const VOLUME_BODY: Area = {
  row: VOLUME_HEADER_ROW + 1,
  column: FIRST_BODY_COLUMN,
  rows: CHANGES.length,
  columns: CHANGES.length,
};

const CANNIBALIZATION_TITLE_ROW = VOLUME_BODY.row + VOLUME_BODY.rows + 1;
const CANNIBALIZATION_HEADER_ROW = CANNIBALIZATION_TITLE_ROW + 1;
const CANNIBALIZATION_BODY: Area = {
  row: CANNIBALIZATION_HEADER_ROW + 1,
  column: FIRST_BODY_COLUMN,
  rows: CHANGES.length,
  columns: CANNIBALIZATION_STEPS.length + 1,
};

/** Cells that must equal the model on Inputs as it stands; the Checks sheet compares them. */
export const BASE_CASES = {
  volume: { row: VOLUME_BODY.row + BASE_INDEX, column: VOLUME_BODY.column + BASE_INDEX },
  cannibalization: {
    row: CANNIBALIZATION_BODY.row + BASE_INDEX,
    column: CANNIBALIZATION_BODY.column,
  },
  deals: { row: DEALS_ROW, column: SHARE_COLUMN },
} as const;

export function describeSensitivity(content: WorkbookContent, names: SheetNames): SheetDescription {
  return {
    ...plainSheet({
      kind: "sensitivity",
      name: names.sensitivity,
      columnWidthsInCharacters: [30, 16, ...CHANGES.map(() => 13), 16],
      blocks: [
        frameBlock(
          `Sensitivity: ${content.partnerName}`,
          "Programme contribution of a yearly cohort. Red costs, green pays; the thick frame is the base case on Inputs.",
          names,
        ),
        dealsBlock(names),
        volumeBlock(content, names),
        cannibalizationBlock(content, names),
      ],
      print: printSetup(names.sensitivity, content.partnerName),
    }),
    conditionalFormats: [VOLUME_BODY, CANNIBALIZATION_BODY].map((area) => ({
      area,
      rule: { kind: "colourScale", midpoint: 0 },
    })),
  };
}

function dealsBlock(names: SheetNames): Block {
  const given = usedInput("deals", names);
  return {
    row: FALLBACK_ROW,
    column: CHANGE_COLUMN,
    cells: [
      [
        { value: "Deals a year if Inputs gives none", style: "label" },
        { value: DEALS_WITHOUT_INPUT, style: "input", numberFormat: "general" },
      ],
      [
        { value: "Deals a year in the base case", style: "label" },
        {
          formula: `=IF(${given}="",${a1(FALLBACK_ROW, SHARE_COLUMN)},${given})`,
          style: "crossSheet",
          numberFormat: "general",
        },
      ],
    ],
  };
}

function volumeBlock(content: WorkbookContent, names: SheetNames): Block {
  const baseDeals = a1(DEALS_ROW, SHARE_COLUMN, "absolute");
  const bodyColumns = CHANGES.map((_, index) => FIRST_BODY_COLUMN + index);
  const deals = bodyColumns.map((column): Cell => ({
    formula: `=${baseDeals}*(1+${a1(VOLUME_CHANGE_ROW, column)})`,
    style: "heading",
    numberFormat: "general",
  }));
  const rows = CHANGES.map((change, index) => {
    const row = VOLUME_BODY.row + index;
    const share = a1(row, SHARE_COLUMN, "column");
    const body = bodyColumns.map((column): Cell => ({
      formula: `=${modelCall(content, names, "programmeContribution", text("revshare"), share, text("deals"), a1(VOLUME_HEADER_ROW, column, "row"))}`,
      style:
        row === BASE_CASES.volume.row && column === BASE_CASES.volume.column
          ? "baseCase"
          : "calculation",
      numberFormat: "money",
    }));
    const breakeven: Cell = {
      formula: `=${modelCall(content, names, "breakevenDeals", text("revshare"), share)}`,
      style: "result",
      numberFormat: "integer",
    };
    return [changeCell(change), shareCell(row, names), ...body, breakeven];
  });
  return {
    row: VOLUME_TITLE_ROW,
    column: CHANGE_COLUMN,
    cells: padded([
      [{ value: "Revenue share down, deals a year across", style: "title" }],
      [{ value: "Change on the base case", style: "label" }, {}, ...CHANGES.map(changeCell)],
      [...headings("Change on the base case", "Share"), ...deals, ...headings("Break-even deals")],
      ...rows,
    ]),
  };
}

function cannibalizationBlock(content: WorkbookContent, names: SheetNames): Block {
  const base: Cell = {
    formula: `=${usedInput("cannibalization", names)}`,
    style: "heading",
    numberFormat: "percent",
  };
  const steps = CANNIBALIZATION_STEPS.map((value): Cell => ({
    value,
    style: "input",
    numberFormat: "percent",
  }));
  const deals = a1(DEALS_ROW, SHARE_COLUMN, "absolute");
  const rows = CHANGES.map((_, index) => {
    const row = CANNIBALIZATION_BODY.row + index;
    const shareAbove = VOLUME_BODY.row + index;
    const body = [base, ...steps].map((_cell, offset): Cell => {
      const column = FIRST_BODY_COLUMN + offset;
      return {
        formula: `=${modelCall(content, names, "programmeContribution", text("revshare"), a1(row, SHARE_COLUMN, "column"), text("cannibalization"), a1(CANNIBALIZATION_HEADER_ROW, column, "row"), text("deals"), deals)}`,
        style: index === BASE_INDEX && offset === 0 ? "baseCase" : "calculation",
        numberFormat: "money",
      };
    });
    return [
      {
        formula: `=${a1(shareAbove, CHANGE_COLUMN)}`,
        style: "calculation",
        numberFormat: "percent",
      } satisfies Cell,
      {
        formula: `=${a1(shareAbove, SHARE_COLUMN)}`,
        style: "calculation",
        numberFormat: "percentExact",
      } satisfies Cell,
      ...body,
    ];
  });
  return {
    row: CANNIBALIZATION_TITLE_ROW,
    column: CHANGE_COLUMN,
    cells: padded([
      [
        {
          value: "Revenue share down, deals we would have won direct across (base first)",
          style: "title",
        },
      ],
      [...headings("Change on the base case", "Share"), base, ...steps],
      ...rows,
    ]),
  };
}

function changeCell(change: number): Cell {
  return { value: change, style: "input", numberFormat: "percent" };
}

/** The base share changed by the step of its row, never above the whole base. */
function shareCell(row: number, names: SheetNames): Cell {
  return {
    formula: `=MIN(1,${usedInput("revshare", names)}*(1+${a1(row, CHANGE_COLUMN, "column")}))`,
    style: "crossSheet",
    numberFormat: "percentExact",
  };
}

/** Rows of one length; what is missing at the end stays as it is on the sheet. */
function padded(rows: readonly (readonly Cell[])[]): (Cell | null)[][] {
  const longest = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(longest - row.length).fill(null)]);
}
