import { html, type TemplateResult } from "lit/html.js";
import { adoptTypes } from "../../../src/case/adopt-types";
import type { Judgement } from "../../../src/programme/judgement";
import { TYPE_LISTS, typesInForce, typesTyped } from "../../../src/programme/own-types";
import { inWords } from "../../../src/wording";
import { card } from "../../controls/cards";
import type { Pane } from "../../state/pane-state";
import { listView } from "./list-view";

/** A company's own types of partner: what each is judged as, by which floors, at which share. */
export function typesView(pane: Pane, judgement: Judgement): TemplateResult {
  const { programme } = pane.state.draft;
  const names = typesInForce(programme).map(({ type }) => type);
  return listView(pane, judgement, {
    lead: "Such as a distributor: judged as one of the five tiers, by floors and a share of its own. What you leave blank stays as the tier has it.",
    missing: "What is missing stays as the tier has it.",
    above: html`<p id="types-in-force">
        ${names.length === 0 ? "None is in force." : `In force: ${inWords(names)}. Choose one on the first page of a partner.`}
      </p>
      ${adoption(pane)}`,
  });
}

function adoption({ state, send }: Pane): TemplateResult {
  const { programme } = state.draft;
  const { [TYPE_LISTS.design]: typed = {}, [TYPE_LISTS.inForce]: inForce = {} } = programme;
  const read = typesTyped(programme, TYPE_LISTS.design);
  if (!read.ok) {
    return card("They cannot be put in force yet", html`<p>${read.problem.message}</p>`, {
      symbol: "warning",
      kind: "consequence",
    });
  }
  if (JSON.stringify(typed) === JSON.stringify(inForce)) return html``;
  return html`<div class="row">
    <button
      type="button"
      class="button"
      id="adopt-types"
      @click=${() => {
        send({ kind: "changeDraft", change: adoptTypes });
      }}
    >
      Put these types in force
    </button>
  </div>`;
}
