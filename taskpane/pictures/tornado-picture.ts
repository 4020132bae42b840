import { scaleLinear } from "d3-scale";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { inputDefinition } from "../../src/economics/inputs";
import { measure, type MeasureValue } from "../../src/economics/measures";
import { tornado, type TornadoRow, type UnmovedInput } from "../../src/economics/tornado";
import { counted, moneyForPeople } from "../../src/wording";
import { bullets, disclosure } from "../controls/cards";
import type { Economics } from "../state/economics";
import { shownInput } from "../state/model";
import { shortAmount, amountForPeople } from "./amounts";
import { type Bar, barRows, heightOf } from "./bar-rows";
import { figure, numbersTable, WIDTH } from "./figure";

/** As many inputs as can be told apart; the table has them all. */
const MOST_ROWS = 8;

/** What moves the programme's NPV most, each input on its own. */
export function tornadoPicture({ model }: Economics): TemplateResult {
  const found = tornado(model, { measure: "npv" });
  const base = measure(model.inputs, "npv");
  if (!found.ok) return html`<p>${found.problem.message}</p>`;
  if (!base.ok) return html`<p>${base.problem.message}</p>`;
  const { rows, unmoved } = found.value;
  const drawn = rows.slice(0, MOST_ROWS);
  const ends = drawn.flatMap(({ atLow, atHigh }) => [atLow, atHigh]).filter(isNumber);
  const x = scaleLinear(
    [Math.min(base.value, ...ends), Math.max(base.value, ...ends)],
    [1, WIDTH - 1],
  );
  return html`${figure({
    id: "tornado",
    height: heightOf(drawn.length),
    sentence: sentenceFor(rows, base.value),
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
      rows.map((row) => [
        row.label,
        outcome(row.atLow, shownEnd(row, "low")),
        outcome(row.atHigh, shownEnd(row, "high")),
      ]),
    ),
  })}
  ${unmovedNote(unmoved)}`;
}

/** Inputs without a bar are named, so that nobody takes them for ones that do not matter. */
function unmovedNote(unmoved: readonly UnmovedInput[]): TemplateResult | typeof nothing {
  if (unmoved.length === 0) return nothing;
  return disclosure(
    `Not moved: ${counted(unmoved.length, "input", "inputs")}`,
    bullets(unmoved.map(({ sentence }) => sentence)),
  );
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
  return html`${amountForPeople(value)}<br /><span class="small">at ${input}</span>`;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function sentenceFor(rows: readonly TornadoRow[], base: number): string {
  const [first] = rows;
  const moved =
    first === undefined
      ? ""
      : ` ${first.label} moves it most: ${amountForPeople(first.atLow)} at ${shownEnd(first, "low")}, ${amountForPeople(first.atHigh)} at ${shownEnd(first, "high")}.`;
  return `NPV of the programme is ${moneyForPeople(base)} in the base case.${moved}`;
}
