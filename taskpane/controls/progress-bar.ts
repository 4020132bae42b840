import { html, nothing, type TemplateResult } from "lit/html.js";

/** How far something has come; without a number the bar only moves. */
export function progressBar(doing: string, done: number | undefined): TemplateResult {
  const percent = done === undefined ? undefined : Math.round(done * 100);
  return html`<div
    class="progress ${percent === undefined ? "moving" : ""}"
    role="progressbar"
    aria-label=${doing}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${percent ?? nothing}
  >
    <div style="inline-size: ${percent ?? 30}%"></div>
  </div>`;
}
