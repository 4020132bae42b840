import type { InPieces } from "../src/in-pieces";

/** Short enough that a key pressed meanwhile is answered in the next frame. */
const SLICE_MILLISECONDS = 12;

export interface RunInPieces {
  /** From 0 to 1, after each slice. */
  readonly onProgress: (done: number) => void;
  /** Resolves once whatever else the pane has to do is done. */
  readonly pause: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** Does the work in slices, and lets the pane draw and listen between them; undefined if cancelled. */
export async function runInPieces<T>(
  work: InPieces<T>,
  { onProgress, pause, signal }: RunInPieces,
): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + SLICE_MILLISECONDS;
    let piece = work.next();
    while (piece.done !== true && performance.now() < until) piece = work.next();
    if (piece.done === true) return piece.value;
    onProgress(piece.value);
    await pause();
    if (signal.aborted) return undefined;
  }
}
