import type { Frame } from "playwright-core";
import {
  DRAFT_NAMESPACE,
  type Draft,
  draftFromXml,
  draftToXml,
  type PartnerDraft,
} from "../../src/case/draft";
import { expectValue } from "../economics/expect-result";

/** The draft as it lies in the workbook. */
export async function storedDraft(pane: Frame): Promise<Draft> {
  const xml = await pane.evaluate(
    (namespace) =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(namespace);
        const text = parts.getOnlyItem().getXml();
        await context.sync();
        return text.value;
      }),
    DRAFT_NAMESPACE,
  );
  return expectValue(draftFromXml(xml));
}

/** Waits until the draft that lies in the workbook holds a text; the test's own bound ends it. */
export async function draftHolding(pane: Frame, text: string): Promise<void> {
  let stored = "";
  while (!stored.includes(text)) stored = JSON.stringify(await storedDraft(pane));
}

/** As another author's pane does it, without a word to this one. */
export async function storeDraft(pane: Frame, draft: Draft): Promise<void> {
  await pane.evaluate(
    ([namespace, xml]) =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(namespace);
        parts.getOnlyItem().setXml(xml);
        await context.sync();
      }),
    [DRAFT_NAMESPACE, draftToXml(draft)] as const,
  );
}

/** A partner like another one, but for its name and some inputs. */
export function namesake(
  partner: PartnerDraft,
  name: string,
  model: Readonly<Record<string, string | number>> = {},
): PartnerDraft {
  return {
    ...partner,
    intake: { ...partner.intake, partner_name: name },
    model: { ...partner.model, ...model },
    sheetIds: {},
  };
}
