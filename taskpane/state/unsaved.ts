import { type Draft, parseDraft } from "../../src/case/draft";
import { mergeDrafts } from "../../src/case/merge-drafts";

const PREFIX = "partner-desk.unsaved.";

/** The part of the browser's storage that is used here. */
export type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * What was typed and is not in the workbook yet, kept in local storage for the moment between a
 * keystroke and the save, in case the pane closes or Excel crashes just then.
 *
 * @param partition Office's key that keeps one site's storage apart from another's.
 */
export function unsavedTyping(storage: TextStorage | undefined, partition: string | undefined) {
  const keyOf = (partId: string) => `${partition ?? ""}${PREFIX}${partId}`;
  return {
    keep(partId: string, base: Draft, mine: Draft): void {
      const changed = changedPartners(base, mine);
      const [was, is] = [only(changed, base), only(changed, mine)];
      const text = JSON.stringify({ base: JSON.stringify(was), mine: JSON.stringify(is) });
      try {
        storage?.setItem(keyOf(partId), text);
      } catch {
        // Storage is full or switched off: the save into the workbook follows in a moment anyway.
      }
    },

    /** The stored draft with the typing that had not reached it. */
    restore(partId: string, stored: Draft, now: string): Draft {
      const kept = readKept(storage?.getItem(keyOf(partId)) ?? null);
      return kept === undefined ? stored : mergeDrafts(kept.base, kept.mine, stored, now);
    },

    forget(partId: string): void {
      storage?.removeItem(keyOf(partId));
    },
  };
}

/** Partners that are not as they were, and the open one; storage would not hold thousands. */
function changedPartners(base: Draft, mine: Draft): ReadonlySet<string> {
  const ids = new Set([...Object.keys(base.partners), ...Object.keys(mine.partners)]);
  return new Set(
    [...ids].filter(
      (id) => id === mine.currentPartnerId || base.partners[id] !== mine.partners[id],
    ),
  );
}

function only(ids: ReadonlySet<string>, draft: Draft): Draft {
  const partners = Object.entries(draft.partners).filter(([id]) => ids.has(id));
  return { ...draft, partners: Object.fromEntries(partners) };
}

export type UnsavedTyping = ReturnType<typeof unsavedTyping>;

function readKept(text: string | null): { base: Draft; mine: Draft } | undefined {
  if (text === null) return undefined;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { base, mine } = (kept ?? {}) as { base?: unknown; mine?: unknown };
  const readBase = parseDraft(String(base));
  const readMine = parseDraft(String(mine));
  return readBase.ok && readMine.ok ? { base: readBase.value, mine: readMine.value } : undefined;
}
