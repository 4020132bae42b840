import { html, nothing, type TemplateResult } from "lit/html.js";
import { icon } from "./controls/icons";
import { CELL_IS_EDITED } from "./controls/opening";
import { progressBar } from "./controls/progress-bar";
import { nextStepOf } from "./state/next-step";
import type { Pane, Saving, Send, Writing } from "./state/pane-state";
import { FIRST_STEP, HOME, LAST_STEP, placeOf, STEP_IDS } from "./state/places";
import { isUntested } from "./state/untested";

export interface PaneEvents {
  readonly send: Send;
  readonly writePlan: () => void;
  readonly cancelWriting: () => void;
  /** Of the pane's draft and an older one that Undo brought back, one stays. */
  readonly keepMine: () => void;
  readonly takeOlder: () => void;
}

/** Back, what has been saved, and the one way on. */
export function footer(pane: Pane, events: PaneEvents): TemplateResult {
  const { state } = pane;
  return html`<footer class="pane-footer">
    ${
      state.writing.kind === "running"
        ? running(state.writing, events)
        : html`${back(pane)} ${forward(pane, events)}`
    }
    <p
      class="save-state ${state.isCellEdited || state.saving.kind === "failed" ? "failed" : ""}"
      id="save-state"
      role="status"
    >
      ${
        state.isCellEdited
          ? html`${icon("warning")}<span>${CELL_IS_EDITED}</span>`
          : saveWords(state.saving)
      }
    </p>
  </footer>`;
}

function back({ state, send }: Pane): TemplateResult | typeof nothing {
  const isOnWay = STEP_IDS.includes(state.place);
  if (!isOnWay || state.page !== undefined) return nothing;
  return html`<button
    type="button"
    class="button"
    id="back-button"
    @click=${() => {
      send({ kind: "goBack" });
    }}
  >
    Back
  </button>`;
}

function forward(pane: Pane, events: PaneEvents): TemplateResult {
  const { label, act } = wayOn(pane, events);
  return html`<button
    type="button"
    class="button primary forward"
    id="forward-button"
    @click=${act}
  >
    ${label}
  </button>`;
}

function wayOn(
  { state, partner, send }: Pane,
  { writePlan }: PaneEvents,
): { readonly label: string; readonly act: () => void } {
  const { place, page } = state;
  if (page !== undefined) {
    return {
      label: place === HOME ? "Back to the answer" : "Back to the step",
      act: () => {
        send({ kind: "showPage", page: undefined });
      },
    };
  }
  if (place === HOME && isUntested(partner)) {
    return {
      label: "Test the partner",
      act: () => {
        send({ kind: "goTo", place: FIRST_STEP });
      },
    };
  }
  if (place === HOME) {
    const { words, place: next, page: nextPage } = nextStepOf(partner);
    return {
      label: `Next: ${words}`,
      act: () => {
        if (nextPage === undefined) send({ kind: "goTo", place: next });
        else send({ kind: "showPage", page: nextPage });
      },
    };
  }
  if (place === LAST_STEP && state.writing.kind === "written") {
    return {
      label: "Make the partner’s copy",
      act: () => {
        send({ kind: "showPage", page: "handover" });
        send({ kind: "pageState", states: { copyKind: "partner" } });
      },
    };
  }
  if (place === LAST_STEP) return { label: "Write plan", act: writePlan };
  if (placeOf(place).section === "detail") {
    return {
      label: "Back to the answer",
      act: () => {
        send({ kind: "goTo", place: HOME });
      },
    };
  }
  return {
    label: "Continue",
    act: () => {
      send({ kind: "goOn" });
    },
  };
}

/** Shown for as long as the sheets are written, which is long enough to see from half a second on. */
function running(
  writing: Extract<Writing, { kind: "running" }>,
  events: PaneEvents,
): TemplateResult {
  return html`<div class="writing">
    <p role="status">${writing.doing}…</p>
    ${progressBar("Writing the plan", writing.done)}
    <button type="button" class="button" @click=${events.cancelWriting}>Cancel</button>
  </div>`;
}

function saveWords(saving: Saving): unknown {
  switch (saving.kind) {
    case "nothingToSave":
      return nothing;
    case "pending":
      return "Saving…";
    case "saved":
      return html`${icon("check")}<span
          >Saved<span class="visually-hidden"> in this workbook</span></span
        >`;
    case "failed":
      return html`${icon("warning")}<span>${saving.message}</span>`;
  }
}
