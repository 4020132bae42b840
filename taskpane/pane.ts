import { html, nothing, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import { currentPartner, type PartnerDraft } from "../src/case/draft";
import { message } from "./controls/cards";
import { icon } from "./controls/icons";
import { progressBar } from "./controls/progress-bar";
import { pageView } from "./pages/page-view";
import { textAt } from "./state/draft-path";
import type { Pane, PaneState, Saving, Send, Writing } from "./state/pane-state";
import { PAGES } from "./state/pages";
import { PLACE_IDS, placeOf, SECTIONS } from "./state/places";
import { problemsAt } from "./state/problems";
import { viewOf } from "./steps/view-of";

export interface PaneEvents {
  readonly send: Send;
  readonly writePlan: () => void;
  readonly cancelWriting: () => void;
}

/** The whole pane for a state: header, the step on screen, footer. */
export function paneView(state: PaneState, events: PaneEvents): TemplateResult {
  const partner = currentPartner(state.draft);
  const problems = new Map(
    problemsAt(state.place, partner).map(({ field, message }) => [field, message]),
  );
  const pane: Pane = {
    state,
    partner,
    send: events.send,
    problemOf: (field) => (state.leftFields.has(field) ? problems.get(field) : undefined),
  };
  const view = state.page === undefined ? viewOf(state.place) : pageView(state.page);
  return html`<div class="pane">
    ${header(pane)}
    <main class="pane-main" @keydown=${onEnter(pane)}>
      <div id="announcement" aria-live="polite">
        ${state.announcement === "" ? nothing : message("warning", state.announcement)}
      </div>
      ${keyed(state.page ?? state.place, view(pane))}
    </main>
    ${footer(pane, events)}
  </div>`;
}

/** Who is open, and the way to the others; nothing before the first one has a name. */
function partnerButton({ draft, page }: PaneState, partner: PartnerDraft, send: Send) {
  const name = textAt(partner, ["intake", "partner_name"]);
  if (name.trim() === "" && Object.keys(draft.partners).length === 1) return nothing;
  return html`<button
    type="button"
    class="partner"
    id="partner-button"
    aria-expanded=${page === "partners" ? "true" : "false"}
    @click=${() => {
      send({ kind: "showPage", page: page === "partners" ? undefined : "partners" });
    }}
  >
    <span>${name.trim() === "" ? "Unnamed partner" : name}</span>${icon("down")}
    <span class="visually-hidden">, all partners</span>
  </button>`;
}

function header({ state, partner, send }: Pane): TemplateResult {
  const step = PLACE_IDS.indexOf(state.place) + 1;
  const { section } = placeOf(state.place);
  return html`<header class="pane-header">
    <div class="pane-title">
      <span>Partner Desk</span>
      ${partnerButton(state, partner, send)}
    </div>
    <div class="pane-where">
      <button
        type="button"
        class="button subtle compact"
        id="steps-button"
        aria-expanded=${state.page === "overview" ? "true" : "false"}
        @click=${() => {
          send({ kind: "showPage", page: state.page === "overview" ? undefined : "overview" });
        }}
      >
        ${state.page === "overview" ? "Close the list" : "All steps"}
      </button>
      <span>${state.page === undefined ? SECTIONS[section] : PAGES[state.page].title}</span>
    </div>
    ${progressBar(`Step ${step} of ${PLACE_IDS.length}`, step / PLACE_IDS.length)}
  </header>`;
}

function footer(pane: Pane, events: PaneEvents): TemplateResult {
  const { state, send } = pane;
  return html`<footer class="pane-footer">
    ${
      state.writing.kind === "running"
        ? running(state.writing, events)
        : html`<div class="moves">
            ${
              state.place === PLACE_IDS[0] || state.page !== undefined
                ? nothing
                : html`<button
                    type="button"
                    class="button"
                    id="back-button"
                    @click=${() => {
                      send({ kind: "goBack" });
                    }}
                  >
                    Back
                  </button>`
            }
            ${forward(pane, events)}
          </div>`
    }
    <p class="save-state" id="save-state" role="status">${saveWords(state.saving)}</p>
  </footer>`;
}

function forward({ state, send }: Pane, events: PaneEvents): TemplateResult {
  if (state.page !== undefined) {
    return html`<button
      type="button"
      class="button forward"
      @click=${() => {
        send({ kind: "showPage", page: undefined });
      }}
    >
      Back to the step
    </button>`;
  }
  const isLast = state.place === PLACE_IDS[PLACE_IDS.length - 1];
  return html`<button
    type="button"
    class="button primary forward"
    id="forward-button"
    @click=${() => {
      if (isLast) events.writePlan();
      else send({ kind: "goOn" });
    }}
  >
    ${isLast ? "Write plan" : "Continue"}
  </button>`;
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
      return html`${icon("check")}Saved in this workbook`;
    case "failed":
      return html`${icon("warning")}${saving.message}`;
  }
}

/** Return in a one-line field goes on, as it would in a form. */
function onEnter({ send, state }: Pane): (event: KeyboardEvent) => void {
  return (event) => {
    const isLine = event.target instanceof HTMLInputElement && event.key === "Enter";
    if (!isLine || event.isComposing || state.page !== undefined) return;
    event.preventDefault();
    event.target.blur();
    if (state.place !== PLACE_IDS[PLACE_IDS.length - 1]) send({ kind: "goOn" });
  };
}
