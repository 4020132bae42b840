import type { Draft } from "../../src/case/draft";
import { MARK, markOf } from "./write/sheet-mark";

/** The draft with the id of the sheet that is marked so, where the one it names is gone. */
export async function withMarkedSheets(
  context: Excel.RequestContext,
  draft: Draft,
): Promise<Draft> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const looked = worksheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(MARK);
    mark.load("value");
    return { id: sheet.id, mark };
  });
  await context.sync();
  const present = new Set(looked.map(({ id }) => id));
  const marked = new Map(
    looked.flatMap(({ id, mark }) => (mark.isNullObject ? [] : [[mark.value, id] as const])),
  );
  const found = (sheetIds: Draft["sheetIds"], partnerId: string): Draft["sheetIds"] =>
    Object.fromEntries(
      Object.entries(sheetIds).map(([kind, id]) => [
        kind,
        present.has(id) ? id : (marked.get(markOf(kind, partnerId)) ?? id),
      ]),
    );
  const partners = Object.entries(draft.partners).map(
    ([partnerId, partner]) =>
      [partnerId, { ...partner, sheetIds: found(partner.sheetIds, partnerId) }] as const,
  );
  return {
    ...draft,
    sheetIds: found(draft.sheetIds, ""),
    partners: Object.fromEntries(partners),
  };
}
