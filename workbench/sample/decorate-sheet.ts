import { areaA1 } from "../../src/sheets/description/a1";
import {
  type ChartDescription,
  type ChartSeries,
  type ConditionalFormat,
  hasLegend,
  type SheetDescription,
  type Validation,
} from "../../src/sheets/description/description";
import {
  BAR_COLOURS,
  CHART_COLOURS,
  COLOUR_SCALE,
  STYLES,
} from "../../src/sheets/description/styles";
import type { SeriesState } from "../charts/chart-state";
import { ConditionalFormatCollection } from "../host/conditional-format-collection";
import { ChartCollection } from "../host/chart-collection";
import { HostDataValidation } from "../host/data-validation";
import { addTable } from "../host/add-table";
import { call, child, set } from "../host/drive";
import type { Model } from "../host/model";

const CHART_TYPES: Readonly<Record<ChartDescription["kind"], string>> = {
  line: "Line",
  scatter: "XYScatterLines",
  bar: "BarClustered",
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  stackedBar: "BarStacked",
};

/** Adds to a sheet what its snapshot cannot hold, through the objects that answer Office.js. */
export async function decorateSheet(
  model: Model,
  sheetId: string,
  description: SheetDescription,
): Promise<void> {
  for (const table of description.tables) {
    const area = { ...table, rows: table.rows.length + 1, columns: table.columns.length };
    await addTable(model, model.make.range(sheetId, area), table.name);
  }
  for (const validation of description.validations) await validate(model, sheetId, validation);
  for (const format of description.conditionalFormats) await highlight(model, sheetId, format);
  for (const chart of description.charts) await draw(model, sheetId, chart);
}

async function validate(model: Model, sheetId: string, validation: Validation): Promise<void> {
  const { rule, area, title, message } = validation;
  const target = new HostDataValidation(model.make.range(sheetId, area));
  if (rule.kind === "list") {
    await set(target, "Rule", { list: { inCellDropDown: true, source: rule.values.join(",") } });
  } else {
    const { minimum: formula1, maximum: formula2 } = rule;
    await set(target, "Rule", { [rule.kind]: { formula1, formula2, operator: "Between" } });
  }
  await set(target, "ErrorAlert", { showAlert: true, style: "Stop", title, message });
}

async function highlight(model: Model, sheetId: string, format: ConditionalFormat): Promise<void> {
  const formats = new ConditionalFormatCollection(model.make.range(sheetId, format.area));
  if (format.rule.kind === "formula") {
    const custom = child(await call(formats, "Add", "Custom"), "Custom");
    await set(child(custom, "Rule"), "Formula", format.rule.formula);
    const { fontColour, fill, bold } = STYLES[format.rule.style];
    const look = child(custom, "Format");
    if (fontColour !== undefined) await set(child(look, "Font"), "Color", fontColour);
    if (bold !== undefined) await set(child(look, "Font"), "Bold", bold);
    if (fill !== undefined) await set(child(look, "Fill"), "Color", fill);
    return;
  }
  if (format.rule.kind === "bar") {
    const bar = child(await call(formats, "Add", "DataBar"), "DataBar");
    await set(child(bar, "PositiveFormat"), "GradientFill", false);
    await set(child(bar, "PositiveFormat"), "FillColor", BAR_COLOURS.gain);
    await set(child(bar, "NegativeFormat"), "FillColor", BAR_COLOURS.loss);
    return;
  }
  const { midpoint } = format.rule;
  const cells = areaA1(format.area, "absolute");
  const { low, midpoint: middle, high } = COLOUR_SCALE;
  await set(child(await call(formats, "Add", "ColorScale"), "ColorScale"), "Criteria", {
    minimum: { type: "Formula", formula: `=MIN(${midpoint},${cells})`, color: low },
    midpoint: { type: "Number", formula: String(midpoint), color: middle },
    maximum: { type: "Formula", formula: `=MAX(${midpoint},${cells})`, color: high },
  });
}

async function draw(model: Model, sheetId: string, chart: ChartDescription): Promise<void> {
  const [first] = chart.series;
  if (first === undefined) return;
  const source = model.make.range(sheetIdOf(model, sheetId, first), first.values);
  const charts = new ChartCollection(model, sheetId);
  const added = await call(charts, "Add", CHART_TYPES[chart.kind], source, "Columns");
  const place = model.make.range(sheetId, chart.area);
  await call(added, "SetPosition", place);
  model.state.change(() => {
    const drawn = model.state.sheet(sheetId).charts.at(-1);
    if (drawn === undefined) return;
    drawn.title = chart.title;
    drawn.alternativeText = chart.alternativeText;
    if (chart.categoryAxisTitle !== undefined) drawn.categoryAxis.title = chart.categoryAxisTitle;
    if (chart.valueAxisTitle !== undefined) drawn.valueAxis.title = chart.valueAxisTitle;
    drawn.name = `Partner Desk: ${chart.title}`;
    drawn.isLegendVisible = hasLegend(chart);
    if (chart.valueAxisEnd !== undefined) {
      Object.assign(drawn.valueAxis, { minimum: 0, maximum: chart.valueAxisEnd });
    }
    drawn.series = chart.series.map((series, index) =>
      seriesState(sheetIdOf(model, sheetId, series), series, index),
    );
  });
}

/** Where the cells of a series stand. */
function sheetIdOf(model: Model, own: string, { sheet }: ChartSeries): string {
  const found = sheet === undefined ? null : model.grid.workbook().getSheetByName(sheet);
  return found?.getSheetId() ?? own;
}

function seriesState(sheetId: string, series: ChartSeries, index: number): SeriesState {
  const { name, values, categories, appearance } = series;
  return {
    id: String(index),
    name,
    values: { sheetId, area: values },
    categories: { sheetId, area: categories },
    isHidden: appearance === "hidden",
    ...(appearance === undefined || appearance === "hidden"
      ? {}
      : { colour: CHART_COLOURS[appearance] }),
  };
}
