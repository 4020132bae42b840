import { ok, type Result } from "../../src/result";
import {
  DRAFT_NAMESPACE,
  type Draft,
  draftFromXml,
  draftToXml,
  emptyDraft,
} from "../../src/case/draft";
import { mergeDrafts } from "../../src/case/merge-drafts";

/** The setting that points to our custom XML part. Never renamed after release. */
const POINTER = "partner-desk.draft";

/**
 * Excel's own setting. With it, people without the add-in who get this workbook from Excel for
 * Windows or Mac are not asked to trust one that they do not have.
 */
const NO_TRUST_QUESTION = "Office.DisableTrustUX";

interface StoredPart {
  readonly partId: string;
  readonly xml: string;
}

interface StoredDraft extends StoredPart {
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
    const draft = draftFromXml(stored.xml);
    if (draft.ok) this.agreed = { ...stored, draft: draft.value };
    return draft;
  }

  /** Stores the draft; the answer is the draft as stored, with the other author's changes in it. */
  async save(draft: Draft): Promise<Result<Draft>> {
    return Excel.run(async (context) => {
      const stored = await readStored(context);
      const withOthers = this.withOthersChanges(draft, stored);
      if (!withOthers.ok) return withOthers;
      const merged = withOthers.value;
      const xml = draftToXml(merged);
      if (stored === undefined) {
        const part = context.workbook.customXmlParts.add(xml);
        part.load("id");
        await context.sync();
        context.workbook.settings.add(POINTER, part.id);
        this.agreed = { partId: part.id, xml, draft: merged };
      } else {
        context.workbook.customXmlParts.getItem(stored.partId).setXml(xml);
        this.agreed = { partId: stored.partId, xml, draft: merged };
      }
      context.workbook.settings.add(NO_TRUST_QUESTION, true);
      await context.sync();
      return ok(merged);
    });
  }

  /** What nobody else has touched is not read again: with many partners that takes its time. */
  private withOthersChanges(mine: Draft, stored: StoredPart | undefined): Result<Draft> {
    if (stored === undefined || stored.xml === this.agreed?.xml) return ok(mine);
    const theirs = draftFromXml(stored.xml);
    if (!theirs.ok) return theirs;
    const base = this.agreed?.draft ?? emptyDraft();
    return ok(mergeDrafts(base, mine, theirs.value, new Date().toISOString()));
  }
}

/** The part that the setting points to, or else the first of our namespace. */
async function readStored(context: Excel.RequestContext): Promise<StoredPart | undefined> {
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
  return { partId, xml: xml.value };
}
