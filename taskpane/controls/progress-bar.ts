import { html, nothing, type TemplateResult } from "lit/html.js";

/** Fluent's bar, with what screen readers need in the page too; without a number it only moves. */
export function progressBar(doing: string, done: number | undefined): TemplateResult {
  const percent = done === undefined ? nothing : Math.round(done * 100);
  return html`<fluent-progress-bar
    role="progressbar"
    aria-label=${doing}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${percent}
    max="100"
    value=${percent}
  ></fluent-progress-bar>`;
}
