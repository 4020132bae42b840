/** The known name closest to what was typed, for "did you mean", or none when nothing is close. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const wanted = bare(typed);
  let best: string | undefined;
  let fewest = Infinity;
  for (const name of known) {
    const candidate = bare(name);
    // More than two edits in five letters is another word, not a slip of the hand.
    const most = 0.4 * Math.max(wanted.length, candidate.length);
    // Each letter more is an edit: a cell full of text is told apart without being read.
    if (Math.abs(wanted.length - candidate.length) > most) continue;
    const edits = editDistance(wanted, candidate);
    if (edits < fewest && edits <= most) {
      best = name;
      fewest = edits;
    }
  }
  return best;
}

/** Letters and digits only, lower case: "Gross margin" and "grossMargin" are the same name. */
export function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Levenshtein: the fewest insertions, deletions and replacements from one to the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const [upLeft = 0, up = 0] = previous.slice(column - 1);
      const left = current[column - 1] ?? 0;
      const isSame = from[row - 1] === to[column - 1];
      current.push(Math.min(up + 1, left + 1, upLeft + (isSame ? 0 : 1)));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
