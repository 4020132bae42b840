import { asNumber, asPercent, asTyped, inWords } from "../wording";
import { CURRENCY } from "./currency";

/**
 * The one reader of numbers: what a cell, a field, a file or the command line holds as text. It
 * gives every number that the text can be read as, because "50.000" is fifty where the point is the
 * decimal mark and fifty thousand where it parts the thousands, and nothing in the text says which.
 */

export type DecimalMark = "." | ",";

/** How numbers are written where a text comes from. */
export interface NumberStyle {
  readonly decimalMark: DecimalMark;
  /** A file shows its mark, or a person named it: the other way of writing is then no reading. */
  readonly isCertain?: boolean;
}

/** Of functions and the command line: Excel hands a function no locale. */
export const EN_US: NumberStyle = { decimalMark: "." };

export interface WrittenNumber {
  /** 0.2 for "20%". */
  readonly value: number;
  readonly isPercentage: boolean;
  /** A currency stands beside it. */
  readonly isMoney: boolean;
}

/** Longer than any number that somebody writes; it also keeps the patterns below quick. */
const LONGEST_NUMBER = 64;

const SCALES: Readonly<Record<string, number>> = { k: 3, m: 6, mn: 6, mio: 6, bn: 9, mrd: 9 };

const NUMBER = new RegExp(
  "^(?<open>\\()?(?<sign>[-+])? ?" +
    `(?:(?<currency>${CURRENCY}) ?)?(?<signBehind>[-+])? ?` +
    "(?<digits>[\\d.,' ]*\\d[.,]?)" +
    "(?:(?<exponent>e[-+]?\\d{1,3})| ?(?<scale>k|m|mn|mio|bn|mrd))?" +
    `(?: ?(?:(?<percent>%)|(?<currencyBehind>${CURRENCY})))?` +
    "(?<close>\\))?$",
  "iu",
);

/**
 * Every number that a text can be read as: none, one, or two when it reads two ways. The first is
 * the one that the style reads.
 */
export function readNumber(text: string, style: NumberStyle = EN_US): readonly WrittenNumber[] {
  const parts = NUMBER.exec(plainText(text))?.groups;
  if (parts === undefined) return [];
  const { open, close, sign, signBehind, exponent, scale, percent, digits = "" } = parts;
  const isMoney = (parts.currency ?? parts.currencyBehind) !== undefined;
  const isPercentage = percent !== undefined;
  const signs = [open, sign, signBehind].filter((part) => part !== undefined);
  if ((open === undefined) !== (close === undefined) || signs.length > 1) return [];
  if (isPercentage && (isMoney || scale !== undefined)) return [];
  const power =
    Number(exponent?.slice(1) ?? 0) +
    (SCALES[scale?.toLowerCase() ?? ""] ?? 0) -
    (isPercentage ? 2 : 0);
  const isNegative = signs.length > 0 && signs[0] !== "+";
  // The exponent makes one rounding of it: "7%" is the double nearest 0.07.
  const values = readDigits(digits, style).map((plain) => Number(`${plain}e${power}`));
  return [...new Set(values)]
    .filter((value) => Number.isFinite(value))
    .map((value) => ({
      value: isNegative && value !== 0 ? -value : value,
      isPercentage,
      isMoney,
    }));
}

/** What a cell or a field holds, as the one number that it says; `undefined` for none and for two. */
export function onlyReading(typed: unknown, style?: NumberStyle): WrittenNumber | undefined {
  const [read, other] = typeof typed === "string" ? readNumber(typed, style) : [];
  return other === undefined ? read : undefined;
}

/** A value where a number is asked for, as it was typed; one that reads two ways with both. */
export function asTypedNumber(typed: unknown, style?: NumberStyle): string {
  const readings = typeof typed === "string" ? readNumber(typed, style) : [];
  const shown = readings.map(({ value, isPercentage }) =>
    isPercentage ? asPercent(value) : asNumber(value),
  );
  return readings.length > 1
    ? `${asTyped(typed)}, which can be read as ${inWords(shown, "or")}`
    : asTyped(typed);
}

/** 0.55 is 55, where a figure stands in percent; in binary fractions 0.55 · 100 is a little more. */
export function inPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const FULL_WIDTH_SHIFT = 0xfee0;

/** Its digits, marks, spaces and signs in the one form of ASCII; nothing of a text that is too long. */
function plainText(text: string): string {
  const trimmed = text.length > LONGEST_NUMBER ? text.trim() : text;
  return trimmed.length > LONGEST_NUMBER
    ? ""
    : trimmed
        .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
        .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_SHIFT))
        .replace(/\s/gu, " ")
        .replace(/[\u2018\u2019\u02bc]/gu, "'")
        .replace(/[\u2010-\u2013\u2212\ufe63]/gu, "-")
        .trim();
}

/**
 * The digits without what parts them, in each way in which they can be read. Where the style's own
 * sign parts the thousands, that is how it is read: "50,000" where the point is the decimal mark.
 */
function readDigits(digits: string, { decimalMark, isCertain }: NumberStyle): readonly string[] {
  const other = decimalMark === "." ? "," : ".";
  const own = strictly(digits, decimalMark);
  if (isCertain === true || (own.length > 0 && digits.includes(other))) return own;
  // Excel drops a mark that parts no thousands: where the point is the decimal mark, "1,5" is 15.
  const [before = "", after = "", ...more] = digits.split(other);
  const isLoose = own.length === 0 && /^\d+$/.test(before) && /^\d+$/.test(after) && !more.length;
  return [...own, ...(isLoose ? [before + after] : []), ...strictly(digits, other)];
}

/** Groups of three after the first, all parted by the one sign: "1,234", "1 234" or "1'234". */
const IN_GROUPS = /^[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*$/;
/** As in India: a group of three, and groups of two before it. Nobody else writes "12,34,567". */
const IN_INDIAN_GROUPS = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;

function strictly(digits: string, decimalMark: DecimalMark): readonly string[] {
  const [whole = "", fraction = "", ...more] = digits.split(decimalMark);
  const isWhole = /^\d*$/.test(whole) || IN_GROUPS.test(whole) || IN_INDIAN_GROUPS.test(whole);
  return isWhole && /^\d*$/.test(fraction) && more.length === 0
    ? [`0${whole.replace(/\D/g, "")}.${fraction}0`]
    : [];
}
