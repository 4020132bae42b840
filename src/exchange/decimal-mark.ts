import type { DecimalMark } from "../reading/number";
import { inWords } from "../wording";

/** How the numbers of a file are written. */
export interface FoundMark {
  /** Undefined where only a person can tell. */
  readonly mark: DecimalMark | undefined;
  /** How we know, or why we do not. */
  readonly sentence: string;
}

/** "12,5" or "1.234,56"; but not "1,234", which is a number in both ways of writing. */
const COMMA_CELL =
  /^[-+]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3}){2,})\s?%?$/;
const POINT_CELL =
  /^[-+]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3}){2,})\s?%?$/;
const EITHER_CELL = /^[-+]?\d{1,3}[.,]\d{3}\s?%?$/;
const MOST_EXAMPLES = 2;
/** No number that somebody wrote is longer. */
const LONGEST_NUMBER = 40;

/** The decimal mark that the numbers of a file show; where they leave it open, nobody guesses. */
export function findDecimalMark(cells: readonly string[]): FoundMark {
  const marked = cells.filter((cell) => cell.length <= LONGEST_NUMBER && /[.,]/.test(cell));
  const commas = marked.filter((cell) => COMMA_CELL.test(cell));
  const points = marked.filter((cell) => POINT_CELL.test(cell));
  const examples = (found: readonly string[]): string =>
    inWords([...new Set(found)].slice(0, MOST_EXAMPLES));
  if (commas.length > 0 && points.length > 0) {
    const sentence = `Numbers are written in two ways: ${examples(commas)}, but ${examples(points)}. Say which is the decimal mark; cells written the other way are not taken.`;
    return { mark: undefined, sentence };
  }
  if (commas.length + points.length > 0) {
    const mark = commas.length > 0 ? "," : ".";
    const sentence = `Decimal ${mark === "," ? "comma" : "point"}, as in ${examples([...commas, ...points])}.`;
    return { mark, sentence };
  }
  const either = marked.filter((cell) => EITHER_CELL.test(cell));
  return either.length > 0
    ? {
        mark: undefined,
        sentence: `Numbers such as ${examples(either)} can be read in two ways. Say which is the decimal mark.`,
      }
    : { mark: ".", sentence: "No number in these columns has a decimal mark." };
}
