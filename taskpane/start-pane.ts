import { render } from "lit/html.js";
import { currentPartner } from "../src/case/draft";
import type { Act } from "./commands";
import { decimalMark } from "./excel/decimal-mark";
import { DraftStore } from "./excel/draft-store";
import { onCellEdit } from "./excel/in-excel";
import { InputsSheetLink } from "./excel/inputs-sheet";
import { PlanWriting } from "./excel/plan-writing";
import { Saver } from "./excel/saving";
import { withSheetsOfNow } from "./excel/sheets-of-now";
import { keepHeading, moveFocus } from "./focus";
import { openDraft } from "./open-draft";
import { showPagesThatCome } from "./pages/page-view";
import { paneView } from "./pane";
import { reasonOf } from "./reason-of";
import { initialState, reduce } from "./state/reduce";
import { createStore } from "./state/store";
import { finishedInputs } from "./state/unsent-inputs";
import { unsavedTyping } from "./state/unsaved";
import { loadLaterViews } from "./steps/view-of";
import { keepTabInPane } from "./tab-key";

/** Opens the workbook's draft, shows the pane in `root` and keeps the two together. */
export async function startPane(root: HTMLElement): Promise<Act> {
  const store = createStore(initialState(), reduce);
  const drafts = new DraftStore();
  const unsaved = unsavedTyping(localStorageIfAny(), Office.context.partitionKey);
  onCellEdit((isCellEdited) => {
    store.send({ kind: "cellEdited", isCellEdited });
  });
  let actions: Parameters<typeof paneView>[1] = noActionsYet(store.send);
  const show = () => {
    render(paneView(store.state(), actions), root);
  };
  store.onChange(show);

  const opened = await withSheetsOfNow(await openDraft(drafts, store));
  const { partId } = drafts;
  const now = new Date().toISOString();
  const restored = partId === undefined ? opened : unsaved.restore(partId, opened, now);
  const unsent = partId === undefined ? {} : unsaved.inputs(partId);

  const saver = new Saver(store, drafts, unsaved, opened);
  const inputs = new InputsSheetLink(
    (sheet) => {
      store.send({ kind: "inputsSheet", sheet });
      void saver.lookForOlder();
    },
    (error) => {
      const message = `The Inputs sheet was not read. ${reasonOf(error)}`;
      store.send({ kind: "saving", saving: { kind: "failed", message } });
    },
  );
  const writing = new PlanWriting(store, saver, inputs);
  const followInputs = () => {
    const { sheetIds } = currentPartner(store.state().draft);
    void inputs.follow(sheetIds.inputs);
  };
  actions = {
    send: store.send,
    writePlan: () => void writing.start(),
    cancelWriting: () => {
      writing.cancel();
    },
    keepMine: () => void saver.keepMine(),
    takeOlder: () => void saver.takeOlder().then(followInputs),
  };
  store.send({ kind: "draftOpened", draft: restored });
  for (const [partnerId, keys] of Object.entries(unsent)) {
    store.send({ kind: "inputsToSend", partnerId, keys });
  }
  store.onChange((after, before) => {
    moveFocus(after, before);
    const { currentPartnerId: partnerId } = after.draft;
    if (partnerId === before.draft.currentPartnerId) {
      const keys = finishedInputs(after, before);
      if (keys.length > 0) store.send({ kind: "inputsToSend", partnerId, keys });
    } else {
      followInputs();
    }
    const isOther = after.draft !== before.draft || after.unsentInputs !== before.unsentInputs;
    if (isOther) saver.changed({ atOnce: after.place !== before.place });
  });
  keepTabInPane();
  show();
  void decimalMark().then((mark) => {
    store.send({ kind: "decimalMark", mark });
  });
  const showLater = () => {
    keepHeading(show);
  };
  void loadLaterViews(showLater);
  showPagesThatCome(showLater);

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void saver.save();
    else void saver.lookForOlder();
  });
  window.addEventListener("focus", () => void saver.lookForOlder());
  followInputs();
  saver.changed({ atOnce: true });
  return async (action) => {
    if (action === "WritePlan") return writing.startFromRibbon();
    const { RIBBON } = await import(/* webpackChunkName: "ribbon" */ "./ribbon");
    await RIBBON[action](store);
  };
}

/** Before the draft is read there is nothing to write, to cancel or to choose. */
function noActionsYet(
  send: Parameters<typeof paneView>[1]["send"],
): Parameters<typeof paneView>[1] {
  const nothing = () => undefined;
  return {
    send,
    writePlan: nothing,
    cancelWriting: nothing,
    keepMine: nothing,
    takeOlder: nothing,
  };
}

/** Storage can be switched off in a browser; asking for it then throws. */
function localStorageIfAny(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
