/** How a workbook writes numbers; Excel tells where it can, otherwise en-US is taken. */
export interface NumberSeparators {
  readonly decimal: string;
  readonly group: string;
}

const EN_US: NumberSeparators = { decimal: ".", group: "," };

export interface NumberInText {
  readonly value: number;
  readonly isPercentage: boolean;
}

/** "20%", "1,234.5", "-3" or "1.5e6" as a number; `undefined` for any other text. */
export function readNumber(
  text: string,
  separators: NumberSeparators = EN_US,
): NumberInText | undefined {
  const match = /^([-+\u2212]?)(.*?)(e[-+]?\d+)?\s*(%?)$/iu.exec(text.trim());
  if (!match) {
    return undefined;
  }
  const [, sign = "", digits = "", exponent = "", percent = ""] = match;
  const plain = withoutGroups(digits, separators);
  if (plain === undefined) {
    return undefined;
  }
  // The exponent divides a percentage by 100 in one rounding: "7%" is the double nearest 0.07.
  const power = Number(exponent.slice(1) || "0") - (percent === "" ? 0 : 2);
  const value = Number(`${plain}e${power}`);
  return { value: sign === "" || sign === "+" ? value : -value, isPercentage: percent !== "" };
}

/** "1,234.5" becomes "1234.5"; groups must be of three digits, so that "1,5" is not read as 15. */
function withoutGroups(digits: string, separators: NumberSeparators): string | undefined {
  const [whole = "", fraction, ...more] = digits.split(separators.decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) {
    return undefined;
  }
  const groups = whole.split(groupPattern(separators.group));
  const areGroups = groups.every((group, index) =>
    index === 0 ? /^\d{1,3}$/.test(group) : /^\d{3}$/.test(group),
  );
  const isPlain = groups.length === 1 && /^\d*$/.test(whole);
  if (!(isPlain || areGroups) || !/\d/.test(whole + (fraction ?? ""))) {
    return undefined;
  }
  return `0${groups.join("")}.${fraction ?? ""}0`;
}

/** A locale that groups by a space uses any of the three spaces, an apostrophe either form. */
function groupPattern(group: string): RegExp | string {
  if (/\s/u.test(group)) {
    return /[ \u00a0\u202f]/u;
  }
  return group === "'" || group === "\u2019" ? /['\u2019]/u : group;
}
