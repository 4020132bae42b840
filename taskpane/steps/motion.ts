import { html, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../src/case/case";
import { allowedMotions } from "../../src/plan/motions";
import { MOTION_WORDS } from "../../src/policy/motions";
import { type Motion, MOTIONS, TIERS, type Tier } from "../../src/policy/names";
import { inWords } from "../../src/wording";
import { chosenAnswer } from "../controls/answer-field";
import { message } from "../controls/cards";
import { capitalised } from "../controls/sentences";
import { stepFrame } from "../controls/step-frame";
import type { Pane } from "../state/pane-state";
import { planPath } from "../state/plan-answers";
import { MOTION_NAMES, TIER_NAMES } from "../../src/policy/display-names";

export function motionStep(pane: Pane): TemplateResult {
  const { verdict } = caseOf(pane.partner);
  if (!verdict.ok) {
    return stepFrame({
      eyebrow: "Motion",
      heading: "How do we go to market together?",
      body: message(
        "warning",
        `The motion follows the tier, and there is no tier yet. ${verdict.problem.message}`,
      ),
    });
  }
  const { tier } = verdict.value;
  const allowed = allowedMotions(tier);
  return stepFrame({
    eyebrow: "Motion",
    heading: "How do we go to market together?",
    lead: html`${TIER_NAMES[tier]}: open to it are
    ${inWords(allowed.map((motion) => MOTION_NAMES[motion].toLowerCase()))}.`,
    body: chosenAnswer(pane, {
      path: planPath("motion"),
      legend: "Motion",
      hideLegend: true,
      canBeUnknown: false,
      options: MOTIONS.map((motion) => ({
        value: motion,
        label: MOTION_NAMES[motion],
        about: sentence(MOTION_WORDS[motion]),
        refused: allowed.includes(motion) ? undefined : refusal(motion, tier),
      })),
    }),
  });
}

/** Why a motion is closed to this tier, and whom it is open to. */
function refusal(motion: Motion, tier: Tier): string {
  const open = TIERS.filter((other) => allowedMotions(other).includes(motion)).map(
    (other) => TIER_NAMES[other],
  );
  return `${sentence(MOTION_WORDS[motion])} Not open to ${TIER_NAMES[tier]}: only to ${inWords(open)}.`;
}

function sentence(words: string): string {
  return `${capitalised(words)}.`;
}
