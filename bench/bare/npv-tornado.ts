import { npv } from "./npv";

/** How far one input may move: which it is, its ends, and whether it comes in whole numbers. */
export interface Mover {
  readonly column: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly isWhole: boolean;
}

/** Column, low, high, npv at low, npv at high and swing of each input that moves the npv. */
export const TORNADO_WIDTH = 6;

/**
 * Each input 20% down and up, the largest swing first. Gives the number of rows written. Whatever
 * may follow another input is given, so that no input moves another.
 */
export function npvTornado(
  base: Float64Array,
  movers: readonly Mover[],
  table: Float64Array,
): number {
  const row = Float64Array.from(base);
  const found: Float64Array[] = [];
  for (const { column, minimum, maximum, isWhole } of movers) {
    const value = base[column]!;
    const down = isWhole ? Math.round(value * 0.8) : value * 0.8;
    const up = isWhole ? Math.round(value * 1.2) : value * 1.2;
    const low = Math.max(minimum, down);
    const high = Math.min(maximum, up);
    row[column] = low;
    const atLow = npv(row);
    row[column] = high;
    const atHigh = npv(row);
    row[column] = value;
    const swing = Math.abs(atHigh - atLow);
    if (swing !== 0) found.push(Float64Array.of(column, low, high, atLow, atHigh, swing));
  }
  found.sort((one, other) => other[5]! - one[5]!);
  found.forEach((each, index) => {
    table.set(each, index * TORNADO_WIDTH);
  });
  return found.length;
}
