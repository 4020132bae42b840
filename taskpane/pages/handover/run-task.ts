import type { Result } from "../../../src/result";
import { Cancelled, type WorkControl } from "../../excel/cancelled";
import { reasonOf } from "../../reason-of";
import type { HandoverTask } from "../../state/handover";
import type { Send } from "../../state/pane-state";
import type { Job } from "../../state/pages";

interface Task {
  readonly name: HandoverTask;
  /** Such as "Listing the cells". */
  readonly doing: string;
  /** What is said when somebody cancels. */
  readonly cancelled: string;
  /** What is said before the reason when it fails. */
  readonly failed: string;
  /** What to say in the end; nothing where what came of it is shown instead. */
  readonly work: (control: WorkControl) => Promise<Result<string | undefined>>;
}

let running: AbortController | undefined;

export function cancelTask(): void {
  running?.abort();
}

/** One task at a time, with its progress and its ending told as the page's job. */
export async function runTask(
  send: Send,
  { name, doing, cancelled, failed, work }: Task,
): Promise<void> {
  if (running !== undefined) return;
  running = new AbortController();
  const tell = (job: Job) => {
    send({ kind: "job", job });
  };
  const onProgress = (done: number) => {
    tell({ kind: "running", doing, done });
  };
  send({ kind: "pageState", states: { handoverTask: name } });
  onProgress(0);
  try {
    const outcome = await work({ onProgress, signal: running.signal });
    if (!outcome.ok) tell({ kind: "failed", message: outcome.problem.message });
    else if (outcome.value === undefined) tell({ kind: "idle" });
    else tell({ kind: "done", message: outcome.value });
  } catch (error) {
    const isCancelled = error instanceof Cancelled;
    tell(
      isCancelled
        ? { kind: "done", message: cancelled }
        : { kind: "failed", message: `${failed} ${reasonOf(error)}` },
    );
  } finally {
    running = undefined;
  }
}
