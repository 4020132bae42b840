import type { LibraryConditionalRule, LibraryWorkbook } from "../../../src/xlsx/hucre";
import { type ArrivedChart, type ArrivedConditionalFormat, compact } from "./arrived-sheet";

type LibrarySheet = LibraryWorkbook["sheets"][number];

export function colour(rgb: string | undefined): string | undefined {
  return rgb === undefined ? undefined : `#${rgb.slice(-6)}`;
}

/** The library tells bars that lie from bars that stand when it writes, not when it reads. */
export function barDirection(xml: string): "Bar" | "Column" {
  return xml.includes('<c:barDir val="bar"/>') ? "Bar" : "Column";
}

export function readConditionalRule({
  range,
  formula,
  style,
  colorScale,
  dataBar,
}: LibraryConditionalRule): ArrivedConditionalFormat {
  const names: Readonly<Record<string, string>> = { formula: "Formula", num: "Number" };
  if (dataBar !== undefined) return { area: range, bar: colour(dataBar.color) ?? "" };
  if (colorScale !== undefined) {
    const points = colorScale.cfvo.map(
      ({ type, value = "" }, index) =>
        `${names[type] ?? type} ${value} ${colour(colorScale.colors[index]) ?? ""}`,
    );
    return { area: range, points };
  }
  const fill = style?.fill;
  const one = Array.isArray(formula) ? formula[0] : formula;
  return {
    area: range,
    formula: `=${String(one)}`,
    ...compact({
      fontColour: colour(style?.font?.color?.rgb),
      fill: fill?.type === "pattern" ? colour(fill.bgColor?.rgb) : undefined,
      isBold: style?.font?.bold === true ? (true as const) : undefined,
    }),
  };
}

type LibraryChart = NonNullable<LibrarySheet["charts"]>[number];

export function readChart(chart: LibraryChart, direction: "Bar" | "Column"): ArrivedChart {
  const { axes, legend } = chart;
  const withoutSheet = (address = ""): string => address.slice(address.lastIndexOf("!") + 1);
  return {
    kind: chart.kinds.map((kind) => chartKind(kind, direction, chart.barGrouping)).join(" "),
    title: chart.title ?? "",
    legend: legend === false ? undefined : legend,
    categoryAxisTitle: axes?.x?.title ?? "",
    valueAxisTitle: axes?.y?.title ?? "",
    series: (chart.series ?? []).map(({ name = "", valuesRef, categoriesRef, color }) => ({
      name,
      values: withoutSheet(valuesRef),
      categories: withoutSheet(categoriesRef),
      colour: colour(color as string | undefined) ?? "",
    })),
  };
}

/** In Excel's words. */
function chartKind(kind: string, direction: string, grouping: string | undefined): string {
  if (kind === "line") return "LineMarkers";
  if (kind === "scatter") return "XYScatter";
  return `${direction}${grouping === "stacked" ? "Stacked" : "Clustered"}`;
}
