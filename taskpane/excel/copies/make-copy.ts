import type * as CopyMaker from "../../../src/xlsx/make-copy";
import type { Draft } from "../../../src/case/draft";
import { fileNameFor } from "../../../src/sheets/file-name";
import { chosenGroups, sheetsFor } from "../../../src/sheets/description/sheet-groups";
import { invalid, ok, type Result } from "../../../src/result";
import { nextTurn } from "../../next-turn";
import { reasonOf } from "../../reason-of";
import { workbookContentOf } from "../../state/workbook-content";
import { stopIfCancelled, type WorkControl } from "../cancelled";
import { coverNow } from "../cover-now";
import { withDealsOfSheet } from "../deals-sheet";
import { functionPrefix } from "../function-prefix";

export interface CopyFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Cells that hold a value because no native form exists. */
  readonly fixed: readonly string[];
}

/** A copy of the draft's open partner as a file. What makes it is fetched when it is asked for. */
export async function makeCopyFile(
  kind: CopyMaker.CopyKind,
  given: Draft,
  { onProgress, signal }: WorkControl,
): Promise<Result<CopyFile>> {
  const read = await withDealsOfSheet(given);
  if (!read.ok) return read;
  const draft = read.value;
  const kinds = sheetsFor(chosenGroups(draft.sheetGroups));
  const content = workbookContentOf(draft, {
    functionPrefix: functionPrefix(),
    cover: await coverNow(kinds),
  });
  if (!content.ok) return content;
  const maker = await loadMaker();
  if (!maker.ok) return maker;
  const { makeCopy, copyTitle } = maker.value;
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

async function loadMaker(): Promise<Result<typeof CopyMaker>> {
  try {
    return ok(await import(/* webpackChunkName: "copies" */ "../../../src/xlsx/make-copy"));
  } catch (error) {
    return invalid(
      `The part that makes copies did not load: ${reasonOf(error)} Nothing was made. Press the button to try again.`,
    );
  }
}

/** As the properties of a file want it: 2026-03-02T09:30:00Z. */
function toTheSecond(moment: Date): string {
  return `${moment.toISOString().slice(0, "2026-03-02T09:30:00".length)}Z`;
}
