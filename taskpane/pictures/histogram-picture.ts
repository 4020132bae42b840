import { scaleLinear } from "d3-scale";
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit/html.js";
import type { Estimate, SimulationResult } from "../../src/economics/summarize";
import { asNumber, moneyForPeople, shareForPeople } from "../../src/wording";
import { bullets } from "../controls/cards";
import { shortAmount } from "./amounts";
import { figure, numbersTable, WIDTH } from "./figure";

const HEIGHT = 150;
const MARGIN = { top: 18, bottom: 20 };

/** How often NPV came out where, with the outcomes that only one in ten falls short of or passes. */
export function histogramPicture(result: SimulationResult): TemplateResult {
  const bins = result.histogram;
  const x = scaleLinear([bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1], [1, WIDTH - 1]);
  const y = scaleLinear(
    [0, Math.max(1, ...bins.map(({ count }) => count))],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  );
  return html`${figure({
    id: "histogram",
    height: HEIGHT,
    sentence: sentenceFor(result),
    key: "Hatched bars lose money. Lines: one in ten is below P10, half below P50, nine in ten below P90.",
    drawing: [
      svg`<pattern id="histogram-loss" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch" width="2" height="4"></rect>
      </pattern>`,
      ...bins.map(
        ({ from, to, count }) =>
          svg`<rect class="bar ${to <= 0 ? "loss" : "zone"}" fill=${to <= 0 ? "url(#histogram-loss)" : ""} x=${x(from) + 0.5} width=${Math.max(1, x(to) - x(from) - 1)}
              y=${y(count)} height=${y(0) - y(count)}></rect>`,
      ),
      svg`<line class="axis" x1="0" x2=${WIDTH} y1=${y(0)} y2=${y(0)}></line>`,
      ...ticksApart(x.ticks(4)).map(
        (tick) =>
          svg`<text class="tick" x=${x(tick)} y=${HEIGHT - 5} text-anchor=${anchorAt(x(tick))}>${shortAmount(tick)}</text>`,
      ),
      mark("P10", x(result.p10.value)),
      mark("P50", x(result.p50.value)),
      mark("P90", x(result.p90.value)),
    ],
    table: numbersTable(
      ["Figure", "NPV", "± error"],
      [
        row("Mean", result.mean),
        row("P10", result.p10),
        row("P50", result.p50),
        row("P90", result.p90),
        [
          "Chance of a loss",
          shareForPeople(result.chanceBelowZero.value),
          shareForPeople(result.chanceBelowZero.error),
        ],
        ...bins.map(({ from, to, count }) => [
          `${asNumber(from)} to ${asNumber(to)}`,
          `${asNumber(count)} times`,
          shareForPeople(count / result.trials),
        ]),
      ],
    ),
  })}
  ${bullets(result.notes)}`;
}

function ticksApart(ticks: readonly number[]): readonly number[] {
  return ticks.length > 5 ? ticks.filter((_, index) => index % 2 === 0) : ticks;
}

/** Text at an edge stays inside the picture. */
function anchorAt(position: number): string {
  if (position < 16) return "start";
  return position > WIDTH - 16 ? "end" : "middle";
}

function mark(name: string, position: number): SVGTemplateResult {
  return svg`<line class="here-line" x1=${position} x2=${position} y1=${MARGIN.top - 4} y2=${HEIGHT - MARGIN.bottom}></line>
    <text class="tick" x=${position} y="10" text-anchor=${anchorAt(position)}>${name}</text>`;
}

function row(name: string, { value, error }: Estimate): string[] {
  return [name, moneyForPeople(value), asNumber(Number(error.toPrecision(2)))];
}

function sentenceFor(result: SimulationResult): string {
  const loss = shareForPeople(result.chanceBelowZero.value);
  return `In ${asNumber(result.trials)} trials NPV lies between ${wholeOf(result.p10)} and ${wholeOf(result.p90)} four times in five, ${wholeOf(result.mean)} on average. The programme loses money in ${loss} of them.`;
}

function wholeOf({ value }: Estimate): string {
  return moneyForPeople(value);
}
