import { type DecimalMark, readNumber } from "../reading/number";
import { inWords } from "../wording";

/** How the numbers of a file are written. */
export interface FoundMark {
  /** Undefined where only a person can tell. */
  readonly mark: DecimalMark | undefined;
  /** How we know, or why we do not. */
  readonly sentence: string;
}

const MOST_EXAMPLES = 2;

/** The decimal mark that the numbers of a file show; where they leave it open, nobody guesses. */
export function findDecimalMark(cells: readonly string[]): FoundMark {
  const commas: string[] = [];
  const points: string[] = [];
  const either: string[] = [];
  for (const cell of cells) {
    const [withComma, withPoint] = [readAs(cell, ","), readAs(cell, ".")];
    if (withComma === withPoint) continue;
    (withComma === undefined ? points : withPoint === undefined ? commas : either).push(cell);
  }
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
  return either.length > 0
    ? {
        mark: undefined,
        sentence: `Numbers such as ${examples(either)} can be read in two ways. Say which is the decimal mark.`,
      }
    : { mark: ".", sentence: "No number in these columns has a decimal mark." };
}

/** "12,5" is a number to those who write a decimal comma alone, "1,234" is one to everybody. */
function readAs(cell: string, decimalMark: DecimalMark): number | undefined {
  return readNumber(cell, { decimalMark, isCertain: true })[0]?.value;
}
