import type { ExplainLine } from "./explain";

/** A waterfall under its heading, from list price down. */
export function explainRows(lines: readonly ExplainLine[]): (string | number)[][] {
  return [
    ["Line", "Amount", "Unit", "Formula"],
    ...lines.map(({ line, amount, unit, formula }) => [line, amount, unit, formula]),
  ];
}
