import { ok, type Result } from "../../src/result";
import {
  DRAFT_NAMESPACE,
  type Draft,
  draftFromXml,
  draftToXml,
  emptyDraft,
} from "../../src/case/draft";
import { mergeDrafts } from "../../src/case/merge-drafts";
import { newPartnerId } from "../state/partner-id";
import { inExcel } from "./in-excel";

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

/** The draft as stored, or an older one that Undo brought back: nothing is stored over that. */
export type Saved =
  | { readonly kind: "stored"; readonly draft: Draft }
  | { readonly kind: "older"; readonly draft: Draft };

/**
 * Keeps the draft in a custom XML part of the open workbook. Two people may work in one workbook:
 * what the other stored meanwhile is merged in before ours is written.
 */
export class DraftStore {
  /** What we and the workbook last agreed on. */
  private agreed: StoredDraft | undefined;
  /** What was sent last: it may have arrived although no answer came. */
  private sent: Omit<StoredDraft, "partId"> | undefined;
  /** Fingerprints of all that this pane has seen stored, to tell an older draft from another author's. */
  private readonly seen = new Set<string>();

  /** Tells drafts of different workbooks apart in local storage; none before the first save. */
  get partId(): string | undefined {
    return this.agreed?.partId;
  }

  async open(): Promise<Result<Draft>> {
    const stored = await inExcel(readStored);
    if (stored === undefined) return ok(emptyDraft(newPartnerId()));
    const draft = draftFromXml(stored.xml);
    if (draft.ok) this.agree({ ...stored, draft: draft.value });
    return draft;
  }

  /** Stores the draft; the answer is the draft as stored, with the other author's changes in it. */
  async save(draft: Draft): Promise<Result<Saved>> {
    return inExcel(async (context) => {
      const stored = await this.readAgain(context);
      const older = this.olderIn(stored);
      if (older !== undefined) return older;
      const withOthers = this.withOthersChanges(draft, stored);
      if (!withOthers.ok) return withOthers;
      const merged = withOthers.value;
      const xml = draftToXml(merged);
      this.sent = { xml, draft: merged };
      const partId = await send(context, stored?.partId, xml);
      this.agree({ partId, xml, draft: merged });
      return ok({ kind: "stored", draft: merged });
    });
  }

  /** The older draft that lies in the workbook, where Undo brought one back. */
  async findOlder(): Promise<Draft | undefined> {
    const older = await inExcel(async (context) => this.olderIn(await this.readAgain(context)));
    return older?.ok === true ? older.value.draft : undefined;
  }

  /** From now on the draft that lies in the workbook is the one to start from. */
  async acceptOlder(): Promise<Draft | undefined> {
    const stored = await inExcel(readStored);
    const draft = stored && draftFromXml(stored.xml);
    if (stored === undefined || draft?.ok !== true) return undefined;
    this.agree({ ...stored, draft: draft.value });
    return draft.value;
  }

  private async readAgain(context: Excel.RequestContext): Promise<StoredPart | undefined> {
    const stored = await readStored(context);
    if (stored !== undefined && stored.xml === this.sent?.xml) {
      this.agree({ ...this.sent, partId: stored.partId });
    }
    return stored;
  }

  private agree(stored: StoredDraft): void {
    this.agreed = stored;
    this.sent = undefined;
    this.seen.add(fingerprint(stored.xml));
  }

  private olderIn(stored: StoredPart | undefined): Result<Saved> | undefined {
    const isKnown = stored !== undefined && stored.xml !== this.agreed?.xml;
    if (!isKnown || !this.seen.has(fingerprint(stored.xml))) return undefined;
    const draft = draftFromXml(stored.xml);
    return draft.ok ? ok({ kind: "older", draft: draft.value }) : draft;
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

/** Puts the draft into its part, or into a new one with the setting that points to it. */
async function send(
  context: Excel.RequestContext,
  partId: string | undefined,
  xml: string,
): Promise<string> {
  const { customXmlParts, settings } = context.workbook;
  settings.add(NO_TRUST_QUESTION, true);
  if (partId !== undefined) {
    // Again each time: where the first save was cut off it is missing, and ids change on reopening.
    settings.add(POINTER, partId);
    customXmlParts.getItem(partId).setXml(xml);
    await context.sync();
    return partId;
  }
  const part = customXmlParts.add(xml);
  part.load("id");
  await context.sync();
  settings.add(POINTER, part.id);
  await context.sync();
  return part.id;
}

const FIRST_OFFSET = 0x811c9dc5;
const SECOND_OFFSET = 0x9747b28c;
const PRIME = 0x01000193;

/** Enough to know a text again: two numbers and its length, made in one pass over megabytes. */
function fingerprint(text: string): string {
  let [one, other] = [FIRST_OFFSET, SECOND_OFFSET];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, PRIME);
    other = Math.imul(other + unit, PRIME) ^ (other >>> 15);
  }
  return `${text.length} ${one} ${other}`;
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
