import { svg, type SVGTemplateResult } from "lit";
import { labelLines, PIXELS_PER_LETTER } from "./chart-labels";
import type { ChartNumbers } from "./chart-numbers";
import {
  isBar,
  isScatter,
  type Plot,
  plotOf,
  type Scales,
  scalesOf,
  type Size,
} from "./chart-scales";
import { chartText, chartTitle } from "./chart-table";
import { marks } from "./draw-marks";

const VALUE_TICKS = 5;
const PIXELS_PER_LABEL = 56;
const PIXELS_PER_LINE = 12;

/** A chart as a picture that names itself; its numbers stand in the table view. */
export function drawChart(numbers: ChartNumbers, size: Size): SVGTemplateResult {
  const plot = plotOf(numbers, size);
  const scales = scalesOf(numbers, plot);
  const { chart } = numbers;
  return svg`
    <title>${chartText(numbers)}</title>
    <g font-size="11" fill="currentColor">
      ${
        chart.isTitleVisible
          ? svg`<text x=${size.width / 2} y="18" text-anchor="middle" font-size="13" font-weight="600">${chartTitle(numbers)}</text>`
          : ""
      }
      <g transform="translate(${plot.left} ${plot.top})">
        ${valueAxis(numbers, scales, plot)} ${categoryAxis(numbers, scales, plot)}
        <g class="wb-marks">${marks(numbers, scales)}</g>
      </g>
      ${axisTitles(numbers, plot, size)} ${chart.isLegendVisible ? legend(numbers, size) : ""}
    </g>
  `;
}

function valueAxis(
  { chart, series }: ChartNumbers,
  { values }: Scales,
  plot: Plot,
): SVGTemplateResult[] {
  const ofCells = series.some(({ arePercentages }) => arePercentages) ? "0%" : undefined;
  const pattern = chart.valueAxis.numberFormat ?? ofCells;
  const format = numberFormat(pattern, values.tickFormat(VALUE_TICKS));
  return values.ticks(VALUE_TICKS).map((tick) => {
    const at = values(tick);
    return isBar(chart.type)
      ? svg`<line x1=${at} x2=${at} y1="0" y2=${plot.height} stroke="currentColor" stroke-opacity="0.15" />
          <text x=${at} y=${plot.height + 14} text-anchor="middle">${format(tick)}</text>`
      : svg`<line x1="0" x2=${plot.width} y1=${at} y2=${at} stroke="currentColor" stroke-opacity="0.15" />
          <text x="-6" y=${at + 4} text-anchor="end">${format(tick)}</text>`;
  });
}

function categoryAxis(
  { chart, series }: ChartNumbers,
  { band, places, values }: Scales,
  plot: Plot,
): SVGTemplateResult {
  const zero = values(Math.max(0, Math.min(...values.domain())));
  if (isScatter(chart.type)) {
    const format = numberFormat(chart.categoryAxis.numberFormat, places.tickFormat(VALUE_TICKS));
    return svg`
      <line x1="0" x2=${plot.width} y1=${zero} y2=${zero} stroke="currentColor" />
      ${places
        .ticks(VALUE_TICKS)
        .map(
          (tick) =>
            svg`<text x=${places(tick)} y=${plot.height + 14} text-anchor="middle">${format(tick)}</text>`,
        )}
    `;
  }
  const labels = series[0]?.labels ?? [];
  const room = isBar(chart.type) ? 14 : PIXELS_PER_LABEL;
  const step = Math.max(
    1,
    Math.ceil((labels.length * room) / (isBar(chart.type) ? plot.height : plot.width)),
  );
  const middle = (index: number): number => (band(index) ?? 0) + band.bandwidth() / 2;
  const across = isBar(chart.type) ? plot.left - 12 : band.step() * step - 4;
  const letters = Math.max(4, Math.floor(across / PIXELS_PER_LETTER));
  const shown = labels.map((label, index) => ({ lines: labelLines(label, letters), index }));
  const kept = shown.filter(({ index }) => index % step === 0);
  return isBar(chart.type)
    ? svg`<line x1=${zero} x2=${zero} y1="0" y2=${plot.height} stroke="currentColor" />
        ${kept.map(({ lines, index }) => textLines(lines, -6, middle(index) + 4 - (PIXELS_PER_LINE * (lines.length - 1)) / 2, "end"))}`
    : svg`<line x1="0" x2=${plot.width} y1=${zero} y2=${zero} stroke="currentColor" />
        ${kept.map(({ lines, index }) => textLines(lines, middle(index), plot.height + 14, "middle"))}`;
}

function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  anchor: "middle" | "end",
): SVGTemplateResult {
  return svg`<text text-anchor=${anchor}>${lines.map(
    (line, index) => svg`<tspan x=${x} y=${y + PIXELS_PER_LINE * index}>${line}</tspan>`,
  )}</text>`;
}

function axisTitles({ chart }: ChartNumbers, plot: Plot, size: Size): SVGTemplateResult {
  const [below, beside] = isBar(chart.type)
    ? [chart.valueAxis.title, chart.categoryAxis.title]
    : [chart.categoryAxis.title, chart.valueAxis.title];
  const middle = plot.top + plot.height / 2;
  return svg`
    <text x=${plot.left + plot.width / 2} y=${size.height - 22} text-anchor="middle">${below ?? ""}</text>
    <text transform="translate(12 ${middle}) rotate(-90)" text-anchor="middle">${beside ?? ""}</text>
  `;
}

function legend({ series: all }: ChartNumbers, size: Size): SVGTemplateResult {
  const series = all.filter(({ colour }) => colour !== undefined);
  const room = size.width / Math.max(1, series.length);
  return svg`<g transform="translate(0 ${size.height - 10})">${series.map(
    ({ name, colour }, index) => svg`
      <rect class="wb-marks" x=${room * index + 10} y="-8" width="9" height="9" fill=${colour ?? "none"} />
      <text x=${room * index + 24} y="0">${name}</text>`,
  )}</g>`;
}

function numberFormat(
  pattern: string | undefined,
  otherwise: (value: number) => string,
): (value: number) => string {
  if (pattern?.includes("%") === true) return (value) => `${Math.round(value * 1000) / 10}%`;
  return otherwise;
}
