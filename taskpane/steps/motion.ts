import { html, nothing, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../src/case/case";
import { allowedMotions } from "../../src/plan/motions";
import { MOTION_NAMES, TIER_NAMES } from "../../src/policy/display-names";
import { MOTION_WORDS } from "../../src/policy/motions";
import { type Motion, MOTIONS, TIERS, type Tier } from "../../src/policy/names";
import { inWords } from "../../src/wording";
import { chosenAnswer } from "../controls/answer-field";
import { message } from "../controls/cards";
import { capitalised } from "../controls/sentences";
import type { Pane } from "../state/pane-state";
import { planPath } from "../state/plan-answers";

/** How to go to market together: what is open to the tier, and to whom the rest is. */
export function motionField(pane: Pane): TemplateResult {
  const { verdict } = caseOf(pane.partner);
  if (!verdict.ok) {
    return message(
      "warning",
      `The motion follows the tier, and there is no tier yet. ${verdict.problem.message}`,
    );
  }
  const { tier } = verdict.value;
  const allowed = allowedMotions(tier);
  const closed = MOTIONS.filter((motion) => !allowed.includes(motion));
  return html`<div>
    ${chosenAnswer(pane, {
      path: planPath("motion"),
      legend: "How do we go to market together?",
      canBeUnknown: false,
      options: allowed.map((motion) => ({
        value: motion,
        label: MOTION_NAMES[motion],
        about: `${capitalised(MOTION_WORDS[motion])}.`,
      })),
    })}
    ${
      closed.length === 0
        ? nothing
        : html`<p class="small" id="closed-motions">
            ${closed.map((motion) => `${refusal(motion, tier)} `)}
          </p>`
    }
  </div>`;
}

/** Why a motion is closed to this tier: whom it is open to. */
function refusal(motion: Motion, tier: Tier): string {
  const open = TIERS.filter((other) => allowedMotions(other).includes(motion)).map(
    (other) => TIER_NAMES[other],
  );
  return `${MOTION_NAMES[motion]} is not open to ${TIER_NAMES[tier]}: only to ${inWords(open)}.`;
}
