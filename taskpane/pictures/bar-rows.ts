import { svg, type SVGTemplateResult } from "lit/html.js";
import { shortLabel } from "./amounts";
import { WIDTH } from "./figure";

/** Bars that lie under their labels, a row each: in a narrow pane nothing else leaves room for both. */

const ROW_HEIGHT = 30;
const BAR_HEIGHT = 10;
const BAR_TOP = 15;

export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly appearance: "total" | "up" | "down" | "high" | "low";
}

export interface BarRow {
  readonly label: string;
  readonly amount: string;
  readonly bars: readonly Bar[];
}

export function heightOf(rows: number): number {
  return rows * ROW_HEIGHT + 2;
}

/** @param at Where zero, or the base case, stands: a mark through every bar. */
export function barRows(
  rows: readonly BarRow[],
  x: (value: number) => number,
  at: number,
): SVGTemplateResult[] {
  return rows.map(({ label, amount, bars }, index) => {
    const top = index * ROW_HEIGHT + BAR_TOP;
    return svg`<text class="tick" x="0" y=${top - 4}>${shortLabel(label)}</text>
      <text class="tick strong" x=${WIDTH} y=${top - 4} text-anchor="end">${amount}</text>
      ${bars.map((bar) => barOf(bar, x, top))}
      <line class="axis" x1=${x(at)} x2=${x(at)} y1=${top - 2} y2=${top + BAR_HEIGHT + 2}></line>`;
  });
}

/** At least as wide as can be seen: a bar of nothing would look like a row that was left out. */
const NARROWEST = 1;

function barOf(
  { from, to, appearance }: Bar,
  x: (value: number) => number,
  y: number,
): SVGTemplateResult {
  const left = Math.min(x(from), x(to));
  const width = Math.max(NARROWEST, Math.abs(x(to) - x(from)));
  return svg`<rect class="bar ${appearance}" x=${left} y=${y} width=${width} height=${BAR_HEIGHT}></rect>`;
}
