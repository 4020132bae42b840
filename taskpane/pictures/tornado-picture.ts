import { scaleLinear } from "d3-scale";
import { html, type TemplateResult } from "lit/html.js";
import { inputDefinition } from "../../src/economics/inputs";
import { measure, type MeasureValue } from "../../src/economics/measures";
import { tornado, type TornadoRow } from "../../src/economics/tornado";
import { asNumber } from "../../src/wording";
import type { Economics } from "../state/economics";
import { shownInput } from "../state/model";
import { shortAmount, wholeAmount } from "./amounts";
import { type Bar, barRows, heightOf } from "./bar-rows";
import { figure, numbersTable, WIDTH } from "./figure";

/** As many inputs as can be told apart; the table has them all. */
const MOST_ROWS = 8;

/** What moves the programme's NPV most, each input on its own. */
export function tornadoPicture({ model }: Economics): TemplateResult {
  const rows = tornado(model, { measure: "npv" });
  const base = measure(model.inputs, "npv");
  if (!rows.ok) return html`<p>${rows.problem.message}</p>`;
  if (!base.ok) return html`<p>${base.problem.message}</p>`;
  const drawn = rows.value.slice(0, MOST_ROWS);
  const ends = drawn.flatMap(({ atLow, atHigh }) => [atLow, atHigh]).filter(isNumber);
  const x = scaleLinear(
    [Math.min(base.value, ...ends), Math.max(base.value, ...ends)],
    [1, WIDTH - 1],
  );
  return figure({
    id: "tornado",
    height: heightOf(drawn.length),
    sentence: sentenceFor(rows.value, base.value),
    key: "Full bars: the input at its high end. Outlined: at its low end.",
    drawing: barRows(
      drawn.map((row) => ({
        label: row.label,
        amount: row.swing === "never" ? "never" : shortAmount(row.swing),
        bars: barsOf(row, base.value),
      })),
      x,
      base.value,
    ),
    table: numbersTable(
      ["Input", "NPV at low end", "NPV at high end"],
      rows.value.map((row) => [
        row.label,
        outcome(row.atLow, shownEnd(row, "low")),
        outcome(row.atHigh, shownEnd(row, "high")),
      ]),
    ),
  });
}

function barsOf({ atLow, atHigh }: TornadoRow, base: number): Bar[] {
  return [
    ...(isNumber(atLow) ? [{ from: base, to: atLow, appearance: "low" } as const] : []),
    ...(isNumber(atHigh) ? [{ from: base, to: atHigh, appearance: "high" } as const] : []),
  ];
}

function shownEnd(row: TornadoRow, end: "low" | "high"): string {
  return shownInput(inputDefinition(row.key), row[end]);
}

/** Two lines, as five columns do not fit into the narrowest pane. */
function outcome(value: MeasureValue, input: string): TemplateResult {
  return html`${wholeAmount(value)}<br /><span class="small">at ${input}</span>`;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function sentenceFor(rows: readonly TornadoRow[], base: number): string {
  const [first] = rows;
  const moved =
    first === undefined
      ? ""
      : ` ${first.label} moves it most: ${wholeAmount(first.atLow)} at ${shownEnd(first, "low")}, ${wholeAmount(first.atHigh)} at ${shownEnd(first, "high")}.`;
  return `NPV of the programme is ${asNumber(Math.round(base))} in the base case.${moved}`;
}
