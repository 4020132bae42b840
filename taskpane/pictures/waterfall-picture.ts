import { scaleLinear } from "d3-scale";
import type { TemplateResult } from "lit/html.js";
import type { ExplainLine } from "../../src/economics/explain";
import { asNumber, moneyForPeople } from "../../src/wording";
import { shortAmount } from "./amounts";
import { barRows, heightOf } from "./bar-rows";
import { figure, numbersTable, WIDTH } from "./figure";
import { reachOf, type Waterfall, waterfalls } from "./waterfall";

/** From list price to what we keep: one partner deal, and the deals of a year. */
export function waterfallPictures(lines: readonly ExplainLine[]): TemplateResult[] {
  return waterfalls(lines).map((part, index) => {
    const ends = reachOf(part.bars);
    const x = scaleLinear(ends, [0, WIDTH - 1]);
    return figure({
      id: `waterfall-${index}`,
      height: heightOf(part.bars.length),
      sentence: sentenceFor(part),
      drawing: barRows(
        part.bars.map((bar) => ({
          label: bar.line,
          amount: shortAmount(bar.amount),
          bars: [{ from: bar.from, to: bar.to, appearance: bar.kind }],
        })),
        x,
        0,
      ),
      table: numbersTable(
        ["Line", "Amount"],
        part.bars.map(({ line, amount }) => [line, moneyForPeople(amount)]),
      ),
    });
  });
}

function sentenceFor({ deals, bars }: Waterfall): string {
  const [first] = bars;
  const last = bars.at(-1);
  if (first === undefined || last === undefined) return "";
  const ofWhat =
    deals === undefined ? "One partner deal, in present value" : `${asNumber(deals)} deals a year`;
  const steps = bars.filter(({ kind }) => kind !== "total").map(({ amount }) => Math.abs(amount));
  const largest = bars.find(
    ({ kind, amount }) => kind !== "total" && Math.abs(amount) === Math.max(...steps),
  );
  const most =
    largest === undefined || largest.amount === 0
      ? ""
      : ` The largest step is “${largest.line}”, ${moneyForPeople(largest.amount)}.`;
  return `${ofWhat}: from ${moneyForPeople(first.amount)} to ${moneyForPeople(last.amount)}.${most}`;
}
