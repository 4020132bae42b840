/**
 * Texts, quoted sheet names and the columns of structured references are passed over; then come
 * the names that a bracket follows. Anybody's formula is read so, also what our own never hold.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.)*\]|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?=\s*\()/gu;

/** The functions that a formula calls, in the order in which they stand there. */
export function calledNames(formula: string): string[] {
  return [...formula.matchAll(PIECES)].flatMap(([, name]) => name ?? []);
}

/** The formula with other names for the functions that it calls. */
export function withCalledNames(formula: string, rename: (name: string) => string): string {
  return formula.replace(PIECES, (piece, name: string | undefined) =>
    name === undefined ? piece : rename(name),
  );
}
