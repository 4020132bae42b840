import type { CopyKind } from "../src/xlsx/make-copy";
import { sheetIdsOf } from "../src/sheets/sheet-ids";
import type { ActionName } from "./commands";
import { showSheet } from "./excel/show-sheet";
import { startPortableCopy } from "./pages/handover/start-copy";
import { openInBrowser } from "./open-in-browser";
import type { PageId } from "./state/pages";
import type { Store } from "./state/store";

/**
 * What the buttons outside of the pane do, but for the one that writes. Copies are made on their
 * page; what goes to the partner is made there by somebody who has seen what leaves.
 */
export const RIBBON: Readonly<
  Record<Exclude<ActionName, "WritePlan">, (store: Store) => void | Promise<void>>
> = {
  Explain: (store) => {
    show(store, "explain");
  },
  HandOver: (store) => {
    show(store, "handover");
  },
  Help: () => {
    openInBrowser("help/index.html");
  },
  PartnerCopy: (store) => {
    showCopy(store, "partner");
  },
  PortableCopy: async (store) => {
    showCopy(store, "portable");
    await startPortableCopy(store);
  },
  Sensitivity: sensitivity,
};

function show({ send }: Store, page: PageId): void {
  send({ kind: "showPage", page });
}

function showCopy(store: Store, copyKind: CopyKind): void {
  show(store, "handover");
  store.send({ kind: "pageState", states: { copyKind } });
}

/** The sheet where it is written, and in the pane the same inputs to try out. */
async function sensitivity({ state, send }: Store): Promise<void> {
  send({ kind: "goTo", place: "economics" });
  const { sensitivity: sheetId } = sheetIdsOf(state().draft);
  if (sheetId === undefined) return;
  const shown = await showSheet(sheetId, "Sensitivity");
  if (!shown.ok) send({ kind: "announce", sentence: shown.problem.message });
}
