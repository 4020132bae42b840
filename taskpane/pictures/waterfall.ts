import type { ExplainLine } from "../../src/economics/explain";

export interface WaterfallBar {
  readonly line: string;
  readonly amount: number;
  readonly kind: "total" | "up" | "down";
  /** Where the bar begins and ends, in currency. */
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  /** Deals that the totals before were multiplied by; nothing for a single deal. */
  readonly deals: number | undefined;
  readonly bars: readonly WaterfallBar[];
}

/** Lines of an explanation as bars that hang on each other: one deal, then the deals of a year. */
export function waterfalls(lines: readonly ExplainLine[]): readonly Waterfall[] {
  const parts: { deals: number | undefined; bars: WaterfallBar[] }[] = [
    { deals: undefined, bars: [] },
  ];
  let reached = 0;
  for (const { line, amount, kind } of lines) {
    if (kind === "factor") {
      parts.push({ deals: amount, bars: [] });
      continue;
    }
    const isStep = kind === "step";
    const from = isStep ? reached : 0;
    const to = isStep ? reached + amount : amount;
    parts.at(-1)?.bars.push({
      line,
      amount,
      kind: isStep ? (amount < 0 ? "down" : "up") : "total",
      from,
      to,
    });
    reached = to;
  }
  return parts;
}

/** The least and the most that any bar reaches, zero among them. */
export function reachOf(bars: readonly { from: number; to: number }[]): [number, number] {
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}
