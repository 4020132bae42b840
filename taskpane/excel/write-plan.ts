import type { Draft } from "../../src/workbook/draft";
import { describeWorkbook } from "../../src/workbook/describe-workbook";
import { type SheetIds, sheetIdsOf } from "../../src/workbook/sheet-ids";
import { workbookContentOf } from "../state/plan-of";
import type { Writing } from "../state/pane-state";

import { writeSheets } from "./write/write-sheets";

export interface Written {
  readonly sheetIds: SheetIds;
}

/** The development manifest names our functions `DEV.PARTNER.TIER` and so on; its page says so. */
function functionPrefix(): string {
  const namespace = new URLSearchParams(window.location.search).get("functions");
  return namespace ? `${namespace}.` : "";
}

/**
 * Writes the five sheets for the draft's partner. Progress and the ending go to `onWriting`; the
 * answer is there only when everything was written.
 */
export async function writePlan(
  draft: Draft,
  signal: AbortSignal,
  onWriting: (writing: Writing) => void,
): Promise<Written | undefined> {
  const content = workbookContentOf(draft, functionPrefix());
  if (!content.ok) {
    onWriting({ kind: "failed", message: `Nothing was written. ${content.problem.message}` });
    return undefined;
  }
  onWriting({ kind: "running", done: 0, doing: "Looking at the workbook" });
  const outcome = await writeSheets({
    sheetIds: sheetIdsOf(draft),
    describe: (names) => describeWorkbook(content.value, names),
    onProgress: ({ phase, phases, doing }) => {
      onWriting({ kind: "running", done: phase / phases, doing });
    },
    signal,
  });
  switch (outcome.kind) {
    case "written":
      onWriting({ kind: "written", sheets: outcome.sheets });
      return { sheetIds: outcome.sheetIds };
    case "cancelled":
      onWriting({ kind: "cancelled" });
      return undefined;
    case "failed":
      onWriting({ kind: "failed", message: outcome.message });
      return undefined;
  }
}
