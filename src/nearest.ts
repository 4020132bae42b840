/** The known name closest to what was typed, for "did you mean", or none when nothing is close. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const wanted = bare(typed);
  let best: string | undefined;
  let fewest = Infinity;
  for (const name of known) {
    const candidate = bare(name);
    const edits = editDistance(wanted, candidate);
    // More than two edits in five letters is another word, not a slip of the hand.
    if (edits < fewest && edits <= 0.4 * Math.max(wanted.length, candidate.length)) {
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
      const replaced = previous[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, replaced));
    }
    previous = current;
  }
  return previous[to.length]!;
}
