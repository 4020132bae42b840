import type { Draft, PartnerDraft } from "../../src/case/draft";
import { withSheetIds } from "../../src/sheets/sheet-ids";
import type { Action } from "./pane-state";

/** The draft with the sheets that were written; where the deals are on one, what stands there counts. */
export function withWritten(draft: Draft, action: Action & { kind: "sheetsWritten" }): Draft {
  const { partnerId, sheetIds, deals, before } = action;
  const after = withSheetIds(draft, partnerId, sheetIds);
  const partner = after.partners[partnerId];
  const isSame = sameDeals(partner, before.partners[partnerId]);
  if (partner === undefined || deals === undefined || !isSame) return after;
  const written = { ...partner, deals, dealsOn: "sheet" };
  return { ...after, partners: { ...after.partners, [partnerId]: written } };
}

/** A draft that was merged with another author's holds the same deals in another list. */
function sameDeals(one: PartnerDraft | undefined, other: PartnerDraft | undefined): boolean {
  return JSON.stringify(one?.deals) === JSON.stringify(other?.deals);
}
