/** A name, or a word that looks like one; one that is not called is passed over whole. */
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SPACES = /\s*/y;

/** The functions that a formula calls, in the order in which they stand there. */
export function calledNames(formula: string): string[] {
  return calls(formula).map(([start, end]) => formula.slice(start, end));
}

/** The formula with other names for the functions that it calls. */
export function withCalledNames(formula: string, rename: (name: string) => string): string {
  let renamed = "";
  let copied = 0;
  for (const [start, end] of calls(formula)) {
    renamed += formula.slice(copied, start) + rename(formula.slice(start, end));
    copied = end;
  }
  return renamed + formula.slice(copied);
}

/**
 * Where the names stand that a bracket follows. Anybody's formula is read so, also what our own
 * never hold: once from left to right, for a sheet may have thousands of the longest there are.
 */
function calls(formula: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let at = 0;
  while (at < formula.length) {
    const word = endOf(WORD, formula, at);
    if (word > at && formula[endOf(SPACES, formula, word)] === "(") found.push([at, word]);
    at = word > at ? word : endOfPiece(formula, at);
  }
  return found;
}

function endOf(pattern: RegExp, formula: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(formula)?.[0].length ?? 0);
}

/** Texts, quoted sheet names and the columns of structured references are passed over. */
function endOfPiece(formula: string, at: number): number {
  const character = formula.charAt(at);
  if (character === "[") return endOfColumns(formula, at);
  if (character !== '"' && character !== "'") return at + 1;
  // A mark that stands double inside ends one text and begins the next.
  const end = formula.indexOf(character, at + 1);
  return end === -1 ? formula.length : end + 1;
}

/** Brackets stand in brackets there; one behind an apostrophe is a letter of a column's name. */
function endOfColumns(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}
