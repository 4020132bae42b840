import type { SheetKind } from "./description/description";
import { currentPartner, type Draft } from "../case/draft";
import { SHEET_GROUPS } from "./description/sheet-groups";

/** Worksheet ids by kind of sheet. */
export type SheetIds = Readonly<Partial<Record<SheetKind, string>>>;

const SHARED: readonly string[] = SHEET_GROUPS.partners;

/** Whether a sheet is about all partners. */
export function isShared(kind: string): boolean {
  return SHARED.includes(kind);
}

/** Ids of the sheets of all partners but the open one. */
export function othersSheetIds({ partners, currentPartnerId }: Draft): string[] {
  return Object.entries(partners).flatMap(([id, { sheetIds }]) =>
    id === currentPartnerId ? [] : Object.values(sheetIds),
  );
}

/** The sheets of the open partner, with those about all partners. */
export function sheetIdsOf(draft: Draft): SheetIds {
  return { ...draft.sheetIds, ...currentPartner(draft).sheetIds };
}

/** The draft with the ids that a write for this partner came back with. */
export function withSheetIds(draft: Draft, partnerId: string, sheetIds: SheetIds): Draft {
  const ids = Object.entries(sheetIds);
  const partner = draft.partners[partnerId];
  if (partner === undefined) return draft;
  const own = Object.fromEntries(ids.filter(([kind]) => !isShared(kind)));
  return {
    ...draft,
    sheetIds: Object.fromEntries(ids.filter(([kind]) => isShared(kind))),
    partners: { ...draft.partners, [partnerId]: { ...partner, sheetIds: own } },
  };
}
