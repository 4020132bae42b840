import type { CopyKind } from "../src/xlsx/make-copy";
import type { Store } from "./state/store";

/**
 * Copies as actions beside the pane's own buttons. Both show the page for them; what goes to the
 * partner is made there, by somebody who has seen what leaves.
 */
export function offerCopies(store: Store): void {
  offer("PortableCopy", "portable", async () => {
    const { startPortableCopy } = await import(
      /* webpackChunkName: "handover" */ "./pages/handover/start-copy"
    );
    await startPortableCopy(store);
  });
  offer("PartnerCopy", "partner", () => Promise.resolve());

  function offer(action: string, copyKind: CopyKind, start: () => Promise<void>): void {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void Office.addin
        .showAsTaskpane()
        .then(() => {
          store.send({ kind: "showPage", page: "handover" });
          store.send({ kind: "pageState", states: { copyKind } });
          return start();
        })
        .finally(() => {
          event.completed();
        });
    });
  }
}
