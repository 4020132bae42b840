import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Job } from "../state/pages";
import { message } from "./cards";

/** What a page is doing, from half a second on, and what it came to. */
export function jobView(job: Job, cancel?: () => void): TemplateResult | typeof nothing {
  switch (job.kind) {
    case "idle":
      return nothing;
    case "running":
      return running(job, cancel);
    case "done":
      return message("success", job.message);
    case "failed":
      return message("error", job.message);
  }
}

function running(
  { doing, done }: Extract<Job, { kind: "running" }>,
  cancel: (() => void) | undefined,
): TemplateResult {
  const percent = done === undefined ? nothing : Math.round(done * 100);
  return html`<div class="writing">
    <p role="status">${doing}…</p>
    <fluent-progress-bar
      role="progressbar"
      aria-label=${doing}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${percent}
      max="100"
      value=${percent}
    ></fluent-progress-bar>
    ${cancel ? html`<fluent-button id="cancel-job" @click=${cancel}>Cancel</fluent-button>` : nothing}
  </div>`;
}
