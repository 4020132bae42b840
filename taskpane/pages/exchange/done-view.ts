import { html, nothing, type TemplateResult } from "lit/html.js";
import { withOpenPartner } from "../../../src/case/draft-partners";
import { counted } from "../../../src/wording";
import type { DoneStage } from "../../state/exchange";
import type { Pane } from "../../state/pane-state";
import { shownName } from "../../state/partner-rows";
import { HOME } from "../../state/places";
import { anotherFile } from "./another-file";
import { sentenceList } from "./lists";
import { undo } from "./take";

/** What was taken and what was not, and what comes next. */
export function doneView(pane: Pane, { first, notTaken }: DoneStage): TemplateResult {
  const { draft, pageStates } = pane.state;
  const { send } = pane;
  const partner = draft.partners[first];
  const others = Object.keys(draft.partners).length;
  return html`<p class="lead">
      ${
        notTaken.length === 0
          ? "Everything in the file was taken."
          : `${counted(notTaken.length, "thing", "things")} in the file did not come in.`
      }
    </p>
    <div class="row">
      ${
        partner === undefined
          ? nothing
          : html`<button
              type="button"
              class="button primary"
              id="open-imported"
              @click=${() => {
                send({ kind: "changeDraft", change: (before) => withOpenPartner(before, first) });
                send({ kind: "goTo", place: HOME });
              }}
            >
              See the answer for ${shownName(partner)}
            </button>`
      }
      ${
        others < 2
          ? nothing
          : html`<button
              type="button"
              class="button"
              id="see-partners"
              @click=${() => {
                send({ kind: "showPage", page: "partners" });
              }}
            >
              See all ${counted(others, "partner", "partners")}
            </button>`
      }
      ${
        draft === pageStates.imported?.after
          ? html`<button
              type="button"
              class="button"
              id="undo-import"
              @click=${() => {
                undo(pane);
              }}
            >
              Undo the import
            </button>`
          : nothing
      }
      ${anotherFile(send)}
    </div>
    ${sentenceList(pane, { id: "notTaken", name: "Not taken, row by row", sentences: notTaken })}`;
}
