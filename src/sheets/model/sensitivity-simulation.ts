import { INPUTS } from "../../economics/inputs";
import type { WorkbookContent } from "../layout/content";
import type { Area, Block, Cell, ChartDescription } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { call, text } from "../layout/calls";
import { orDashItself } from "../layout/dashes";
import { awaiting } from "../native/model-call";
import { headings } from "../layout/frame";
import { inputsArgument } from "../layout/inputs-layout";
import { CHANGE_COLUMN, padded } from "./sensitivity-axes";
import { TORNADO_ROW } from "./sensitivity-lists";

/** Below the longest tornado there can be. */
const TITLE_ROW = TORNADO_ROW + INPUTS.length + 4;
const HISTOGRAM_ROW = TITLE_ROW + 4;
const FIRST_BIN_ROW = HISTOGRAM_ROW + 2;
const COLUMNS = { from: 0, to: 1, trials: 2 } as const;

/** How NPV spreads while inputs are written as ranges: live figures, and a picture of the moment. */
export function simulationBlocks(content: WorkbookContent, names: SheetNames): Block[] {
  const { simulation } = content;
  if (simulation === undefined) return [];
  const simulated = call(content, "REVSHARE.SIMULATE", inputsArgument(names), text("npv"));
  const bins = simulation.map(({ from, to, count }): Cell[] => [
    { value: from, style: "calculation", numberFormat: "money" },
    { value: to, style: "calculation", numberFormat: "money" },
    { value: count, style: "calculation", numberFormat: "integer" },
  ]);
  return [
    {
      row: TITLE_ROW,
      column: CHANGE_COLUMN,
      cells: [
        [{ value: "Simulation: NPV with every range on Inputs drawn at random", style: "title" }],
        [{ formula: `=${orDashItself(awaiting(simulated, names))}` }],
      ],
    },
    {
      row: HISTOGRAM_ROW,
      column: CHANGE_COLUMN,
      cells: padded([
        [{ value: "Histogram, as it was when this sheet was written", style: "note" }],
        headings("NPV from", "NPV to", "Trials"),
        ...bins,
      ]),
    },
  ];
}

export function simulationCharts({ simulation }: WorkbookContent): ChartDescription[] {
  if (simulation === undefined) return [];
  const column = (at: number): Area => ({
    row: FIRST_BIN_ROW,
    column: at,
    rows: simulation.length,
    columns: 1,
  });
  return [
    {
      kind: "column",
      title: "How NPV spreads",
      alternativeText:
        "Columns for the number of trials in each range of NPV. The table beside it holds the counts; the line above gives mean, P10, P50, P90 and the chance that the programme loses money.",
      area: { row: TITLE_ROW, column: 10, rows: 18, columns: 5 },
      series: [
        {
          name: "Trials",
          appearance: "total",
          categories: column(COLUMNS.from),
          values: column(COLUMNS.trials),
        },
      ],
      categoryAxisTitle: "NPV from",
      valueAxisTitle: "Trials",
    },
  ];
}
