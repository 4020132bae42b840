import { html, nothing, type TemplateResult } from "lit/html.js";
import { message } from "../controls/cards";
import { icon } from "../controls/icons";
import { stepFrame } from "../controls/step-frame";
import { showSheet } from "../excel/show-sheet";
import { reasonOf } from "../reason-of";
import type { Pane, WrittenSheets } from "../state/pane-state";

/** What was made, where it is, and what comes next. */
export function planWritten(
  pane: Pane,
  { sheets, remarks, isStuck }: WrittenSheets,
): TemplateResult {
  const { send } = pane;
  return stepFrame({
    heading: "The plan is written",
    lead: "Into sheets of this workbook. Change a blue cell on Inputs, and all of them follow.",
    body: html`<div class="message success" role="status">
        ${icon("check")}
        <div>Written: ${sheets.join(", ")}.</div>
      </div>
      ${remarks.map((remark) => message("warning", remark))} ${isStuck ? stuck(pane) : nothing}
      <ul class="step-list" id="written-sheets" aria-label="Sheets that were written">
        ${sheets.map(
          (name) =>
            html`<li>
              <button
                type="button"
                @click=${() => {
                  void show(pane, name);
                }}
              >
                ${icon("arrow")}<span>Go to “${name}”</span>
              </button>
            </li>`,
        )}
      </ul>
      <div class="row">
        <button
          type="button"
          class="button"
          id="read-memo"
          @click=${() => {
            send({ kind: "showPage", page: "memo" });
          }}
        >
          Read the memo
        </button>
        <button
          type="button"
          class="button"
          id="change-plan"
          @click=${() => {
            send({ kind: "writing", writing: { kind: "idle" } });
          }}
        >
          Change the plan
        </button>
      </div>`,
  });
}

/** Such cells stay as they are until their formulas are entered again. */
function stuck({ send }: Pane): TemplateResult {
  return html`${message(
      "warning",
      "Cells show #NAME? or “not loaded”: Excel does not know our functions yet. Wait a moment, then repair the cells.",
    )}
    <div class="row">
      <button
        type="button"
        class="button"
        id="go-to-repair"
        @click=${() => {
          send({ kind: "showPage", page: "handover" });
        }}
      >
        Repair the cells
      </button>
    </div>`;
}

async function show({ send }: Pane, name: string): Promise<void> {
  const announce = (sentence: string) => {
    send({ kind: "announce", sentence });
  };
  try {
    const shown = await showSheet(name);
    if (!shown.ok) announce(shown.problem.message);
  } catch (error) {
    announce(`Excel did not go to “${name}”. ${reasonOf(error)}`);
  }
}
