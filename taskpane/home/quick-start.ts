import { html, nothing, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../src/case/case";
import { inputField } from "../controls/input-field";
import type { Pane } from "../state/pane-state";
import { figures, zone } from "./answer-parts";
import { takeSample } from "./take-sample";

/** The first number after four fields: no name, no gate, and no decision. */
export function quickStart(pane: Pane): TemplateResult {
  const given = caseOf(pane.partner);
  return html`<section class="home" aria-labelledby="step-heading">
    <div class="step-heading">
      <h1 id="step-heading" tabindex="-1">What would a partner be worth?</h1>
      <p class="small">
        Partner Desk answers whoever asks for terms on the same day: which share makes sense, from
        which volume it pays, and what comes first.
      </p>
    </div>
    <div class="field-grid">
      ${inputField(pane, { key: "acv", label: "Value of a deal" })}
      ${inputField(pane, { key: "revshare", label: "Their share" })}
      ${inputField(pane, { key: "programmeCost", label: "Programme cost" })}
      ${inputField(pane, { key: "deals", label: "Their deals" })}
      ${inputField(pane, { key: "grossMargin" })}
      ${inputField(pane, { key: "directCac", label: "Cost to win a deal direct" })}
    </div>
    <div aria-live="polite" class="stack">${figures(given)} ${zone(given)}</div>
    <p class="small">These numbers decide nothing: the seven questions do.</p>
    ${isEmptyWorkbook(pane) ? otherBeginnings(pane) : nothing}
  </section>`;
}

function isEmptyWorkbook({ state }: Pane): boolean {
  return Object.keys(state.draft.partners).length === 1;
}

function otherBeginnings({ send }: Pane): TemplateResult {
  return html`<div class="row">
    <button
      type="button"
      class="link-button"
      id="open-sample"
      @click=${() => {
        void takeSample(send);
      }}
    >
      Look at a sample
    </button>
    <button
      type="button"
      class="link-button"
      id="open-case"
      @click=${() => {
        send({ kind: "showPage", page: "exchange" });
      }}
    >
      Open a case (JSON or CSV)
    </button>
    <button
      type="button"
      class="link-button"
      id="readiness-link"
      @click=${() => {
        send({ kind: "pageState", states: { judgement: "readiness" } });
        send({ kind: "showPage", page: "programme" });
      }}
    >
      Are we ready for partners?
    </button>
  </div>`;
}
