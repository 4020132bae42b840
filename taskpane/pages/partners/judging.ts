import { html, type TemplateResult } from "lit/html.js";
import { asNumber } from "../../../src/wording";
import { progressBar } from "../../controls/progress-bar";
import { nextTurn } from "../../next-turn";
import type { Pane } from "../../state/pane-state";
import { makeRows } from "../../state/partner-rows";

/** Short enough that a key pressed meanwhile is answered in the next frame. */
const SLICE_MILLISECONDS = 12;

let isGoingOn = false;

/**
 * Judges partners for a moment, and goes on with the next picture while some are left: thousands of
 * them take longer than a key press may wait. Leaving the page leaves the rest for later.
 *
 * @returns Whether all of them are judged.
 */
export function judgeForAMoment({ state, send }: Pane): boolean {
  const until = performance.now() + SLICE_MILLISECONDS;
  const judged = makeRows(state.draft, () => performance.now() >= until);
  if (judged === Object.keys(state.draft.partners).length) return true;
  if (!isGoingOn) {
    isGoingOn = true;
    void nextTurn().then(() => {
      isGoingOn = false;
      send({ kind: "pageState", states: { partnersJudged: judged } });
    });
  }
  return false;
}

/** Shown from half a second on: what comes sooner needs no words. */
export function judgingProgress({ state }: Pane): TemplateResult {
  const all = Object.keys(state.draft.partners).length;
  const judged = state.pageStates.partnersJudged ?? 0;
  const doing = `Judging ${asNumber(all)} partners`;
  return html`<div class="late">
    <p role="status">${doing}…</p>
    ${progressBar(doing, judged / all)}
  </div>`;
}
