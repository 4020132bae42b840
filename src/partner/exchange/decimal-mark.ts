import type { NumberSeparators } from "../../economics/read-number";
import { inWords } from "../../wording";

/** How the numbers of a file are written, and how we know. */
export interface DecimalMark {
  readonly mark: "." | ",";
  /** True when cells of the file show it; otherwise it is only what such files usually do. */
  readonly isShown: boolean;
  readonly sentence: string;
}

/** "12,5" or "1.234,56"; but not "1,234", which is a number in both ways of writing. */
const COMMA_CELL =
  /^[-+]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3}){2,})\s?%?$/;
const POINT_CELL =
  /^[-+]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3}){2,})\s?%?$/;
const MOST_EXAMPLES = 2;

/** The decimal mark that the numbers of a file show; where none shows any, the usual one. */
export function findDecimalMark(cells: readonly string[], delimiter: string): DecimalMark {
  const commas = cells.filter((cell) => COMMA_CELL.test(cell));
  const points = cells.filter((cell) => POINT_CELL.test(cell));
  const examples = (found: readonly string[]): string =>
    inWords([...new Set(found)].slice(0, MOST_EXAMPLES));
  if (commas.length > 0 && points.length > 0) {
    const mark = commas.length > points.length ? "," : ".";
    const other = mark === "," ? points : commas;
    return {
      mark,
      isShown: true,
      sentence: `Numbers are written in two ways (${examples(commas)}, but ${examples(points)}). The decimal ${nameOf(mark)} is taken; cells such as ${examples(other)} are left out.`,
    };
  }
  if (commas.length + points.length > 0) {
    const mark = commas.length > 0 ? "," : ".";
    return {
      mark,
      isShown: true,
      sentence: `Decimal ${nameOf(mark)}, as in ${examples([...commas, ...points])}.`,
    };
  }
  const mark = delimiter === ";" ? "," : ".";
  return {
    mark,
    isShown: false,
    sentence: `No number shows a decimal mark; a decimal ${nameOf(mark)} is taken, as is usual with this delimiter.`,
  };
}

export function separatorsFor(mark: DecimalMark["mark"]): NumberSeparators {
  return mark === "," ? { decimal: ",", group: "." } : { decimal: ".", group: "," };
}

function nameOf(mark: DecimalMark["mark"]): string {
  return mark === "," ? "comma" : "point";
}
