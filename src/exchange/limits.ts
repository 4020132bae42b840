import { asNumber } from "../wording";

/** Excel on the web carries at most 5 MB at a time, and the draft is stored whole. */
export const MOST_BYTES = 5_000_000;
/** Of one file. */
const MOST_PARTNERS = 5_000;
/** More than any customer system exports, and still a list that somebody can go through. */
const MOST_COLUMNS = 200;
/** What a cell of Excel holds. */
const LONGEST_TEXT = 32_767;
/** No number, date or choice that somebody wrote is longer. */
const LONGEST_VALUE = 200;

/** What is wrong with the length of a text, whatever it says. */
export function tooLong(text: string, isValue = false): string | undefined {
  const most = isValue ? LONGEST_VALUE : LONGEST_TEXT;
  const what = isValue ? "allowed are" : "a cell of Excel holds";
  return text.length > most
    ? `has ${asNumber(text.length)} characters; ${what} ${asNumber(most)}`
    : undefined;
}

export function tooWide(columns: number): string | undefined {
  return columns > MOST_COLUMNS
    ? `The file has ${asNumber(columns)} columns; allowed are ${asNumber(MOST_COLUMNS)}. Leave out what is not about partners.`
    : undefined;
}

export function tooMany(partners: number): string | undefined {
  return partners > MOST_PARTNERS
    ? `The file holds ${asNumber(partners)} partners; allowed are ${asNumber(MOST_PARTNERS)} at a time. Split it and import the parts.`
    : undefined;
}
