import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { ChartDescription, ChartSeries } from "../../src/sheets/description/description";
import { CHART_COLOURS } from "../../src/sheets/description/styles";
import { chartCells } from "../charts/chart-box";
import type { ChartState, SeriesState } from "../charts/chart-state";

const KINDS: readonly (readonly [prefix: string, kind: ChartDescription["kind"]])[] = [
  ["XYScatter", "scatter"],
  ["Line", "line"],
  ["BarClustered", "bar"],
  ["BarStacked", "stackedBar"],
  ["ColumnClustered", "column"],
  ["ColumnStacked", "stackedColumn"],
];

/** The charts of a sheet; a series of another sheet's cells cannot be described and is left out. */
export function writtenCharts(
  sheet: FWorksheet,
  charts: readonly ChartState[],
): ChartDescription[] {
  return charts.flatMap((chart) => {
    const kind = KINDS.find(([prefix]) => chart.type.startsWith(prefix))?.[1];
    const series = chart.series.flatMap((one, index) =>
      writtenSeries(sheet.getSheetId(), one, index),
    );
    if (kind === undefined || series.length === 0) return [];
    const { title: categoryAxisTitle } = chart.categoryAxis;
    const { title: valueAxisTitle } = chart.valueAxis;
    return [
      {
        ...{ kind, series },
        title: chart.title ?? chart.name,
        alternativeText: chart.alternativeText,
        area: chartCells(sheet, chart),
        ...(categoryAxisTitle === undefined ? {} : { categoryAxisTitle }),
        ...(valueAxisTitle === undefined ? {} : { valueAxisTitle }),
      },
    ];
  });
}

function writtenSeries(sheetId: string, series: SeriesState, index: number): ChartSeries[] {
  const { values, categories = values, isHidden, colour } = series;
  if (values?.sheetId !== sheetId || categories?.sheetId !== sheetId) return [];
  const coloured = Object.entries(CHART_COLOURS).find(([, code]) => code === colour);
  const appearance = isHidden === true ? "hidden" : coloured?.[0];
  return [
    {
      name: series.name ?? `Series${index + 1}`,
      values: values.area,
      categories: categories.area,
      ...(appearance === undefined
        ? {}
        : { appearance: appearance as NonNullable<ChartSeries["appearance"]> }),
    },
  ];
}
