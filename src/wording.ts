/** Words and numbers as they stand in our sentences: en-US, whatever the machine's locale is. */

/** "a", "a and b", "a, b and c". */
export function inWords(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (items.length <= 1) {
    return items.join("");
  }
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items[items.length - 1]}`;
}

/** 50000 is "50,000", 0.1 + 0.2 is "0.3": the noise of binary fractions is not shown. */
export function asNumber(value: number): string {
  const [whole = "", fraction] = String(Number(value.toPrecision(12))).split(".");
  if (!/^-?\d+$/.test(whole)) {
    return whole;
  }
  // Of at most 21 digits, which is where exponents begin.
  const grouped = whole.replace(/\d(?=(?:\d{3}){1,6}$)/g, "$&,");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** 0.275 is "27.5%". */
export function asPercent(fraction: number): string {
  return `${asNumber(Math.round(fraction * 1e6) / 1e4)}%`;
}

/** One deal, two deals: the noun that fits the count. */
export function counted(count: number, one: string, many: string): string {
  return `${asNumber(count)} ${count === 1 ? one : many}`;
}

const LONGEST_SHOWN = 60;

/** A value as somebody typed it, shortened, for a sentence that refuses it. */
export function asTyped(value: unknown): string {
  if (value === undefined) {
    return "missing";
  }
  // JSON has no text for a function or a symbol, whatever its type says.
  const text = (JSON.stringify(value) as string | undefined) ?? typeof value;
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 3)}...` : text;
}

/*
 * The one rounding for people. What is computed further is never rounded; these are for the last
 * step, where a figure becomes words on a screen, a sheet or in a memo.
 */

/** Money to three digits: 141,379.70 is "141,000", and -101,085 is "-101,000". */
export function moneyForPeople(amount: number): string {
  return asNumber(Number(amount.toPrecision(3)));
}

/** A number that may be anything: to three digits, from a hundred on to a whole one. */
export function figureForPeople(value: number): string {
  return Math.abs(value) < 100 ? moneyForPeople(value) : dealsForPeople(value);
}

/** A label as it stands within a sentence: "direct CAC", "MDF". */
export function midSentence(label: string): string {
  return label.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase());
}

/** A share to a tenth of a percent: 0.30982 is "31%"; of more than all there is, no figure helps. */
export function shareForPeople(fraction: number): string {
  return fraction > 1 ? "more than 100%" : asPercent(roundHalfAway(fraction * 1e3) / 1e3);
}

/** How far two shares are apart: 0.2125 is "21.3 percentage points". */
export function pointsForPeople(difference: number): string {
  if (difference > 1) return "more than 100 percentage points";
  if (difference < 0.001) return "less than 0.1 percentage points";
  return counted(roundHalfAway(difference * 1e3) / 10, "percentage point", "percentage points");
}

/*
 * A limit is rounded to the side on which it still holds: who takes the printed number at its word
 * must not find that it does not.
 */

/** The most that may be spent, to three digits, never more than it is. */
export function mostMoneyForPeople(amount: number): string {
  const step = 10 ** (Math.floor(Math.log10(Math.max(1, Math.abs(amount)))) - 2);
  return asNumber(Number((Math.floor(withoutNoise(amount / step)) * step).toPrecision(3)));
}

/** The highest share, to a tenth of a percent, never more than it is. */
export function mostShareForPeople(fraction: number): string {
  return asPercent(Math.floor(withoutNoise(fraction * 1e3)) / 1e3);
}

/** The same where it is told beside its rounding, which may be more: to a hundredth of a percent. */
export function closeMost(fraction: number): number {
  return Math.floor(withoutNoise(fraction * 1e4)) / 1e4;
}

/** The least share, to a tenth of a percent, never less than it is. */
export function leastShareForPeople(fraction: number): string {
  return asPercent(Math.ceil(withoutNoise(fraction * 1e3)) / 1e3);
}

/** Deals as whole ones; how many are needed has been rounded up before it comes here. */
export function dealsForPeople(deals: number): string {
  return asNumber(roundHalfAway(deals));
}

/** A half goes away from zero on both sides, also where binary fractions put it just below. */
function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(withoutNoise(Math.abs(value)));
}

/** Without what binary fractions add behind the digits that anybody wrote. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
