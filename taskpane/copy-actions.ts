import type { CopyKind } from "../src/xlsx/make-copy";
import type { Commands } from "./commands";
import type { Store } from "./state/store";

/**
 * Copies as actions beside the pane's own buttons. Both show the page for them; what goes to the
 * partner is made there, by somebody who has seen what leaves.
 */
export function copyCommands(store: Store): Pick<Commands, "portableCopy" | "partnerCopy"> {
  const show = (copyKind: CopyKind) => {
    store.send({ kind: "showPage", page: "handover" });
    store.send({ kind: "pageState", states: { copyKind } });
  };
  return {
    portableCopy: async () => {
      show("portable");
      const { startPortableCopy } = await import(
        /* webpackChunkName: "handover" */ "./pages/handover/start-copy"
      );
      await startPortableCopy(store);
    },
    partnerCopy: () => {
      show("partner");
      return Promise.resolve();
    },
  };
}
