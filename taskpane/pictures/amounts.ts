import type { MeasureValue } from "../../src/economics/measures";
import { asNumber } from "../../src/wording";

/** An amount of money to the whole unit, or the word for there being none. */
export function wholeAmount(value: MeasureValue): string {
  if (value === null) return "does not apply";
  return value === "never" ? "never" : asNumber(Math.round(value));
}

/** 1,250,000 is "1.3M" and 64,000 "64k": beside a bar there is room for four figures. */
export function shortAmount(value: number): string {
  const size = Math.abs(value);
  if (size >= 999_500) return `${asNumber(Number((value / 1e6).toPrecision(2)))}M`;
  if (size >= 9_999.5) return `${asNumber(Math.round(value / 1e3))}k`;
  return asNumber(Math.round(value));
}

const LONGEST_LABEL = 40;
/** What tells "retention, direct" from "retention, via partner" stands at the end. */
const END_KEPT = 13;

/** A label that fits above a bar; the table has it whole. */
export function shortLabel(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  return `${label.slice(0, LONGEST_LABEL - END_KEPT - 1).trimEnd()}…${label.slice(-END_KEPT)}`;
}
