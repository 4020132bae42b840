import type { Draft } from "../src/case/draft";
import type { DraftStore } from "./excel/draft-store";
import { reasonOf } from "./reason-of";
import type { Store } from "./state/store";

const FIRST_WAIT_MILLISECONDS = 500;
const LONGEST_WAIT_MILLISECONDS = 8000;

/**
 * Reads the workbook's draft, however long that takes: a pane with another draft in it would store
 * that over the one it could not read. What Excel refuses is asked again; a draft that does not read
 * waits for a person.
 */
export async function openDraft(drafts: DraftStore, { send }: Store): Promise<Draft> {
  for (let wait = FIRST_WAIT_MILLISECONDS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MILLISECONDS)) {
    send({ kind: "opening", opening: { kind: "reading" } });
    const failure = await drafts.open().then(
      (read) => (read.ok ? read : { message: read.problem.message, passes: false }),
      (error: unknown) => ({
        message: `This workbook could not be read yet. ${reasonOf(error)}`,
        passes: true,
      }),
    );
    if ("value" in failure) return failure.value;
    const { message, passes } = failure;
    await new Promise<void>((tryAgain) => {
      send({ kind: "opening", opening: { kind: "failed", message, tryAgain } });
      if (passes) setTimeout(tryAgain, wait);
    });
  }
}
