import type { InputKey } from "../../economics/inputs";
import { a1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Area, Block, Cell } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { text } from "../layout/calls";
import { modelCall } from "../native/model-call";
import { headings } from "../layout/frame";
import { modelInput } from "../native/workings-layout";
import {
  BASE_DEALS,
  BASE_INDEX,
  CHANGES,
  FIRST_BODY_COLUMN,
  linkedShare,
  padded,
  SHARE_COLUMN,
  CHANGE_COLUMN,
  VOLUME_BODY,
} from "./sensitivity-axes";

interface ShareGrid {
  readonly title: string;
  readonly key: InputKey;
  /** Values across; the base case stands before them. */
  readonly steps: readonly number[];
  /** What people read in the header where it is not the input itself, such as churn. */
  readonly shownAs?: {
    readonly fromInput: (input: string) => string;
    readonly toInput: (shown: string) => string;
  };
}

/** Churn is what retention leaves; one turns into the other the same way in both directions. */
const churn = (rate: string): string => `1-${rate}`;

/** Share down against one more input across. Steps are inputs: people can type others. */
const SHARE_GRIDS: readonly ShareGrid[] = [
  {
    title: "Revenue share down, deals we would have won direct across (base first)",
    key: "cannibalization",
    steps: [0, 0.2, 0.4, 0.6, 0.8, 1],
  },
  {
    title: "Revenue share down, gross margin across (base first)",
    key: "grossMargin",
    steps: [0.5, 0.6, 0.7, 0.75, 0.8, 0.9],
  },
  {
    title: "Revenue share down, yearly churn via the partner across (base first)",
    key: "retentionPartner",
    steps: [0, 0.05, 0.1, 0.15, 0.2, 0.3],
    shownAs: { fromInput: churn, toInput: churn },
  },
  {
    title: "Revenue share down, discount rate across (base first)",
    key: "discountRate",
    steps: [0, 0.05, 0.08, 0.1, 0.15, 0.2],
  },
];

/** Title, header, body and a blank row. */
const ROWS_OF_A_GRID = CHANGES.length + 3;
const FIRST_GRID_ROW = VOLUME_BODY.row + VOLUME_BODY.rows + 1;
/** The first row below all grids. */
export const ROW_AFTER_GRIDS = FIRST_GRID_ROW + SHARE_GRIDS.length * ROWS_OF_A_GRID;

export const GRID_BODIES: readonly Area[] = SHARE_GRIDS.map(({ steps }, index) => ({
  row: FIRST_GRID_ROW + index * ROWS_OF_A_GRID + 2,
  column: FIRST_BODY_COLUMN,
  rows: CHANGES.length,
  columns: steps.length + 1,
}));

/** The cell of each grid that must equal the model on Inputs as it stands. */
export const GRID_BASE_CASES = SHARE_GRIDS.map(({ title }, index) => ({
  title,
  row: FIRST_GRID_ROW + index * ROWS_OF_A_GRID + 2 + BASE_INDEX,
  column: FIRST_BODY_COLUMN,
}));

export function shareGridBlocks(content: WorkbookContent, names: SheetNames): Block[] {
  return SHARE_GRIDS.map((grid, index) =>
    gridBlock(grid, FIRST_GRID_ROW + index * ROWS_OF_A_GRID, content, names),
  );
}

function gridBlock(
  { title, key, steps, shownAs }: ShareGrid,
  titleRow: number,
  content: WorkbookContent,
  names: SheetNames,
): Block {
  const headerRow = titleRow + 1;
  const base = modelInput(key, names);
  const header: Cell[] = [
    {
      formula: `=${shownAs === undefined ? base : shownAs.fromInput(base)}`,
      style: "heading",
      numberFormat: "percent",
    },
    ...steps.map((value): Cell => ({ value, style: "input", numberFormat: "percent" })),
  ];
  const rows = CHANGES.map((_, index) => {
    const share = a1(headerRow + 1 + index, SHARE_COLUMN, "column");
    const body = header.map((_cell, offset): Cell => {
      const shown = a1(headerRow, FIRST_BODY_COLUMN + offset, "row");
      const input = shownAs === undefined ? shown : shownAs.toInput(shown);
      return {
        formula: `=${modelCall(content, names, "programmeContribution", text("revshare"), share, text(key), input, text("deals"), BASE_DEALS)}`,
        style: index === BASE_INDEX && offset === 0 ? "baseCase" : "calculation",
        numberFormat: "money",
      };
    });
    return [...linkedShare(index), ...body];
  });
  return {
    row: titleRow,
    column: CHANGE_COLUMN,
    cells: padded([
      [{ value: title, style: "title" }],
      [...headings("Change on the base case", "Share"), ...header],
      ...rows,
    ]),
  };
}
