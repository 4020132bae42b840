import type { TornadoRow } from "./tornado";

/** A tornado as REVSHARE.TORNADO spills it: under a heading, the largest swing first. */
export function tornadoRows(rows: readonly TornadoRow[]): (string | number)[][] {
  return [
    ["Input", "Low", "High", "At low", "At high", "Swing"],
    ...rows.map(({ label, low, high, atLow, atHigh, swing }) => [
      label,
      low,
      high,
      atLow ?? "",
      atHigh ?? "",
      swing,
    ]),
  ];
}
