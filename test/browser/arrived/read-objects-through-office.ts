import type { ArrivedChart, ArrivedConditionalFormat, ArrivedTable } from "./arrived-sheet";
import { compact } from "./arrived-sheet";

export async function readTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<ArrivedTable[]> {
  const { tables } = sheet;
  tables.load("items/name,items/style,items/showFilterButton,items/showBandedRows");
  await context.sync();
  const read = tables.items.map((table) => {
    const range = table.getRange();
    range.load("address");
    const header = table.getHeaderRowRange();
    header.load("values");
    return { table, range, header };
  });
  await context.sync();
  return read.map(({ table, range, header }) => ({
    name: table.name,
    area: withoutSheet(range.address),
    style: table.style,
    columns: (header.values[0] ?? []).map(String),
    hasFilterButtons: table.showFilterButton,
    hasBandedRows: table.showBandedRows,
  }));
}

export async function readConditionalFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<ArrivedConditionalFormat[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/type,items/priority");
  await context.sync();
  const inOrder = [...formats.items].sort((one, other) => one.priority - other.priority);
  const read = inOrder.map((format) => {
    const range = format.getRange();
    range.load("address");
    if (format.type === "ColorScale") format.colorScale.load("criteria");
    else if (format.type === "DataBar") format.dataBar.positiveFormat.load("fillColor");
    else {
      format.custom.rule.load("formula");
      format.custom.format.font.load("color,bold");
      format.custom.format.fill.load("color");
    }
    return { format, range };
  });
  await context.sync();
  return read.map(({ format, range }) => {
    const area = withoutSheet(range.address);
    if (format.type === "ColorScale") return { area, points: pointsOf(format.colorScale.criteria) };
    if (format.type === "DataBar") return { area, bar: format.dataBar.positiveFormat.fillColor };
    const { rule, format: look } = format.custom;
    return {
      area,
      ...compact({
        formula: rule.formula,
        fontColour: look.font.color || undefined,
        fill: look.fill.color || undefined,
        isBold: look.font.bold ? (true as const) : undefined,
      }),
    };
  });
}

function pointsOf({ minimum, midpoint, maximum }: Excel.ConditionalColorScaleCriteria): string[] {
  return [minimum, midpoint, maximum].flatMap((point) =>
    point === undefined
      ? []
      : [`${point.type} ${String(point.formula).replace(/^=/, "")} ${point.color ?? ""}`],
  );
}

export async function readCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<ArrivedChart[]> {
  const { charts } = sheet;
  charts.load("items/chartType,items/title/text,items/legend/visible,items/legend/position");
  await context.sync();
  const read = charts.items.map((chart) => {
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.title.load("text");
    valueAxis.title.load("text");
    chart.series.load("items/name");
    return { chart, categoryAxis, valueAxis };
  });
  await context.sync();
  const sources = read.map(({ chart }) =>
    chart.series.items.map((series) => ({
      series,
      values: series.getDimensionDataSourceString("Values"),
      categories: series.getDimensionDataSourceString("Categories"),
      line: lineOf(series),
    })),
  );
  await context.sync();
  return read.map(({ chart, categoryAxis, valueAxis }, index) => ({
    kind: chart.chartType,
    title: chart.title.text,
    legend: chart.legend.visible ? chart.legend.position.toLowerCase() : undefined,
    categoryAxisTitle: categoryAxis.title.text,
    valueAxisTitle: valueAxis.title.text,
    series: (sources[index] ?? []).map(({ series, values, categories, line }) => ({
      name: series.name,
      values: withoutSheet(values.value),
      categories: withoutSheet(categories.value),
      colour: line.color,
    })),
  }));
}

function lineOf(series: Excel.ChartSeries): Excel.ChartLineFormat {
  const { line } = series.format;
  line.load("color");
  return line;
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
