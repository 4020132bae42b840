/** A row of a CSV text, and what is broken in it. */
export interface CsvLine {
  readonly cells: readonly string[];
  /** Without the row's number, which is for the reader to count. */
  readonly problem: string | undefined;
  /** Where in the text the next row begins. */
  readonly end: number;
}

interface CsvCell {
  readonly text: string;
  readonly problem: string | undefined;
  readonly end: number;
}

const QUOTE = '"';
const NOT_DOUBLED = "a quotation mark inside a quoted cell is not doubled";
const NEVER_ENDS = "a quotation mark begins a cell and never ends";

/**
 * The rows of a CSV text, in one pass: cells in quotes hold delimiters, line ends and doubled
 * quotes. A lone return ends a row only where no line feed does.
 */
export function* csvLines(text: string, delimiter: string): Generator<CsvLine, void, void> {
  const lineEnd = text.includes("\n") ? "\n" : "\r";
  for (let at = 0; at < text.length;) {
    const cells: string[] = [];
    let problem: string | undefined;
    for (;;) {
      const cell = text[at] === QUOTE ? quotedCell(at) : plainCell(at);
      cells.push(cell.text);
      problem ??= cell.problem;
      at = cell.end + 1;
      if (text[cell.end] !== delimiter) break;
    }
    yield { cells, problem, end: Math.min(at, text.length) };
  }

  function plainCell(start: number): CsvCell {
    let end = start;
    while (end < text.length && text[end] !== delimiter && text[end] !== lineEnd) end += 1;
    return { text: text.slice(start, withoutReturn(start, end)), problem: undefined, end };
  }

  function quotedCell(start: number): CsvCell {
    let problem: string | undefined;
    for (let at = start + 1; ;) {
      const quote = text.indexOf(QUOTE, at);
      if (quote < 0) return { text: text.slice(start), problem: NEVER_ENDS, end: text.length };
      const end = afterSpaces(quote + 1);
      const isOver = end === text.length || text[end] === delimiter || text[end] === lineEnd;
      if (isOver) {
        return { text: text.slice(start + 1, quote).replaceAll('""', QUOTE), problem, end };
      }
      const isDoubled = text[quote + 1] === QUOTE;
      if (!isDoubled) problem = NOT_DOUBLED;
      at = quote + (isDoubled ? 2 : 1);
    }
  }

  /** Some programs leave spaces between the closing quote and the delimiter. */
  function afterSpaces(start: number): number {
    let at = start;
    while (at < text.length && text[at] === " " && delimiter !== " ") at += 1;
    return lineEnd === "\n" && text[at] === "\r" && text[at + 1] === "\n" ? at + 1 : at;
  }

  function withoutReturn(start: number, end: number): number {
    const hasReturn = lineEnd === "\n" && end > start && text[end - 1] === "\r";
    return hasReturn && text[end] !== delimiter ? end - 1 : end;
  }
}
