import type { Result } from "../../src/result";
import {
  DRAFT_NAMESPACE,
  type Draft,
  draftFromXml,
  draftToXml,
  emptyDraft,
} from "../../src/workbook/draft";
import { mergeDrafts } from "../../src/workbook/merge-drafts";
import { invalid, ok } from "../../src/result";

/** The setting that points to our custom XML part. Never renamed after release. */
const POINTER = "partner-desk.draft";

interface StoredDraft {
  readonly partId: string;
  readonly xml: string;
  readonly draft: Draft;
}

/**
 * Keeps the draft in a custom XML part of the open workbook. Two people may work in one workbook:
 * what the other stored meanwhile is merged in before ours is written.
 */
export class DraftStore {
  /** What we and the workbook last agreed on. */
  private agreed: StoredDraft | undefined;

  /** Tells drafts of different workbooks apart in local storage; none before the first save. */
  get partId(): string | undefined {
    return this.agreed?.partId;
  }

  async open(): Promise<Result<Draft>> {
    const stored = await Excel.run(readStored);
    if (stored === undefined) return ok(emptyDraft());
    if (stored.ok) this.agreed = stored.value;
    return stored.ok ? ok(stored.value.draft) : stored;
  }

  /** Stores the draft; the answer is the draft as stored, with the other author's changes in it. */
  async save(draft: Draft): Promise<Result<Draft>> {
    return Excel.run(async (context) => {
      const stored = await readStored(context);
      if (stored !== undefined && !stored.ok) return stored;
      const merged = this.withOthersChanges(draft, stored?.value);
      const xml = draftToXml(merged);
      if (stored === undefined) {
        const part = context.workbook.customXmlParts.add(xml);
        part.load("id");
        await context.sync();
        context.workbook.settings.add(POINTER, part.id);
        this.agreed = { partId: part.id, xml, draft: merged };
      } else {
        context.workbook.customXmlParts.getItem(stored.value.partId).setXml(xml);
        this.agreed = { partId: stored.value.partId, xml, draft: merged };
      }
      await context.sync();
      return ok(merged);
    });
  }

  private withOthersChanges(mine: Draft, stored: StoredDraft | undefined): Draft {
    if (stored === undefined || stored.xml === this.agreed?.xml) return mine;
    const base = this.agreed?.draft ?? emptyDraft();
    return mergeDrafts(base, mine, stored.draft, new Date().toISOString());
  }
}

/** The part that the setting points to, or else the first of our namespace. */
async function readStored(context: Excel.RequestContext): Promise<Result<StoredDraft> | undefined> {
  const parts = context.workbook.customXmlParts.getByNamespace(DRAFT_NAMESPACE);
  parts.load("items/id");
  const pointer = context.workbook.settings.getItemOrNullObject(POINTER);
  pointer.load("value");
  await context.sync();
  const partId =
    parts.items.find(({ id }) => !pointer.isNullObject && id === pointer.value)?.id ??
    parts.items[0]?.id;
  if (partId === undefined) return undefined;
  const xml = context.workbook.customXmlParts.getItem(partId).getXml();
  await context.sync();
  const draft = draftFromXml(xml.value);
  if (!draft.ok) return invalid(draft.problem.message);
  return ok({ partId, xml: xml.value, draft: draft.value });
}
