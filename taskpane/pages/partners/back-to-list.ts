import { html, type TemplateResult } from "lit/html.js";
import type { Pane } from "../../state/pane-state";

export function backToList({ send }: Pane): TemplateResult {
  return html`<button
    type="button"
    class="link-button"
    id="partners-list"
    @click=${() => {
      send({ kind: "pageState", states: { partnersView: undefined } });
    }}
  >
    List of partners
  </button>`;
}
