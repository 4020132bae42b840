import { ok, type Result } from "../../../src/result";
import type { CopyKind } from "../../../src/xlsx/make-copy";
import { type CopyFile, makeCopyFile } from "../../excel/copies/make-copy";
import { openCopy } from "../../excel/copies/open-copy";
import type { Pane } from "../../state/pane-state";
import { KIND_WORDS } from "./kind-words";
import { runTask } from "./run-task";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Makes the copy and opens it; what Excel does not open can be saved from the page. */
export async function copyTask(
  { state, send }: Pick<Pane, "state" | "send">,
  kind: CopyKind,
): Promise<void> {
  forgetCopy({ state, send });
  const name = KIND_WORDS[kind].label.toLowerCase();
  await runTask(send, {
    name: "copy",
    doing: `Making the ${name}`,
    cancelled: "Cancelled. No copy was made.",
    failed: "No copy was made.",
    work: async (control): Promise<Result<string>> => {
      const made = await makeCopyFile(kind, state.draft, control);
      if (!made.ok) return made;
      const { fixed } = made.value;
      send({ kind: "pageState", states: { fixedInCopy: fixed } });
      const opened = await openCopy(made.value.bytes);
      if (opened.ok) {
        return ok(`Excel opens the ${name} as a new workbook. Save it there.`);
      }
      offerToSave(send, made.value);
      return opened;
    },
  });
}

/** What was made last is no longer of the kind on screen, or about to be made anew. */
export function forgetCopy({ state, send }: Pick<Pane, "state" | "send">): void {
  const { copyToSave } = state.pageStates;
  if (copyToSave !== undefined) URL.revokeObjectURL(copyToSave.url);
  send({ kind: "pageState", states: { copyToSave: undefined, fixedInCopy: [] } });
}

function offerToSave(send: Pane["send"], { bytes, fileName }: CopyFile): void {
  const file = new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE });
  const copyToSave = { url: URL.createObjectURL(file), fileName };
  send({ kind: "pageState", states: { copyToSave } });
}
