import { asNumber, asPercent, inWords } from "../wording";
import { isBlank } from "./blank";
import { EN_US, inPercent, type NumberStyle, readNumber, type WrittenNumber } from "./number";

/**
 * What somebody types into a field that asks for a number. The field knows more than a cell does:
 * the decimal mark of the person, whether it asks for a percentage, and what it takes; so "20" in a
 * percent field is 20%, and "0.2" there is asked about.
 */
export interface AskedNumber {
  /** What 20% is kept as: a fraction as 0.2, a percentage as 20; both are shown with their sign. */
  readonly keptAs: "number" | "fraction" | "percentage";
  readonly takesMoney: boolean;
  readonly isAllowed: (value: number) => boolean;
  /** Other texts that the field takes, such as a range, in the form that the core reads. */
  readonly otherText?: (text: string, style: NumberStyle) => string | undefined;
}

/** A text that reads two ways: who typed it still has to say which number was meant. */
export interface OpenEntry {
  readonly typed: string;
  readonly answers: readonly number[];
}

/** Nobody means 300% by typing 3 where a percentage is asked for; some mean 120% by 1.2. */
const HIGHEST_FRACTION = 2;

/**
 * What goes into the draft for a typed text: the number where it can only be one; both where it can
 * be two, in a form that no reader takes for a number; else the text as it was typed.
 */
export function takeEntry(
  asked: AskedNumber,
  text: string,
  style: NumberStyle = EN_US,
): number | string | undefined {
  if (isBlank(text)) return undefined;
  const [value, ...others] = readEntry(asked, text, style);
  if (value === undefined) return asked.otherText?.(text, style) ?? text;
  if (others.length === 0) return value;
  const shown = [value, ...others].map((each) => shownEntry(asked, each));
  return `${text.trim()}${OPEN}${inWords(shown, "or")}`;
}

const OPEN = ": ";

/** Reads an entry that is still open back out of the draft. */
export function openEntry(asked: AskedNumber, kept: unknown): OpenEntry | undefined {
  if (typeof kept !== "string") return undefined;
  const at = kept.indexOf(OPEN);
  const answers = kept
    .slice(at + OPEN.length)
    .split(/, | or /)
    .flatMap((shown) => readNumber(shown, { ...EN_US, isCertain: true }))
    .map(({ value, isPercentage }) => (isPercentage ? keep(asked, value) : value));
  return at > 0 && answers.length > 1 ? { typed: kept.slice(0, at), answers } : undefined;
}

/** A number as its field shows it once it is left, and as every sentence shows it. */
export function shownEntry({ keptAs }: AskedNumber, value: number): string {
  switch (keptAs) {
    case "number":
      return asNumber(value);
    case "fraction":
      return asPercent(value);
    case "percentage":
      return `${asNumber(value)}%`;
  }
}

/** Every number that a text can mean in this field; what the field would refuse is not meant. */
function readEntry(asked: AskedNumber, text: string, style: NumberStyle): readonly number[] {
  const values = new Set(readNumber(text, style).flatMap((read) => meant(asked, read)));
  const allowed = [...values].filter(asked.isAllowed);
  return allowed.length > 0 ? allowed : [...values];
}

function meant(asked: AskedNumber, { value, isPercentage, isMoney }: WrittenNumber): number[] {
  if (isMoney && !asked.takesMoney) return [];
  if (asked.keptAs === "number") return isPercentage ? [] : [value];
  if (isPercentage) return [keep(asked, value)];
  const hundredth = keep(asked, Number((value / 100).toPrecision(15)));
  const isSmall = value !== 0 && Math.abs(value) <= HIGHEST_FRACTION;
  return isSmall ? [hundredth, keep(asked, value)] : [hundredth];
}

function keep({ keptAs }: AskedNumber, fraction: number): number {
  return keptAs === "percentage" ? inPercent(fraction) : fraction;
}

/** A text with its marks exchanged: what a person with a decimal comma edits, for what we show. */
export function withMarksExchanged(text: string): string {
  return text.replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === "." ? "," : "."));
}
