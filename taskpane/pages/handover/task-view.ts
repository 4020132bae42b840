import { html, nothing, type TemplateResult } from "lit/html.js";
import { jobView } from "../../controls/job-view";
import type { HandoverTask } from "../../state/handover";
import type { Pane } from "../../state/pane-state";
import { cancelTask } from "./run-task";

interface TaskButton {
  readonly id: string;
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly start: () => Promise<void>;
}

/** While a task runs no other begins; the button stays where it is, and keeps the focus. */
export function taskButton(
  { state, send }: Pane,
  { id, label, isPrimary = false, start }: TaskButton,
): TemplateResult {
  const { job } = state;
  const isBusy = job.kind === "running";
  return html`<button
    type="button"
    class="button ${isPrimary ? "primary" : ""}"
    id=${id}
    aria-disabled=${isBusy ? "true" : nothing}
    @click=${() => {
      if (!isBusy) void start();
      else
        send({ kind: "refused", reason: `${job.doing} comes first: wait for it, or cancel it.` });
    }}
  >
    ${label}
  </button>`;
}

/** Always in the page, so that what appears in it is spoken. `known` is what an earlier task found. */
export function taskOutcome(
  { state }: Pane,
  task: HandoverTask,
  known: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const isOwn = state.pageStates.handoverTask === task && state.job.kind !== "idle";
  return html`<div id="${task}-outcome" aria-live="polite">
    ${isOwn ? jobView(state.job, cancelTask) : known}
  </div>`;
}
