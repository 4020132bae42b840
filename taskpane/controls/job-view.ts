import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Job } from "../state/pages";
import { message } from "./cards";
import { progressBar } from "./progress-bar";

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
  return html`<div class="writing">
    <p role="status">${doing}…</p>
    ${progressBar(doing, done)}
    ${cancel ? html`<button type="button" class="button" id="cancel-job" @click=${cancel}>Cancel</button>` : nothing}
  </div>`;
}
