import { type Draft, emptyPartnerDraft, readPartnerDraft, type PartnerDraft } from "./draft";

/** Many partners in one draft: which one is open, who joins and who leaves. */

/** The draft with another of its partners open. */
export function withOpenPartner(draft: Draft, id: string): Draft {
  const isThere = draft.partners[id] !== undefined;
  return isThere && id !== draft.currentPartnerId ? { ...draft, currentPartnerId: id } : draft;
}

/** The draft with a new partner open, or with the one that nobody has said anything of yet. */
export function withNewPartner(draft: Draft, id: string): Draft {
  const blank = Object.entries(draft.partners).find(([, partner]) => isBlankPartner(partner))?.[0];
  if (blank !== undefined) return withOpenPartner(draft, blank);
  const partners = { ...draft.partners, [id]: emptyPartnerDraft() };
  return { ...draft, partners, currentPartnerId: id };
}

/** Nothing was answered. */
export function isBlankPartner({ sheetIds: _sheets, ...given }: PartnerDraft): boolean {
  return Object.values(given).every(
    (part) => part === "" || (typeof part === "object" && Object.keys(part).length === 0),
  );
}

const PREFIX = "partners/";

/**
 * The draft without this partner, which goes into the history with all that was said of it. A draft
 * has one partner at least: after the last one comes a blank one.
 */
export function withoutPartner(
  draft: Draft,
  { id, blankId, removedAt }: { id: string; blankId: string; removedAt: string },
): Draft {
  const { [id]: removed, ...others } = draft.partners;
  if (removed === undefined) return draft;
  const left = Object.keys(others);
  const place = Object.keys(draft.partners).indexOf(id);
  const next = left[Math.min(place, left.length - 1)];
  return {
    ...draft,
    partners: next === undefined ? { [blankId]: emptyPartnerDraft() } : others,
    currentPartnerId: draft.currentPartnerId === id ? (next ?? blankId) : draft.currentPartnerId,
    history: [...draft.history, { path: PREFIX + id, value: removed, replacedAt: removedAt }],
  };
}

export interface RemovedPartner {
  readonly id: string;
  readonly partner: PartnerDraft;
  /** ISO date and time. */
  readonly removedAt: string;
}

/** Partners that can be brought back, the last one removed first. */
export function removedPartners({ history, partners }: Draft): RemovedPartner[] {
  const removed = new Map<string, RemovedPartner>();
  for (const { path, value, replacedAt } of history) {
    const id = removedId(path);
    const partner = id === undefined ? undefined : readPartnerDraft(value);
    if (id === undefined || partner === undefined || partners[id] !== undefined) continue;
    removed.delete(id);
    removed.set(id, { id, partner, removedAt: replacedAt });
  }
  return [...removed.values()].reverse();
}

/** The draft with a removed partner in it again, as it was. */
export function withPartnerBack(draft: Draft, id: string): Draft {
  const removed = removedPartners(draft).find((each) => each.id === id);
  if (removed === undefined) return draft;
  const { history } = forgetRemoved(draft, id);
  return { ...draft, history, partners: { ...draft.partners, [id]: removed.partner } };
}

/** The draft with nothing left of a removed partner. */
export function forgetRemoved(draft: Draft, id: string): Draft {
  return { ...draft, history: draft.history.filter(({ path }) => removedId(path) !== id) };
}

/** Of a whole partner, not of an answer about it. */
function removedId(path: string): string | undefined {
  const id = path.startsWith(PREFIX) ? path.slice(PREFIX.length) : "";
  return id === "" || id.includes("/") ? undefined : id;
}
