import { a1 } from "../description/a1";
import type { WorkbookContent } from "../layout/content";
import type { Block, Cell } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { modelCall } from "../native/model-call";
import { headings } from "../layout/frame";
import {
  AVERAGE_DEAL_ROW,
  DAY_COLUMN,
  FLOORS_COLUMN,
  PIPELINE_MULTIPLE_ROW,
  SETTINGS_ROW,
  SETTINGS_VALUE_COLUMN,
} from "../layout/plan-layout";

/** What the plan says besides what both sides see of it anyway. */
export interface PlanSurroundings {
  readonly frame: Block;
  readonly tier: Cell;
  readonly motion: Cell;
  /** The average deal while its cell is blank, as a formula; none where a blank stays unknown. */
  readonly otherAverageDeal: string | undefined;
  /** Rows below the floors, of the same width. */
  readonly furtherFloors: readonly (readonly (Cell | null)[])[];
}

export function settingsBlock(
  { plan }: WorkbookContent,
  { tier, motion }: Pick<PlanSurroundings, "tier" | "motion">,
): Block {
  const line = (label: string, value: Cell): Cell[] => [{ value: label, style: "label" }, value];
  return {
    row: SETTINGS_ROW,
    column: DAY_COLUMN,
    cells: [
      line("Launch date", { value: plan.launchDay, style: "input", numberFormat: "date" }),
      line("Tier", tier),
      line("Motion", motion),
      line("Average deal", {
        value: plan.averageDeal ?? "",
        style: "input",
        numberFormat: "money",
      }),
      line("Pipeline deals", {
        value: plan.pipelineDeals,
        style: "input",
        numberFormat: "general",
      }),
    ],
  };
}

/** How many deals it takes, from the model. */
export function floorsOfModel(content: WorkbookContent, names: SheetNames): (Cell | null)[][] {
  const line = (label: string, measure: "breakevenDeals" | "pipelineNeeded"): (Cell | null)[] => [
    { value: label, style: "label" },
    {
      formula: `=IFERROR(${modelCall(content, names, measure)},"not known")`,
      style: "crossSheet",
      numberFormat: "money",
    },
    null,
    null,
  ];
  return [
    line("Break-even deals, base case", "breakevenDeals"),
    line("Pipeline needed, base case", "pipelineNeeded"),
  ];
}

export function floorsBlock(
  { plan }: WorkbookContent,
  { furtherFloors, otherAverageDeal }: Pick<PlanSurroundings, "furtherFloors" | "otherAverageDeal">,
): Block {
  const typed = a1(AVERAGE_DEAL_ROW, SETTINGS_VALUE_COLUMN);
  const averageDeal =
    otherAverageDeal === undefined ? typed : `IF(${typed}="",${otherAverageDeal},${typed})`;
  const multiple = a1(PIPELINE_MULTIPLE_ROW, SETTINGS_VALUE_COLUMN);
  const pipelineFloor = `=IF(${averageDeal}="","",${averageDeal}*${multiple})`;
  const floors: readonly (readonly [string, Cell, "atMost"?])[] = [
    ["Target accounts", { value: plan.targetAccounts, numberFormat: "integer" }],
    ["Pipeline, currency", { formula: pipelineFloor, numberFormat: "money" }],
    ["Deals won", { value: plan.closedWonFloor, numberFormat: "integer" }],
    ["MDF released, up to", { value: plan.mdf, numberFormat: "money" }, "atMost"],
  ];
  return {
    row: SETTINGS_ROW,
    column: FLOORS_COLUMN,
    cells: [
      headings("Floors at day 90", "Floor", "Actual", "Met"),
      ...floors.map(([label, floor, atMost], index): Cell[] => {
        const row = SETTINGS_ROW + 1 + index;
        const actual = a1(row, FLOORS_COLUMN + 2);
        // MDF is a budget: it is kept by spending no more, where a floor is met by reaching it.
        const compared = atMost === undefined ? ">=" : "<=";
        const met = `=IF(${actual}="","",IF(${actual}${compared}${a1(row, FLOORS_COLUMN + 1)},"yes","no"))`;
        return [
          { value: label, style: "label" },
          { ...floor, style: "calculation" },
          { style: "input" },
          { formula: met, style: "result" },
        ];
      }),
      ...furtherFloors,
    ],
  };
}
