import type { CellReading } from "../grid/cells";
import type { ChartState, SeriesState, Source } from "./chart-state";

/** One series with the numbers it shows now; null where its cell holds none. */
export interface SeriesNumbers {
  readonly name: string;
  /** Undefined for a series that only takes up room. */
  readonly colour: string | undefined;
  readonly labels: readonly string[];
  /** Places on a scatter's first axis. */
  readonly places: readonly (number | null)[];
  readonly values: readonly (number | null)[];
  /** Whether the cells show them as percentages; an axis without a format of its own does too. */
  readonly arePercentages: boolean;
}

/** A chart with everything its drawing and its text need. */
export interface ChartNumbers {
  readonly chart: ChartState;
  readonly series: readonly SeriesNumbers[];
}

/** Reads a cell of any sheet. */
export type ReadCell = (sheetId: string, row: number, column: number) => CellReading;

/** Excel's order of colours, a little darker where white paper needs it. */
const COLOURS = ["#2F5597", "#C55A11", "#548235", "#7F6000", "#7030A0", "#C00000"];

export function chartNumbers(chart: ChartState, read: ReadCell): ChartNumbers {
  return {
    chart,
    series: chart.series.map((series, index) => seriesNumbers(series, index, read)),
  };
}

function seriesNumbers(series: SeriesState, index: number, read: ReadCell): SeriesNumbers {
  const cells = cellsOf(series.values, read);
  const categories = cellsOf(series.categories, read);
  return {
    name: series.name ?? `Series${index + 1}`,
    colour: series.isHidden === true ? undefined : colourOf(series, index),
    labels: cells.map((_, place) => categories[place]?.text ?? String(place + 1)),
    places: cells.map((_, place) => {
      const category = categories[place];
      return category === undefined ? place + 1 : numberOf(category);
    }),
    values: cells.map(numberOf),
    arePercentages: cells[0]?.text.endsWith("%") === true,
  };
}

function colourOf({ colour }: SeriesState, index: number): string {
  return colour ?? COLOURS[index % COLOURS.length] ?? "#2F5597";
}

function cellsOf(source: Source | undefined, read: ReadCell): readonly CellReading[] {
  if (source === undefined) return [];
  const { sheetId, area } = source;
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    read(
      sheetId,
      area.row + Math.floor(index / area.columns),
      area.column + (index % area.columns),
    ),
  );
}

function numberOf({ value }: CellReading): number | null {
  return typeof value === "number" ? value : null;
}
