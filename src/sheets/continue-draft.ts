import { currentPartner, type Draft, emptyDraft, emptyPartnerDraft } from "../case/draft";
import { draftOfCase } from "../case/draft-of-case";
import type { SheetKind } from "./description/description";
import { readBack } from "./read-back";
import { withSheetIds } from "./sheet-ids";
import { SHEET_TITLES } from "./description/sheet-names";
import type { ReadWorkbook } from "./description/read-workbook";

/** What the pane goes on with after a workbook was opened. */
export interface ContinuedDraft {
  /** None where the workbook says nothing about a partner. */
  readonly draft: Draft | undefined;
  /** Why the cells say nothing, or what of the workbook was not read. */
  readonly problem: string | undefined;
}

/**
 * The draft of an opened workbook with what its cells say now. Our sheets are known by their names:
 * a file does not carry the ids that the sheets had where it was made.
 *
 * @param idOf The id that the sheet of this name has from now on.
 */
export function continueDraft(
  workbook: ReadWorkbook,
  idOf: (sheetName: string) => string | undefined,
): ContinuedDraft {
  const read = readBack(workbook);
  const problem = read.ok ? told(read.value.notRead) : read.problem.message;
  const { draft: stored } = workbook;
  if (!read.ok) return { draft: stored && withIds(stored, idOf), problem };
  const draft = stored ?? emptyDraft();
  const { partners, currentPartnerId } = draftOfCase(read.value.given);
  const { programme, scenarios, review, sheetIds, dealsOn } = currentPartner(draft);
  const given = partners[currentPartnerId] ?? emptyPartnerDraft();
  const partner = { ...given, programme, scenarios, review, sheetIds, dealsOn };
  const continued = {
    ...draft,
    partners: { ...draft.partners, [draft.currentPartnerId]: partner },
  };
  // Sheets that somebody made by hand in our layout are not ours to write over.
  return { draft: stored === undefined ? continued : withIds(continued, idOf), problem };
}

function told(sentences: readonly string[]): string | undefined {
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

function withIds(draft: Draft, idOf: (sheetName: string) => string | undefined): Draft {
  const ids = (Object.keys(SHEET_TITLES) as SheetKind[]).flatMap((kind) => {
    const id = idOf(SHEET_TITLES[kind]);
    return id === undefined ? [] : [[kind, id] as const];
  });
  const others = Object.entries(draft.partners).map(
    ([id, partner]) => [id, { ...partner, sheetIds: {} }] as const,
  );
  return withSheetIds(
    { ...draft, partners: Object.fromEntries(others) },
    draft.currentPartnerId,
    Object.fromEntries(ids),
  );
}
