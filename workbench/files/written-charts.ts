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

/** The charts of a sheet, whichever sheet their cells stand on. */
export function writtenCharts(
  sheet: FWorksheet,
  charts: readonly ChartState[],
  nameOf: (sheetId: string) => string | undefined,
): ChartDescription[] {
  return charts.flatMap((chart) => {
    const kind = KINDS.find(([prefix]) => chart.type.startsWith(prefix))?.[1];
    const series = chart.series.flatMap((one, index) =>
      writtenSeries(sheet.getSheetId(), one, index, nameOf),
    );
    if (kind === undefined || series.length === 0) return [];
    const { title: categoryAxisTitle } = chart.categoryAxis;
    const { title: valueAxisTitle, maximum: valueAxisEnd } = chart.valueAxis;
    return [
      {
        ...{ kind, series },
        title: chart.title ?? chart.name,
        alternativeText: chart.alternativeText,
        area: chartCells(sheet, chart),
        ...(categoryAxisTitle === undefined ? {} : { categoryAxisTitle }),
        ...(valueAxisTitle === undefined ? {} : { valueAxisTitle }),
        ...(valueAxisEnd === undefined ? {} : { valueAxisEnd }),
      },
    ];
  });
}

/** Values and categories on two sheets cannot be described, and are left out. */
function writtenSeries(
  sheetId: string,
  series: SeriesState,
  index: number,
  nameOf: (sheetId: string) => string | undefined,
): ChartSeries[] {
  const { values, categories = values, isHidden, colour } = series;
  const from = values && nameOf(values.sheetId);
  if (values === undefined || from === undefined || categories?.sheetId !== values.sheetId) {
    return [];
  }
  const coloured = Object.entries(CHART_COLOURS).find(([, code]) => code === colour);
  const appearance = isHidden === true ? "hidden" : coloured?.[0];
  return [
    {
      name: series.name ?? `Series${index + 1}`,
      values: values.area,
      categories: categories.area,
      ...(values.sheetId === sheetId ? {} : { sheet: from }),
      ...(appearance === undefined
        ? {}
        : { appearance: appearance as NonNullable<ChartSeries["appearance"]> }),
    },
  ];
}
