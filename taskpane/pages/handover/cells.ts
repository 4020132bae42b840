import { html, nothing, type TemplateResult } from "lit/html.js";
import { counted } from "../../../src/wording";
import { message } from "../../controls/cards";
import { pagedList } from "../../controls/paged-list";
import type { FoundCall } from "../../state/handover";
import type { FreezeOffer } from "../../state/handover";
import type { Pane } from "../../state/pane-state";
import { dropOffer, freezeTask, listTask, lookTask, repairTask, selectTask } from "./cell-tasks";
import { errorsKept, foundSentence, repairSentence, spillsBeyond } from "./cell-words";
import { taskButton, taskOutcome } from "./task-view";

/** What can be done to cells of the open workbook, so that they show the same to everybody. */
export function cells(pane: Pane): TemplateResult {
  return html`<div class="stack-wide">
    <h2>Cells of this workbook</h2>
    ${freezing(pane)} ${listing(pane)} ${repairing(pane)}
  </div>`;
}

function freezing(pane: Pane): TemplateResult {
  const { send } = pane;
  const { freezeOffer: offer } = pane.state.pageStates;
  return html`<div class="stack">
    <h3>Freeze the selection to values</h3>
    <p>
      Cells with formulas keep what they show now, with their number formats. Cells that show an
      error keep their formula.
    </p>
    <div>
      ${taskButton(pane, {
        id: "freeze-selection",
        label: "Freeze the selection…",
        start: () => lookTask(send),
      })}
    </div>
    ${offer === undefined ? nothing : asking(pane, offer)} ${taskOutcome(pane, "freeze")}
  </div>`;
}

function asking(pane: Pane, offer: FreezeOffer): TemplateResult {
  const { send } = pane;
  const many = counted(offer.cells, "cell", "cells");
  return html`<div
    class="card consequence focusable"
    id="freeze-offer"
    role="group"
    aria-labelledby="freeze-question"
    aria-describedby="freeze-consequences"
    tabindex="-1"
  >
    <p id="freeze-question">
      Freeze ${many} of “${offer.sheetName}”, ${offer.address}? Their formulas go.
    </p>
    <div id="freeze-consequences">
      ${offer.beyond.length === 0 ? nothing : html`<p>${spillsBeyond(offer)}</p>`}
      ${offer.errors.length === 0 ? nothing : html`<p>${errorsKept(offer.errors)}</p>`}
    </div>
    <div class="row">
      ${taskButton(pane, {
        id: "freeze-now",
        label: `Freeze ${many}`,
        isPrimary: true,
        start: () => freezeTask(send, offer),
      })}
      <button
        type="button"
        class="button"
        id="keep-formulas"
        @click=${() => {
          dropOffer(send);
        }}
      >
        Keep the formulas
      </button>
    </div>
  </div>`;
}

function listing(pane: Pane): TemplateResult {
  const { send } = pane;
  const { foundCalls, foundCallsPage = 0 } = pane.state.pageStates;
  return html`<div class="stack">
    <h3>Cells that use our functions</h3>
    <p>They show <code>#NAME?</code> to people without the add-in, sooner or later.</p>
    <div>
      ${taskButton(pane, { id: "list-calls", label: "List the cells", start: () => listTask(send) })}
    </div>
    ${taskOutcome(pane, "list", foundCalls && message("success", foundSentence(foundCalls)))}
    ${
      foundCalls === undefined || foundCalls.length === 0
        ? nothing
        : pagedList({
            id: "found-calls",
            name: "Cells that use our functions",
            rows: foundCalls,
            page: foundCallsPage,
            onPage: (page) => {
              send({ kind: "pageState", states: { foundCallsPage: page } });
            },
            row: (call) =>
              found(pane, call, `${call.functions.join(", ")} shows ${call.shown || "nothing"}`),
          })
    }
  </div>`;
}

function repairing(pane: Pane): TemplateResult {
  const { send } = pane;
  const { repair, notRepairedPage = 0 } = pane.state.pageStates;
  const { notRepaired } = repair ?? { notRepaired: [] };
  return html`<div class="stack">
    <h3>Repair cells that are stuck</h3>
    <p>
      Cells of ours can stay at <code>#NAME?</code>, or at what stands in its place, after the
      add-in was installed. Their formulas are entered again; protected sheets are not touched.
    </p>
    <div>
      ${taskButton(pane, { id: "repair-calls", label: "Repair", start: () => repairTask(send) })}
    </div>
    ${taskOutcome(
      pane,
      "repair",
      repair && message(notRepaired.length === 0 ? "success" : "warning", repairSentence(repair)),
    )}
    ${
      notRepaired.length === 0
        ? nothing
        : pagedList({
            id: "not-repaired",
            name: "Cells that were not repaired",
            rows: notRepaired,
            page: notRepairedPage,
            onPage: (page) => {
              send({ kind: "pageState", states: { notRepairedPage: page } });
            },
            row: (call) => found(pane, call, call.because),
          })
    }
  </div>`;
}

/** The address is the way to the cell. */
function found({ send }: Pane, call: FoundCall, says: string): TemplateResult {
  return html`<button
      type="button"
      class="link-button"
      @click=${() => {
        void selectTask(send, call);
      }}
    >
      <span class="visually-hidden">Select </span>${call.sheetName}, ${call.address}
    </button>
    <span class="small">${says}</span>`;
}
