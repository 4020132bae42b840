/** Work that is done a piece at a time; after each it tells how far it has come, from 0 to 1. */
export type InPieces<T> = Generator<number, T, void>;

/** All pieces one after the other, where nobody waits meanwhile. */
export function atOnce<T>(work: InPieces<T>): T {
  for (;;) {
    const piece = work.next();
    if (piece.done === true) return piece.value;
  }
}
