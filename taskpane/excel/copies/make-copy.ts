import type { CopyKind } from "../../../src/workbook/copies/make-copy";
import type { Draft } from "../../../src/workbook/draft";
import { fileNameFor } from "../../../src/workbook/file-name";
import { chosenGroups, sheetsFor } from "../../../src/workbook/sheet-groups";
import { ok, type Result } from "../../../src/result";
import { nextTurn } from "../../next-turn";
import { workbookContentOf } from "../../state/plan-of";
import { stopIfCancelled, type WorkControl } from "../cancelled";
import { coverNow } from "../cover-now";
import { functionPrefix } from "../function-prefix";

export interface CopyFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Cells that hold a value because no native form exists. */
  readonly fixed: readonly string[];
}

/** A copy of the draft's open partner as a file. What makes it is fetched when it is asked for. */
export async function makeCopyFile(
  kind: CopyKind,
  draft: Draft,
  { onProgress, signal }: WorkControl,
): Promise<Result<CopyFile>> {
  const kinds = sheetsFor(chosenGroups(draft.sheetGroups));
  const content = workbookContentOf(draft, {
    functionPrefix: functionPrefix(),
    cover: kinds.includes("cover") ? await coverNow() : {},
  });
  if (!content.ok) return content;
  const { makeCopy, copyTitle } = await import(
    /* webpackChunkName: "copies" */ "../../../src/workbook/copies/make-copy"
  );
  onProgress(0.3);
  await nextTurn();
  stopIfCancelled(signal);
  const copy = await makeCopy(kind, content.value, {
    draft,
    kinds,
    createdAt: toTheSecond(new Date()),
  });
  if (!copy.ok) return copy;
  onProgress(0.9);
  await nextTurn();
  stopIfCancelled(signal);
  const fileName = fileNameFor(copyTitle(kind, content.value));
  return ok({ ...copy.value, fileName });
}

/** As the properties of a file want it: 2026-03-02T09:30:00Z. */
function toTheSecond(moment: Date): string {
  return `${moment.toISOString().slice(0, "2026-03-02T09:30:00".length)}Z`;
}
