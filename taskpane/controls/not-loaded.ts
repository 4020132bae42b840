import { html, type TemplateResult } from "lit/html.js";
import type { LazyPart } from "../lazy-part";
import { message } from "./cards";
import { progressBar } from "./progress-bar";
import { stepFrame } from "./step-frame";

/** In place of a step or page whose code is on its way, or did not come. */
export function notLoaded(heading: string, part: LazyPart<unknown>): TemplateResult {
  const state = part.state();
  return stepFrame({
    heading,
    body: state.kind === "failed" ? couldNotLoad(state.message, part.load) : loading(),
  });
}

/** Shown from half a second on: what comes sooner needs no words. */
function loading(): TemplateResult {
  return html`<div class="late">
    <p role="status">Loading this step…</p>
    ${progressBar("Loading this step", undefined)}
  </div>`;
}

function couldNotLoad(reason: string, loadAgain: () => Promise<void>): TemplateResult {
  return html`${message("error", `This step did not load: ${reason} Nothing is lost.`)}
    <button
      type="button"
      class="button"
      id="load-again"
      @click=${() => {
        void loadAgain();
      }}
    >
      Try again
    </button>`;
}
