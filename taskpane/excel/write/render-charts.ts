import { areaA1 } from "../../../src/sheets/description/a1";
import {
  type ChartDescription,
  type ChartSeries,
  hasLegend,
  type SheetDescription,
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
export function chartName({ title }: Pick<ChartDescription, "title">): string {
  return `Partner Desk: ${title}`;
}

/** Until the chart that it replaces is gone. */
export function provisional(name: string): string {
  return `${name} (new)`;
}

/** A chart that was added, and which of its series is to be which. */
export interface DrawnChart {
  readonly sheet: Excel.Worksheet;
  readonly description: ChartDescription;
  readonly series: Excel.ChartSeriesCollection;
}

/**
 * Adds the charts of one sheet; their series come when the series that Excel guessed are loaded.
 * Those that are there already stay until everything else is written.
 */
export function addCharts(
  sheet: Excel.Worksheet,
  description: SheetDescription,
  areReplaced: boolean,
): DrawnChart[] {
  return description.charts.flatMap((chart): DrawnChart[] => {
    const name = areReplaced ? provisional(chartName(chart)) : chartName(chart);
    const added = addChart(sheet, chart, name);
    return added === undefined ? [] : [{ sheet, description: chart, series: added.series }];
  });
}

function addChart(
  sheet: Excel.Worksheet,
  description: ChartDescription,
  name: string,
): Excel.Chart | undefined {
  const [first] = description.series;
  if (first === undefined) return undefined;
  const source = sheetOf(sheet, first).getRange(areaA1(first.values));
  const chart = sheet.charts.add(CHART_TYPES[description.kind], source, "Columns");
  chart.name = name;
  chart.title.text = description.title;
  chart.series.load("items/name");
  chart.legend.visible = hasLegend(description);
  chart.legend.position = "Bottom";
  setTitle(chart.axes.categoryAxis, description.categoryAxisTitle);
  setTitle(chart.axes.valueAxis, description.valueAxisTitle);
  if (description.valueAxisEnd !== undefined) {
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = description.valueAxisEnd;
  }
  const { row, column, rows, columns } = description.area;
  const area = sheet.getRangeByIndexes(row, column, rows, columns);
  chart.setPosition(area.getCell(0, 0), area.getCell(rows - 1, columns - 1));
  // Office.js cannot give a chart a text alternative: it stands in the cell that the chart covers,
  // where a screen reader that goes through the cells reads it.
  area.getCell(0, 0).values = [[`'${description.alternativeText}`]];
  return chart;
}

/** Exactly the series that are wanted: Excel makes of some columns none, or one too many. */
export function setSeries({ sheet, description, series }: DrawnChart): void {
  for (const guessed of [...series.items].reverse().slice(0, -1)) guessed.delete();
  for (const [index, wanted] of description.series.entries()) {
    const isThere = index === 0 && series.items.length > 0;
    fill(sheet, isThere ? series.getItemAt(0) : series.add(wanted.name), wanted);
  }
}

/** Where the cells of a series stand. */
function sheetOf(own: Excel.Worksheet, { sheet }: ChartSeries): Excel.Worksheet {
  return sheet === undefined ? own : own.context.workbook.worksheets.getItem(sheet);
}

function fill(own: Excel.Worksheet, series: Excel.ChartSeries, description: ChartSeries): void {
  const sheet = sheetOf(own, description);
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
