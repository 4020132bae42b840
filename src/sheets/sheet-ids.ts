import type { SheetKind } from "./description/description";
import { currentPartner, type Draft } from "../case/draft";
import { SHEET_GROUPS } from "./description/sheet-groups";

/** Worksheet ids by kind of sheet. */
export type SheetIds = Readonly<Partial<Record<SheetKind, string>>>;

const SHARED: readonly string[] = SHEET_GROUPS.partners;

/** The sheets of the open partner, with those about all partners. */
export function sheetIdsOf(draft: Draft): SheetIds {
  return { ...draft.sheetIds, ...currentPartner(draft).sheetIds };
}

/** The draft with the ids that a write for this partner came back with. */
export function withSheetIds(draft: Draft, partnerId: string, sheetIds: SheetIds): Draft {
  const ids = Object.entries(sheetIds);
  const partner = draft.partners[partnerId];
  if (partner === undefined) return draft;
  const own = Object.fromEntries(ids.filter(([kind]) => !SHARED.includes(kind)));
  return {
    ...draft,
    sheetIds: Object.fromEntries(ids.filter(([kind]) => SHARED.includes(kind))),
    partners: { ...draft.partners, [partnerId]: { ...partner, sheetIds: own } },
  };
}
