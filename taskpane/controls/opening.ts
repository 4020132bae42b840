import { html, type TemplateResult } from "lit/html.js";
import type { Opening } from "../state/pane-state";
import { message } from "./cards";

export const CELL_IS_EDITED =
  "Excel waits while a cell is being edited. Press Enter or Esc in the cell.";

/** In place of the pane until the workbook's draft is read: what is typed would be over it. */
export function openingView(opening: Opening, isCellEdited: boolean): TemplateResult {
  return html`<main class="pane-main stack" id="waiting" role="status">
    ${isCellEdited ? message("warning", CELL_IS_EDITED) : words(opening)}
  </main>`;
}

function words(opening: Opening): TemplateResult {
  if (opening.kind === "reading") return html`<p>Opening this workbook…</p>`;
  return html`${message("error", opening.message)}
    <div>
      <button type="button" class="button" id="open-again" @click=${opening.tryAgain}>
        Try again
      </button>
    </div>`;
}
