import { render } from "lit/html.js";
import { invalid, type Result } from "../src/result";
import { currentPartner, type Draft, emptyDraft } from "../src/case/draft";
import { decimalMark } from "./excel/decimal-mark";
import { DraftStore } from "./excel/draft-store";
import { InputsSheetLink } from "./excel/inputs-sheet";
import { sendInputsToSheet } from "./excel/inputs-to-sheet";
import { PlanWriting } from "./excel/plan-writing";
import { reasonOf } from "./reason-of";
import { Saver } from "./excel/saving";
import { keepHeading, moveFocus } from "./focus";
import { showPagesThatCome } from "./pages/page-view";
import { paneView } from "./pane";
import { offerCopies } from "./copy-actions";
import { initialState, reduce } from "./state/reduce";
import { createStore } from "./state/store";
import { unsavedTyping } from "./state/unsaved";
import { loadLaterViews } from "./steps/view-of";
import { keepTabInPane } from "./tab-key";

/** Opens the workbook's draft, shows the pane in `root` and keeps the two together. */
export async function startPane(root: HTMLElement): Promise<void> {
  const store = createStore(initialState(), reduce);
  const drafts = new DraftStore();
  const unsaved = unsavedTyping(localStorageIfAny(), Office.context.partitionKey);

  const stored = await openDraft(drafts);
  const opened = stored.ok ? stored.value : emptyDraft();
  const { partId } = drafts;
  const restored =
    partId === undefined ? opened : unsaved.restore(partId, opened, new Date().toISOString());
  store.send({ kind: "draftOpened", draft: restored });
  if (!stored.ok) {
    const { message } = stored.problem;
    store.send({ kind: "saving", saving: { kind: "failed", message } });
  }

  const saver = new Saver(store, drafts, unsaved, opened);
  const inputs = new InputsSheetLink((sheet) => {
    store.send({ kind: "inputsSheet", sheet });
  });
  const writing = new PlanWriting(store, saver, inputs);
  const notOnSheet = (error: unknown) => {
    const message = `The Inputs sheet was not reached. ${reasonOf(error)}`;
    store.send({ kind: "saving", saving: { kind: "failed", message } });
  };
  const show = () => {
    render(
      paneView(store.state(), {
        send: store.send,
        writePlan: () => void writing.start(),
        cancelWriting: () => {
          writing.cancel();
        },
      }),
      root,
    );
  };
  store.onChange((after, before) => {
    show();
    moveFocus(after, before);
    if (after.draft.currentPartnerId === before.draft.currentPartnerId) {
      sendInputsToSheet(inputs, after, before, notOnSheet);
    } else {
      inputs.follow(currentPartner(after.draft).sheetIds.inputs).catch(notOnSheet);
    }
    if (after.draft !== before.draft) saver.changed({ atOnce: after.place !== before.place });
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
  });
  Office.actions.associate("WritePlan", (event: Office.AddinCommands.Event) => {
    void writing.startFromRibbon().finally(() => {
      event.completed();
    });
  });
  offerCopies(store);
  await inputs.follow(currentPartner(store.state().draft).sheetIds.inputs);
  saver.changed({ atOnce: true });
}

/** A workbook that cannot be read right now still gets a pane, which says so. */
async function openDraft(drafts: DraftStore): Promise<Result<Draft>> {
  try {
    return await drafts.open();
  } catch (error) {
    return invalid(`The draft in this workbook could not be read. ${reasonOf(error)}`);
  }
}

/** Storage can be switched off in a browser; asking for it then throws. */
function localStorageIfAny(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
