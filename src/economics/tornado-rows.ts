import type { TornadoRow } from "./tornado";

/**
 * A tornado under its heading, the largest swing first. Where the measure is never reached or does
 * not apply, a row says "never" or null, which a cell shows as an error.
 */
export function tornadoRows(rows: readonly TornadoRow[]): (string | number | null)[][] {
  return [
    ["Input", "Low", "High", "At low", "At high", "Swing"],
    ...rows.map(({ label, low, high, atLow, atHigh, swing }) => [
      label,
      low,
      high,
      atLow,
      atHigh,
      swing,
    ]),
  ];
}
