import { scaleBand, scaleLinear, type ScaleBand, type ScaleLinear } from "d3-scale";
import type { ChartNumbers } from "./chart-numbers";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the axes end inside the picture. */
export interface Plot extends Size {
  readonly left: number;
  readonly top: number;
}

export interface Scales {
  /** Along the axis of categories: a place for each label, or numbers on a scatter. */
  readonly band: ScaleBand<number>;
  readonly places: ScaleLinear<number, number>;
  readonly values: ScaleLinear<number, number>;
}

const ROOM_ABOVE = 28;
const ROOM_BELOW = 52;
const ROOM_LEFT = 74;
/** For the names beside bars that lie on their side. */
const ROOM_LEFT_OF_BARS = 160;
/** Half of the last number on an axis across stands beyond its end. */
const ROOM_RIGHT = 26;

export function plotOf({ chart, series }: ChartNumbers, { width, height }: Size): Plot {
  const isNamed = isBar(chart.type) && (series[0]?.labels.length ?? 0) > 1;
  const left = isNamed ? Math.min(ROOM_LEFT_OF_BARS, width / 3) : ROOM_LEFT;
  return {
    left,
    top: ROOM_ABOVE,
    width: Math.max(20, width - left - ROOM_RIGHT),
    height: Math.max(20, height - ROOM_ABOVE - ROOM_BELOW),
  };
}

export function isScatter(type: string): boolean {
  return type.startsWith("XYScatter");
}

export function isBar(type: string): boolean {
  return type.startsWith("Bar");
}

export function isStacked(type: string): boolean {
  return type.endsWith("Stacked");
}

/** Scales in the picture's pixels; bars lie on their side. */
export function scalesOf(numbers: ChartNumbers, plot: Plot): Scales {
  const { chart, series } = numbers;
  const bars = isBar(chart.type);
  const count = Math.max(1, ...series.map(({ values }) => values.length));
  const along = bars ? plot.height : plot.width;
  const [low, high] = valueExtent(numbers);
  const places = series.flatMap((one) => one.places).filter((place) => place !== null);
  return {
    band: scaleBand<number>()
      .domain([...Array(count).keys()])
      .range([0, along])
      .padding(0.25),
    places: scaleLinear()
      .domain([
        chart.categoryAxis.minimum ?? Math.min(...places, Infinity),
        chart.categoryAxis.maximum ?? Math.max(...places, -Infinity),
      ])
      .range([0, plot.width]),
    values: scaleLinear()
      .domain([chart.valueAxis.minimum ?? low, chart.valueAxis.maximum ?? high])
      .range(bars ? [0, plot.width] : [plot.height, 0])
      .nice(),
  };
}

/** Zero belongs to the picture of everything that is counted from it. */
function valueExtent({ chart, series }: ChartNumbers): [number, number] {
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  const sums = isStacked(chart.type) ? stackedEnds(series.map((one) => one.values)) : values;
  return [Math.min(0, ...sums), Math.max(0, ...sums, Number.MIN_VALUE)];
}

function stackedEnds(series: readonly (readonly (number | null)[])[]): number[] {
  const count = Math.max(0, ...series.map(({ length }) => length));
  return [...Array(count).keys()].flatMap((index) => {
    const parts = series.map((values) => values[index] ?? 0);
    const above = parts.filter((part) => part > 0).reduce((sum, part) => sum + part, 0);
    const below = parts.filter((part) => part < 0).reduce((sum, part) => sum + part, 0);
    return [above, below];
  });
}
