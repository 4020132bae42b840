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
  if (whole.includes("e")) {
    return whole;
  }
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
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
