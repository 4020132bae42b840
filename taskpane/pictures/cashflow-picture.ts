import { scaleBand, scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { html, svg, type TemplateResult } from "lit/html.js";
import { cashflow, type CashflowYear } from "../../src/economics/cashflow";
import { counted, moneyForPeople } from "../../src/wording";
import type { Economics } from "../state/economics";
import { shortAmount } from "./amounts";
import { figure, numbersTable, WIDTH } from "./figure";

const HEIGHT = 168;
const MARGIN = { top: 14, right: 6, bottom: 18, left: 44 };

/** Net cash of one year's deals, year by year, and what it adds up to. */
export function cashflowPicture({ model, result }: Economics): TemplateResult {
  const years = cashflow(model.inputs);
  if (!years.ok) return html`<p>${years.problem.message}</p>`;
  const amounts = years.value.flatMap(({ net, cumulative }) => [net, cumulative]);
  const x = scaleBand(
    years.value.map(({ year }) => year),
    [MARGIN.left, WIDTH - MARGIN.right],
  ).padding(0.3);
  const y = scaleLinear(
    [Math.min(0, ...amounts), Math.max(0, ...amounts)],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  ).nice(4);
  const middle = ({ year }: CashflowYear) => (x(year) ?? 0) + x.bandwidth() / 2;
  const path = line<CashflowYear>(middle, ({ cumulative }) => y(cumulative))(years.value);
  return figure({
    id: "cashflow",
    height: HEIGHT,
    sentence: sentenceFor(years.value, result.paybackMonths),
    key: "Bars: the year on its own. Line: added up.",
    drawing: [
      ...y.ticks(4).map(
        (tick) =>
          svg`<line class="grid" x1=${MARGIN.left} x2=${WIDTH - MARGIN.right} y1=${y(tick)} y2=${y(tick)}></line>
            <text class="tick" x=${MARGIN.left - 6} y=${y(tick) + 4} text-anchor="end">${shortAmount(tick)}</text>`,
      ),
      ...years.value.map(
        (each) =>
          svg`<rect class="bar ${each.net < 0 ? "down" : "up"}" x=${x(each.year) ?? 0} width=${x.bandwidth()}
              y=${Math.min(y(0), y(each.net))} height=${Math.abs(y(each.net) - y(0))}></rect>
            <text class="tick" x=${middle(each)} y=${HEIGHT - 4} text-anchor="middle">${each.year}</text>`,
      ),
      svg`<line class="axis" x1=${MARGIN.left} x2=${WIDTH - MARGIN.right} y1=${y(0)} y2=${y(0)}></line>
        <path class="line" d=${path ?? ""}></path>
        ${years.value.map((each) => svg`<circle class="dot" cx=${middle(each)} cy=${y(each.cumulative)} r="2.5"></circle>`)}
        <text class="tick" x=${MARGIN.left - 6} y=${HEIGHT - 4} text-anchor="end">Year</text>`,
    ],
    table: numbersTable(
      ["Year", "Net", "Added up"],
      years.value.map(({ year, net, cumulative }) => [
        String(year),
        moneyForPeople(net),
        moneyForPeople(cumulative),
      ]),
    ),
  });
}

function sentenceFor(
  years: readonly CashflowYear[],
  paybackMonths: number | "never" | null,
): string {
  const last = years.at(-1);
  const ends =
    last === undefined
      ? ""
      : ` After ${counted(last.year, "year", "years")} it adds up to ${moneyForPeople(last.cumulative)}.`;
  const back =
    typeof paybackMonths === "number"
      ? `The money is back after ${counted(paybackMonths, "month", "months")}.`
      : "The money does not come back within the horizon.";
  return `Cash of one year’s deals, undiscounted. ${back}${ends}`;
}
