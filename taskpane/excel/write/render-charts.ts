import { areaA1 } from "../../../src/sheets/description/a1";
import type {
  ChartDescription,
  ChartSeries,
  SheetDescription,
} from "../../../src/sheets/description/description";
import { CHART_COLOURS } from "../../../src/sheets/description/styles";

const CHART_TYPES = {
  line: "LineMarkers",
  scatter: "XYScatter",
  bar: "BarClustered",
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  stackedBar: "BarStacked",
} as const satisfies Record<ChartDescription["kind"], `${Excel.ChartType}`>;

/** What a chart of ours is called; by this name the next writing finds and replaces it. */
function chartName({ title }: Pick<ChartDescription, "title">): string {
  return `Partner Desk: ${title}`;
}

/** Draws the charts of one sheet anew; charts that people added are left alone. */
export function renderCharts(
  sheet: Excel.Worksheet,
  description: SheetDescription,
  presentChartNames: readonly string[],
): void {
  for (const chart of description.charts) {
    const name = chartName(chart);
    if (presentChartNames.includes(name)) sheet.charts.getItem(name).delete();
    renderChart(sheet, chart, name);
  }
}

function renderChart(sheet: Excel.Worksheet, description: ChartDescription, name: string): void {
  const [first, ...others] = description.series;
  if (first === undefined) return;
  const source = sheet.getRange(areaA1(first.values));
  const chart = sheet.charts.add(CHART_TYPES[description.kind], source, "Columns");
  chart.name = name;
  chart.title.text = description.title;
  fill(sheet, chart.series.getItemAt(0), first);
  for (const series of others) fill(sheet, chart.series.add(series.name), series);
  chart.legend.visible = description.series.length > 1;
  chart.legend.position = "Bottom";
  setTitle(chart.axes.categoryAxis, description.categoryAxisTitle);
  setTitle(chart.axes.valueAxis, description.valueAxisTitle);
  const { row, column, rows, columns } = description.area;
  const area = sheet.getRangeByIndexes(row, column, rows, columns);
  chart.setPosition(area.getCell(0, 0), area.getCell(rows - 1, columns - 1));
  // Office.js cannot give a chart a text alternative: it stands in the cell that the chart covers,
  // where a screen reader that goes through the cells reads it.
  area.getCell(0, 0).values = [[`'${description.alternativeText}`]];
}

function fill(sheet: Excel.Worksheet, series: Excel.ChartSeries, description: ChartSeries): void {
  series.name = description.name;
  series.setValues(sheet.getRange(areaA1(description.values)));
  series.setXAxisValues(sheet.getRange(areaA1(description.categories)));
  if (description.appearance === undefined) return;
  if (description.appearance === "hidden") {
    series.format.fill.clear();
    series.format.line.clear();
    return;
  }
  const colour = CHART_COLOURS[description.appearance];
  series.format.fill.setSolidColor(colour);
  series.format.line.color = colour;
}

function setTitle(axis: Excel.ChartAxis, title: string | undefined): void {
  if (title !== undefined) axis.title.text = title;
}
