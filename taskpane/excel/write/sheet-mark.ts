import type { SheetKind } from "../../../src/sheets/description/description";
import { isShared } from "../../../src/sheets/sheet-ids";

/** The sheet's own note of what it is. Never renamed after release. */
export const MARK = "PartnerDeskSheet";

/** To be put on a sheet with the request that adds it: it is then never lost, blank or not. */
export function markSheet(sheet: Excel.Worksheet, kind: SheetKind, partnerId: string): void {
  sheet.customProperties.add(MARK, markOf(kind, partnerId));
}

export function markOf(kind: string, partnerId: string): string {
  return isShared(kind) ? kind : `${kind} ${partnerId}`;
}
