import { html, nothing, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import { currentPartner, type PartnerDraft } from "../src/case/draft";
import { isBlank } from "../src/reading/blank";
import { message } from "./controls/cards";
import { icon } from "./controls/icons";
import { openingView } from "./controls/opening";
import { progressBar } from "./controls/progress-bar";
import { footer, type PaneEvents } from "./footer";
import { pageView } from "./pages/page-view";
import { textAt } from "./state/draft-path";
import type { Pane, PaneState, Send } from "./state/pane-state";
import { HOME, LAST_STEP, STEP_IDS, stepWords } from "./state/places";
import { problemsAt } from "./state/problems";
import { viewOf } from "./steps/view-of";
import { strip } from "./strip";

/** The whole pane for a state: header, the answer in a strip, the screen, footer. */
export function paneView(state: PaneState, events: PaneEvents): TemplateResult {
  if (state.opening !== undefined) return openingView(state.opening, state.isCellEdited);
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
      ${state.olderDraft === undefined ? nothing : olderDraft(events)}
      ${keyed(state.page ?? state.place, view(pane))}
    </main>
    ${footer(pane, events)}
  </div>`;
}

function header(pane: Pane): TemplateResult {
  const { state, partner, send } = pane;
  const isHome = state.page === undefined && state.place === HOME;
  return html`<header class="pane-header">
    <div class="pane-title">
      <button
        type="button"
        class="button subtle square compact"
        id="home-button"
        aria-label="The answer"
        aria-current=${isHome ? "page" : nothing}
        @click=${() => {
          send({ kind: "goTo", place: HOME });
        }}
      >
        ${icon("home")}
      </button>
      ${partnerButton(state, partner, send)}
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
    </div>
    ${strip(pane)} ${way(state)}
  </header>`;
}

/** How far along the way this step is; off the way nothing is counted. */
function way({ page, place }: PaneState): TemplateResult {
  const words = page === undefined ? stepWords(place) : undefined;
  return words === undefined
    ? html`<div class="progress"></div>`
    : progressBar(words, (STEP_IDS.indexOf(place) + 1) / STEP_IDS.length);
}

/** Two authors' drafts are merged; an older one that Undo brought back is a person's to judge. */
function olderDraft({ keepMine, takeOlder }: PaneEvents): TemplateResult {
  return html`<div class="card consequence" id="older-draft" role="alert">
    <p>
      Undo brought an older draft back into this workbook: answers given since then are here in the
      pane only.
    </p>
    <div class="row">
      <button type="button" class="button primary" id="keep-mine" @click=${keepMine}>
        Keep what is in the pane
      </button>
      <button type="button" class="button" id="take-older" @click=${takeOlder}>
        Take the older draft
      </button>
    </div>
  </div>`;
}

/** Who is open, and the way to the others; nothing before the first one has a name. */
function partnerButton({ draft, page }: PaneState, partner: PartnerDraft, send: Send) {
  const name = textAt(partner, ["intake", "partner_name"]);
  if (isBlank(name) && Object.keys(draft.partners).length === 1) {
    return html`<span class="pane-name">Partner Desk</span>`;
  }
  return html`<button
    type="button"
    class="partner"
    id="partner-button"
    aria-expanded=${page === "partners" ? "true" : "false"}
    @click=${() => {
      send({ kind: "showPage", page: page === "partners" ? undefined : "partners" });
    }}
  >
    <span>${isBlank(name) ? "Unnamed partner" : name}</span>${icon("down")}
    <span class="visually-hidden">, all partners</span>
  </button>`;
}

/** Return in a one-line field goes on, as it would in a form. */
function onEnter({ send, state }: Pane): (event: KeyboardEvent) => void {
  return (event) => {
    const isLine =
      event.target instanceof HTMLInputElement &&
      ["text", "date"].includes(event.target.type) &&
      event.key === "Enter";
    if (!isLine || event.isComposing || state.page !== undefined) return;
    event.preventDefault();
    event.target.blur();
    if (state.place !== LAST_STEP) send({ kind: "goOn" });
  };
}
