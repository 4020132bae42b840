/** Thrown where work stops because a person asked for it. */
export class Cancelled extends Error {}

/** What long work tells of itself, and asks. */
export interface WorkControl {
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Cancelled();
}
