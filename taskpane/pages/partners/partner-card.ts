import { html, nothing, type TemplateResult } from "lit/html.js";
import type { BareRow } from "../../../src/case/portfolio-row";
import { MOST_COMPARED } from "../../../src/policy/portfolio-rules";
import { check } from "../../controls/check";
import { icon } from "../../controls/icons";
import type { Pane } from "../../state/pane-state";
import { askToRemove, keep, openPartner, remove, whyNotNow } from "./changes";
import { comparedIn, pageOf } from "./page-memory";
import { breakEvenWords, contributionWords, offerWords, tierName, zoneWords } from "./row-words";

/** One partner of the list: its name opens it. */
export function partnerCard(pane: Pane, row: BareRow): TemplateResult {
  const { id, name } = row;
  const isOpen = pane.state.draft.currentPartnerId === id;
  const isRefused = whyNotNow(pane) !== undefined;
  return html`<div class="card partner-card">
    <div class="partner-head">
      <button
        type="button"
        class="link-button"
        id="open-${id}"
        aria-current=${isOpen ? "true" : nothing}
        aria-disabled=${isRefused ? "true" : nothing}
        @click=${() => {
          openPartner(pane, id);
        }}
      >
        ${name}
      </button>
      ${isOpen ? html`<span class="small">open</span>` : nothing}
      <button
        type="button"
        class="button subtle compact square remove"
        id="remove-${id}"
        aria-label="Remove ${name}"
        aria-disabled=${isRefused ? "true" : nothing}
        @click=${() => {
          askToRemove(pane, id);
        }}
      >
        ${icon("remove")}
      </button>
    </div>
    ${pageOf(pane).removing === id ? confirmation(pane, row) : facts(pane, row)}
  </div>`;
}

function facts(pane: Pane, row: BareRow): TemplateResult {
  return html`<dl class="facts">
      <dt>Tier</dt>
      <dd>${tierName(row.tier)}</dd>
      <dt>Decision</dt>
      <dd>${row.headline}</dd>
      <dt>Offer</dt>
      <dd>${offerWords(row)}</dd>
      <dt>Deal zone</dt>
      <dd>${zoneWords(row)}</dd>
      <dt>Break-even</dt>
      <dd>${breakEvenWords(row)}</dd>
      <dt>Contribution</dt>
      <dd>${contributionWords(row)}</dd>
    </dl>
    ${Object.keys(pane.state.draft.partners).length === 1 ? nothing : compareBox(pane, row)}`;
}

function compareBox(pane: Pane, row: BareRow): TemplateResult {
  const compared = comparedIn(pane);
  const isCompared = compared.includes(row.id);
  const isFull = !isCompared && compared.length >= MOST_COMPARED;
  return check({
    id: `compare-${row.id}`,
    label: "Compare",
    about: row.name,
    ...(isFull ? { hint: `${MOST_COMPARED} are chosen; take one out first` } : {}),
    checked: isCompared,
    disabled: isFull,
    onChange: (wanted) => {
      const others = compared.filter((id) => id !== row.id);
      const states = { compared: wanted ? [...others, row.id] : others };
      pane.send({ kind: "pageState", states });
    },
  });
}

function confirmation(pane: Pane, { id, name }: BareRow): TemplateResult {
  return html`<div class="stack" role="group" aria-labelledby="removing">
    <p id="removing">
      Remove ${name}? Its sheets stay in the workbook, and it can be brought back.
    </p>
    <div class="row">
      <button
        type="button"
        class="button"
        id="keep-partner"
        aria-describedby="removing"
        @click=${() => {
          keep(pane, id);
        }}
      >
        Keep it
      </button>
      <button
        type="button"
        class="button"
        id="remove-partner"
        aria-describedby="removing"
        @click=${() => {
          remove(pane, id);
        }}
      >
        Remove
      </button>
    </div>
  </div>`;
}
