import { a1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Block, Cell, SheetDescription } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { modelCall } from "../native/model-call";
import { frameBlock, headings, plainSheet, printSetup } from "../layout/frame";
import { missingInputs } from "../layout/inputs-layout";
import { whereNumbers, withDashes } from "../layout/dashes";
import { modelInput } from "../native/workings-layout";
import {
  BASE_DEALS,
  BASE_INDEX,
  CHANGE_COLUMN,
  changeCell,
  CHANGES,
  DEALS_ROW,
  FALLBACK_ROW,
  FIRST_BODY_COLUMN,
  padded,
  SHARE_COLUMN,
  VOLUME_BODY,
  VOLUME_TITLE_ROW,
} from "./sensitivity-axes";
import { GRID_BODIES, shareGridBlocks } from "./sensitivity-grids";
import { simulationBlocks, simulationCharts } from "./sensitivity-simulation";
import { oneWayBlock, tornadoBlocks, tornadoChart } from "./sensitivity-lists";

const VOLUME_CHANGE_ROW = VOLUME_TITLE_ROW + 1;
const VOLUME_HEADER_ROW = VOLUME_TITLE_ROW + 2;

/** Cells that must equal the model on Inputs as it stands; the Checks sheet compares them. */
export const BASE_CASES = {
  volume: { row: VOLUME_BODY.row + BASE_INDEX, column: VOLUME_BODY.column + BASE_INDEX },
  deals: { row: DEALS_ROW, column: SHARE_COLUMN },
} as const;

export function describeSensitivity(content: WorkbookContent, names: SheetNames): SheetDescription {
  const sheet: SheetDescription = {
    ...plainSheet({
      kind: "sensitivity",
      name: names.sensitivity,
      columnWidthsInCharacters: [53, 10, ...CHANGES.map(() => 11), 12],
      blocks: [
        frameBlock(
          `Sensitivity: ${content.partnerName}`,
          {
            live: "Programme contribution of one year's deals. Red costs, green pays; the thick frame is the base case on Inputs. Type into the yellow cells to change the axes.",
            inValues:
              "Programme contribution of one year's deals. Red costs, green pays; the thick frame is the base case on Inputs.",
          },
          names,
          missingInputs(names),
        ),
        dealsBlock(names),
        volumeBlock(content, names),
        ...shareGridBlocks(content, names),
        oneWayBlock(content, names),
        ...tornadoBlocks(content, names),
        ...simulationBlocks(content, names),
      ],
      print: printSetup(names.sensitivity, content.partnerName),
    }),
    charts: [tornadoChart(), ...simulationCharts(content)],
    conditionalFormats: [VOLUME_BODY, ...GRID_BODIES].map((area) => ({
      area,
      rule: { kind: "colourScale", midpoint: 0 },
    })),
  };
  return withDashes(sheet, names);
}

function dealsBlock(names: SheetNames): Block {
  const given = modelInput("deals", names);
  const tried = a1(FALLBACK_ROW, SHARE_COLUMN);
  return {
    row: FALLBACK_ROW,
    column: CHANGE_COLUMN,
    cells: [
      [
        { value: "Deals a year to try while Inputs gives none", style: "label" },
        { style: "input", numberFormat: "general" },
      ],
      [
        { value: "Deals a year in the base case", style: "label" },
        {
          formula: `=IF(ISNUMBER(${given}),${given},${whereNumbers([tried], tried, names)})`,
          style: "crossSheet",
          numberFormat: "general",
        },
      ],
    ],
  };
}

function volumeBlock(content: WorkbookContent, names: SheetNames): Block {
  const bodyColumns = CHANGES.map((_, index) => FIRST_BODY_COLUMN + index);
  const deals = bodyColumns.map((column): Cell => ({
    formula: `=${BASE_DEALS}*(1+${a1(VOLUME_CHANGE_ROW, column)})`,
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

/** The base share changed by the step of its row, never above the whole base. */
function shareCell(row: number, names: SheetNames): Cell {
  return {
    formula: `=MIN(1,${modelInput("revshare", names)}*(1+${a1(row, CHANGE_COLUMN, "column")}))`,
    style: "crossSheet",
    numberFormat: "percentExact",
  };
}
