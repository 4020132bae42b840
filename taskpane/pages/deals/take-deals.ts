import { html, type TemplateResult } from "lit/html.js";
import { dealsInText } from "../../../src/exchange/read-deals";
import { DEAL_COLUMNS } from "../../../src/partner/deals";
import { inWords } from "../../../src/wording";
import { field, textArea } from "../../controls/field";
import { CSV_FILES, fileField } from "../../controls/file-field";
import { type DealsInDraft, selectedDeals } from "../../excel/deals-sheet";
import { reasonOf } from "../../reason-of";
import { withPartner } from "../../state/moves";
import type { Pane, Send } from "../../state/pane-state";
import { textOfFile } from "../../text-of-file";

const HEADINGS = inWords(Object.values(DEAL_COLUMNS).map(({ label }) => label));

/** Deals come from a table that is selected or pasted, or from a file. */
export function pasteView(pane: Pane): TemplateResult {
  const { send, state } = pane;
  const { pastedDeals = "", dealsProblem } = state.pageStates;
  return html`<p>
      Select a table on a sheet with its row of headings, or paste it here, or choose a CSV file.
      Headings: ${HEADINGS}. Who did something is us, partner, both or neither.
    </p>
    ${field({ id: "deals-text", label: "Table of deals", error: dealsProblem }, (described) =>
      textArea({
        ...described,
        id: "deals-text",
        value: pastedDeals,
        onInput: (text) => {
          send({ kind: "pageState", states: { pastedDeals: text, dealsProblem: undefined } });
        },
        onLeave: () => undefined,
      }),
    )}
    ${fileField({
      id: "deals-file",
      label: "Or a CSV file",
      accept: CSV_FILES,
      onFile: (file) => void takeFile(pane, file),
    })}
    <div class="row">
      <button
        type="button"
        class="button primary"
        id="read-deals"
        @click=${() => {
          takeDeals(pane, pastedDeals);
        }}
      >
        Whose are they?
      </button>
      <button
        type="button"
        class="button"
        id="take-selected"
        @click=${() => {
          void takeSelected(pane);
        }}
      >
        Take the selected table
      </button>
    </div>`;
}

function takeDeals({ send, state }: Pane, text: string): void {
  const read = dealsInText(text, state.decimalMark);
  if (!read.ok) {
    const dealsProblem = read.problem.message;
    send({ kind: "pageState", states: { pastedDeals: text, dealsProblem } });
    return;
  }
  setDeals(send, read.value as unknown as DealsInDraft);
}

async function takeFile(pane: Pane, file: File): Promise<void> {
  const text = await textOfFile(file);
  if (text.ok) takeDeals(pane, text.value);
  else pane.send({ kind: "pageState", states: { dealsProblem: text.problem.message } });
}

async function takeSelected({ send, state }: Pane): Promise<void> {
  try {
    const read = await selectedDeals(state.decimalMark);
    if (read.ok) setDeals(send, read.value);
    else send({ kind: "pageState", states: { dealsProblem: read.problem.message } });
  } catch (error) {
    send({ kind: "pageState", states: { dealsProblem: reasonOf(error) } });
  }
}

/** Taken here, they are later than those of the Attribution sheet, until that is written again. */
export function setDeals(send: Send, deals: DealsInDraft): void {
  send({ kind: "pageState", states: { pastedDeals: "", dealsProblem: undefined } });
  send({
    kind: "changeDraft",
    change: (draft) => {
      const partner = draft.partners[draft.currentPartnerId];
      return partner === undefined ? draft : withPartner(draft, { ...partner, deals, dealsOn: "" });
    },
  });
}
