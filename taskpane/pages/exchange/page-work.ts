import type { InPieces } from "../../../src/in-pieces";
import type { Result } from "../../../src/result";
import { nextTurn } from "../../next-turn";
import { reasonOf } from "../../reason-of";
import { runInPieces } from "../../run-in-pieces";
import type { Job } from "../../state/pages";
import type { Send } from "../../state/pane-state";

/** One at a time: while the page works, its buttons wait. */
let running: AbortController | undefined;

export function cancelWork(): void {
  running?.abort();
}

export interface Work<T> {
  readonly half: "import" | "export";
  /** Such as "Reading the file". */
  readonly doing: string;
  readonly start: () => InPieces<Result<T>> | Promise<Result<InPieces<Result<T>>>>;
  /** Shows what came out, and tells how it ended. */
  readonly onDone: (value: T, tell: (job: Job) => void) => void | Promise<void>;
}

/** Does it in slices with its progress on the page; what goes wrong is told there. */
export async function workOnPage<T>(
  send: Send,
  { half, doing, start, onDone }: Work<T>,
): Promise<void> {
  if (running !== undefined) return;
  const abort = new AbortController();
  running = abort;
  const focused = document.activeElement;
  const tell = (job: Job) => {
    tellOnPage(send, half, job);
  };
  const stayBecause = (job: Job) => {
    tell(job);
    // While it ran the page took no input, and the focus was nowhere.
    if (focused instanceof HTMLElement) focused.focus();
  };
  tell({ kind: "running", doing });
  try {
    const begun = await start();
    const work = "ok" in begun ? begun : { ok: true as const, value: begun };
    if (!work.ok) {
      stayBecause({ kind: "failed", message: work.problem.message });
      return;
    }
    const result = await runInPieces(work.value, {
      onProgress: (done) => {
        tell({ kind: "running", doing, done });
      },
      pause: nextTurn,
      signal: abort.signal,
    });
    if (result === undefined) stayBecause({ kind: "idle" });
    else if (result.ok) await onDone(result.value, tell);
    else stayBecause({ kind: "failed", message: result.problem.message });
  } catch (error) {
    stayBecause({ kind: "failed", message: reasonOf(error) });
  } finally {
    running = undefined;
  }
}

/** Said where it was asked for, and moved into view there. */
export function tellOnPage(send: Send, half: "import" | "export", job: Job): void {
  send({ kind: "pageState", states: { exchangeJob: half } });
  send({ kind: "job", job });
  document.getElementById("exchange-job")?.scrollIntoView({ block: "nearest" });
}
