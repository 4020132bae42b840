import type { MeasureValue } from "../../src/economics/measures";
import { asNumber, moneyForPeople } from "../../src/wording";

/** An amount of money as people read it, or the word for there being none. */
export function amountForPeople(value: MeasureValue): string {
  if (value === null) return "does not apply";
  return value === "never" ? "never" : moneyForPeople(value);
}

/** The same three digits where there is little room: 1,250,000 is "1.25M" and 64,210 "64.2k". */
export function shortAmount(value: number): string {
  const rounded = Number(value.toPrecision(3));
  const size = Math.abs(rounded);
  if (size >= 1e6) return `${asNumber(rounded / 1e6)}M`;
  return size >= 1e4 ? `${asNumber(rounded / 1e3)}k` : asNumber(rounded);
}

const LONGEST_LABEL = 40;
/** What tells "retention, direct" from "retention, via partner" stands at the end. */
const END_KEPT = 13;

/** A label that fits above a bar; the table has it whole. */
export function shortLabel(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  return `${label.slice(0, LONGEST_LABEL - END_KEPT - 1).trimEnd()}…${label.slice(-END_KEPT)}`;
}
