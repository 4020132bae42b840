import { type Draft, parseDraft } from "../../src/case/draft";
import { INPUTS } from "../../src/economics/inputs";
import { mergeDrafts } from "../../src/case/merge-drafts";
import type { UnsentInputs } from "./pane-state";

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
    /** @param inputs Those that may not have reached the Inputs sheet either. */
    keep(partId: string, base: Draft, mine: Draft, inputs: UnsentInputs = {}): void {
      const changed = changedPartners(base, mine);
      const [was, is] = [only(changed, base), only(changed, mine)];
      const text = JSON.stringify({ base: JSON.stringify(was), mine: JSON.stringify(is), inputs });
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

    /** Inputs that were typed and may not have reached the Inputs sheet. */
    inputs(partId: string): UnsentInputs {
      return readKept(storage?.getItem(keyOf(partId)) ?? null)?.inputs ?? {};
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

interface Kept {
  readonly base: Draft;
  readonly mine: Draft;
  readonly inputs: UnsentInputs;
}

function readKept(text: string | null): Kept | undefined {
  if (text === null) return undefined;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { base, mine, inputs } = (kept ?? {}) as Record<string, unknown>;
  const readBase = parseDraft(String(base));
  const readMine = parseDraft(String(mine));
  if (!readBase.ok || !readMine.ok) return undefined;
  return { base: readBase.value, mine: readMine.value, inputs: readInputs(inputs) };
}

function readInputs(kept: unknown): UnsentInputs {
  if (typeof kept !== "object" || kept === null) return {};
  const lists = Object.entries(kept).map(([id, keys]) => {
    const named: readonly unknown[] = Array.isArray(keys) ? keys : [];
    return [id, INPUTS.map(({ key }) => key).filter((key) => named.includes(key))] as const;
  });
  return Object.fromEntries(lists.filter(([, keys]) => keys.length > 0));
}
