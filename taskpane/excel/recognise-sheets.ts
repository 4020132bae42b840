import type { Draft } from "../../src/case/draft";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import type { SheetDescription, SheetKind } from "../../src/sheets/description/description";
import { chosenGroups, sheetsFor } from "../../src/sheets/description/sheet-groups";
import { SHEET_TITLES, sheetNames } from "../../src/sheets/description/sheet-names";
import {
  isShared,
  othersSheetIds,
  type SheetIds,
  sheetIdsOf,
  withSheetIds,
} from "../../src/sheets/sheet-ids";
import { workbookContentOf } from "../state/workbook-content";
import { functionPrefix } from "./function-prefix";
import { markOf } from "./write/sheet-mark";
import { lookAtUnknown, lookingLike, type UnknownSheet } from "./write/unknown-sheets";

const KINDS = Object.keys(SHEET_TITLES) as SheetKind[];

/**
 * The draft with the ids that its sheets have, where those it names are gone: by their marks, and the
 * open partner's by how they look where they have none, as in a copy that was made as a file.
 */
export async function withRecognisedSheets(
  context: Excel.RequestContext,
  draft: Draft,
): Promise<Draft> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const present = new Set(worksheets.items.map(({ id }) => id));
  const known = new Set(
    [draft, ...Object.values(draft.partners)].flatMap(({ sheetIds }) => Object.values(sheetIds)),
  );
  const others = worksheets.items.filter(({ id }) => !known.has(id));
  const unknown = await lookAtUnknown(context, others);

  // A draft that somebody else stored may name no sheet at all: each kind is looked for.
  const idOfMark = new Map(unknown.map(({ mark = "", id }) => [mark, id]));
  const byMark = (sheetIds: Draft["sheetIds"], partnerId?: string): Draft["sheetIds"] => {
    const found = KINDS.flatMap((kind): [string, string][] => {
      const isTheirs = isShared(kind) === (partnerId === undefined);
      if (!isTheirs || present.has(sheetIds[kind] ?? "")) return [];
      const id = idOfMark.get(markOf(kind, partnerId ?? ""));
      return id === undefined ? [] : [[kind, id]];
    });
    return { ...sheetIds, ...Object.fromEntries(found) };
  };
  const partners = Object.entries(draft.partners).map(
    ([partnerId, partner]) =>
      [partnerId, { ...partner, sheetIds: byMark(partner.sheetIds, partnerId) }] as const,
  );
  const marked = {
    ...draft,
    sheetIds: byMark(draft.sheetIds),
    partners: Object.fromEntries(partners),
  };
  return withLookalikes(
    marked,
    worksheets.items.map(({ id }) => id),
    unknown,
  );
}

function withLookalikes(
  draft: Draft,
  present: readonly string[],
  unknown: readonly UnknownSheet[],
): Draft {
  const sheetIds = sheetIdsOf(draft);
  const isMissing = (kind: SheetKind): boolean => !present.includes(sheetIds[kind] ?? "");
  const unmarked = unknown.filter(({ mark }) => mark === undefined);
  // To describe the sheets takes a moment, which nobody waits for whose own sheets are called otherwise.
  const kinds = kindsOf(draft, sheetIds).filter(
    (kind) =>
      isMissing(kind) && unmarked.some(({ look }) => look.name.startsWith(SHEET_TITLES[kind])),
  );
  if (kinds.length === 0) return draft;
  const isAlone = othersSheetIds(draft).length === 0;
  const found = described(draft).flatMap((wanted): [SheetKind, string][] => {
    const id = kinds.includes(wanted.kind) ? lookingLike(unmarked, wanted, isAlone) : undefined;
    return id === undefined ? [] : [[wanted.kind, id]];
  });
  const ids = { ...sheetIds, ...Object.fromEntries(found) };
  return withSheetIds(draft, draft.currentPartnerId, ids);
}

/** Sheets that were written, and those that would be. */
function kindsOf(draft: Draft, sheetIds: SheetIds): readonly SheetKind[] {
  const written = Object.keys(sheetIds) as SheetKind[];
  return [...new Set([...written, ...sheetsFor(chosenGroups(draft.sheetGroups))])];
}

function described(draft: Draft): readonly SheetDescription[] {
  const content = workbookContentOf(draft, { functionPrefix: functionPrefix() });
  if (!content.ok) return [];
  return describeWorkbook(content.value, sheetNames(), kindsOf(draft, sheetIdsOf(draft)));
}
