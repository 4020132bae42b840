import { line } from "d3-shape";
import { svg, type SVGTemplateResult } from "lit";
import type { ChartNumbers, SeriesNumbers } from "./chart-numbers";
import { isBar, isScatter, isStacked, type Scales } from "./chart-scales";

const MARKER_RADIUS = 3;

/** The lines, points or bars of a chart. */
export function marks(numbers: ChartNumbers, scales: Scales): SVGTemplateResult[] {
  const { type } = numbers.chart;
  if (type.startsWith("Line") || isScatter(type)) {
    return numbers.series.map((series) => curve(series, type, scales));
  }
  return bars(numbers, scales);
}

function curve(series: SeriesNumbers, type: string, scales: Scales): SVGTemplateResult {
  const { band, places, values } = scales;
  const points = series.values.flatMap((value, index): [number, number][] => {
    const place = series.places[index] ?? null;
    const across = isScatter(type)
      ? place === null
        ? undefined
        : places(place)
      : (band(index) ?? 0) + band.bandwidth() / 2;
    return value === null || across === undefined ? [] : [[across, values(value)]];
  });
  const hasLine = type !== "XYScatter";
  const hasMarkers = type === "XYScatter" || type === "LineMarkers" || type === "XYScatterLines";
  return svg`
    ${hasLine ? svg`<path d=${line()(points) ?? ""} fill="none" stroke=${series.colour ?? "none"} stroke-width="2" />` : ""}
    ${(hasMarkers ? points : []).map(
      ([x, y]) =>
        svg`<circle cx=${x} cy=${y} r=${MARKER_RADIUS} fill=${series.colour ?? "none"} />`,
    )}
  `;
}

function bars({ chart, series }: ChartNumbers, { band, values }: Scales): SVGTemplateResult[] {
  const stacked = isStacked(chart.type);
  const thickness = stacked ? band.bandwidth() : band.bandwidth() / Math.max(1, series.length);
  const ends = new Map<string, number>();
  return series.flatMap((one, seriesIndex) =>
    one.values.map((value, index) => {
      if (value === null) return svg``;
      const side = `${index} ${value < 0 ? "below" : "above"}`;
      const from = stacked ? (ends.get(side) ?? 0) : 0;
      ends.set(side, from + value);
      const [start, end] = [values(from), values(from + value)];
      const across = (band(index) ?? 0) + (stacked ? 0 : thickness * seriesIndex);
      const low = Math.min(start, end);
      const length = Math.abs(end - start);
      const [x, y, width, height] = isBar(chart.type)
        ? [low, across, length, thickness]
        : [across, low, thickness, length];
      return svg`<rect x=${x} y=${y} width=${width} height=${height} fill=${one.colour ?? "none"} />`;
    }),
  );
}
