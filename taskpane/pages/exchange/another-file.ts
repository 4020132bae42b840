import { html, type TemplateResult } from "lit/html.js";
import { NOTHING_CHOSEN } from "../../state/exchange";
import type { Send } from "../../state/pane-state";
import { show } from "./import-work";

/** Back to choosing a file; what was read of this one is dropped. */
export function anotherFile(send: Send): TemplateResult {
  return html`<button
    type="button"
    class="button"
    id="start-again"
    @click=${() => {
      show(send, NOTHING_CHOSEN);
    }}
  >
    Another file
  </button>`;
}
