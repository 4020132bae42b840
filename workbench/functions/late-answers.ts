/** Stands for an answer that is still awaited. */
export const AWAITED = Symbol("awaited");

/**
 * Answers that come after their call. Excel shows `#BUSY!` in such a cell, and the answer when it
 * is there. The engine only knows answers at once, so its cells are calculated again then.
 */
export class LateAnswers {
  private readonly arrived = new Map<string, unknown>();
  private awaited = 0;
  private idle = Promise.resolve();
  private announceIdle: () => void = () => undefined;
  private calculateAgain: () => Promise<void> = () => Promise.resolve();

  onAllArrived(calculateAgain: () => Promise<void>): void {
    this.calculateAgain = calculateAgain;
  }

  get areAwaited(): boolean {
    return this.awaited > 0;
  }

  /** Settles when no answer is awaited any more. */
  allArrived(): Promise<void> {
    return this.idle;
  }

  /** The answer to a call: at once, as it arrived since the last calculation, or `AWAITED`. */
  take(functionId: string, given: readonly unknown[], compute: () => unknown): unknown {
    if (this.arrived.size > 0) {
      const call = callOf(functionId, given);
      if (this.arrived.has(call)) return this.arrived.get(call);
    }
    const answer = compute();
    if (!(answer instanceof Promise)) return answer;
    this.await(callOf(functionId, given), answer);
    return AWAITED;
  }

  private await(call: string, answer: Promise<unknown>): void {
    if (this.awaited === 0) {
      this.idle = new Promise((resolve) => {
        this.announceIdle = resolve;
      });
    }
    this.awaited += 1;
    const arrive = (value: unknown): void => {
      this.arrived.set(call, value);
      this.awaited -= 1;
      if (this.awaited > 0) return;
      // Kept for that one calculation: an answer that failed is asked for anew by the next.
      void this.calculateAgain().finally(() => {
        this.arrived.clear();
      });
      this.announceIdle();
    };
    answer.then(arrive, arrive);
  }
}

function callOf(functionId: string, given: readonly unknown[]): string {
  return JSON.stringify([functionId, given]);
}
