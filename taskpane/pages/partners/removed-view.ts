import { html, nothing, type TemplateResult } from "lit/html.js";
import { type RemovedPartner, removedPartners } from "../../../src/case/draft-partners";
import { disclosure, message } from "../../controls/cards";
import { pagedList } from "../../controls/paged-list";
import type { Pane } from "../../state/pane-state";
import { shownName } from "../../state/partner-rows";
import { bringBack, forget } from "./changes";
import { pageOf, remember } from "./page-memory";

/** Right after a removal: who went, and the way back. */
export function removalNotice(pane: Pane): TemplateResult | typeof nothing {
  const { removed: id } = pageOf(pane);
  const removed = removedPartners(pane.state.draft).find((each) => each.id === id);
  if (removed === undefined) return nothing;
  return message(
    "info",
    html`${shownName(removed.partner)} was removed.
      <button
        type="button"
        class="button compact"
        id="undo-removal"
        @click=${() => {
          bringBack(pane, removed.id);
        }}
      >
        Bring back
      </button>`,
  );
}

/** Whoever was removed stays in the workbook until somebody deletes them for good. */
export function removedList(pane: Pane): TemplateResult | typeof nothing {
  const removed = removedPartners(pane.state.draft);
  if (removed.length === 0) return nothing;
  return disclosure(
    `Removed partners (${removed.length})`,
    pagedList({
      id: "removed-partners",
      name: "Removed partners",
      rows: removed,
      page: pageOf(pane).removedPage,
      onPage: (removedPage) => {
        remember(pane, { removedPage });
      },
      row: (each) => removedRow(pane, each),
    }),
  );
}

function removedRow(pane: Pane, { id, partner, removedAt }: RemovedPartner): TemplateResult {
  const name = shownName(partner);
  return html`<p>${name} <span class="small">removed on ${removedAt.slice(0, 10)}</span></p>
    <div class="row">
      <button
        type="button"
        class="button compact"
        aria-label="Bring back ${name}"
        @click=${() => {
          bringBack(pane, id);
        }}
      >
        Bring back
      </button>
      <button
        type="button"
        class="button subtle compact"
        aria-label="Delete for good: ${name}"
        @click=${() => {
          forget(pane, id);
        }}
      >
        Delete for good
      </button>
    </div>`;
}
