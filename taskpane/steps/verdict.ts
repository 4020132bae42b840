import { html, nothing, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../src/case/case";
import { whatToAsk } from "../../src/partner/demand";
import { evidenceOf } from "../../src/partner/evidence-of-record";
import type { FinalVerdict } from "../../src/partner/verdict";
import { ownTypeInWords } from "../../src/policy/own-type-names";
import { PROFILE_NAMES } from "../../src/policy/names";
import { chosenAnswer } from "../controls/answer-field";
import { bullets, card, disclosure } from "../controls/cards";
import { capitalised } from "../controls/sentences";
import { stepFrame } from "../controls/step-frame";
import type { Pane } from "../state/pane-state";
import { capsInForce } from "./caps";
import { floorsTable } from "./floors-table";
import { whyNotHigher } from "./higher-tiers";
import { PROFILE_DISPLAY_NAMES, TIER_NAMES } from "../../src/policy/display-names";

/** Why, on what conditions, and what would change it; the tier and its floors behind it. */
export function verdictStep(pane: Pane): TemplateResult {
  const { verdict: judged, decision, changes, policy } = caseOf(pane.partner);
  const said = policy.ok ? ownTypeInWords(policy.value) : undefined;
  if (!judged.ok) return notEnough(pane, judged.problem.message);
  const verdict = judged.value;
  return stepFrame({
    eyebrow: "Tier and conditions",
    heading: decision.headline,
    body: html`
      ${folded("Conditions", decision.conditions, true)}
      ${folded("What would change it", changes, decision.conditions.length === 0)}
      <p id="tier-reason"><strong>${TIER_NAMES[verdict.tier]}.</strong> ${reason(verdict)}</p>
      ${said === undefined ? nothing : html`<p id="own-type">${said}</p>`}
      ${capsInForce(pane, verdict)}
      <div class="stack">
        ${disclosure("Floors met and missing", floorsTable(verdict))}
        ${disclosure("What a higher tier would take", whyNotHigher(verdict))}
        ${folded("Next", verdict.nextSteps, false)} ${folded("To know", verdict.warnings, false)}
        ${folded(
          "When it ends: kill criteria",
          verdict.killCriteria.map(({ clause }) => clause),
          false,
        )}
        ${disclosure(`Floors of the profile: ${PROFILE_DISPLAY_NAMES[caseOf(pane.partner).profile]}`, profile(pane))}
      </div>
    `,
  });
}

function folded(
  title: string,
  sentences: readonly string[],
  isOpen: boolean,
): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<details ?open=${isOpen}>
    <summary>${title} (${sentences.length})</summary>
    <div class="inside">${bullets(sentences)}</div>
  </details>`;
}

function reason({ classified, tier }: FinalVerdict): string {
  const score = Math.round(classified.scores[classified.tier]);
  const earned = `The evidence earns ${TIER_NAMES[classified.tier]}`;
  if (tier !== classified.tier) return `${earned}; the answers allow no more than this.`;
  return classified.evidenceCap === undefined
    ? `${earned}: every floor of it is met, with ${score} points of 100.`
    : classified.evidenceCap.reason;
}

/** Not enough substance: what to go back to the partner with; or a field that does not read. */
function notEnough(pane: Pane, problem: string): TemplateResult {
  const { intake } = caseOf(pane.partner);
  const asks = intake.ok ? whatToAsk(evidenceOf(intake.value.record)) : [];
  return stepFrame({
    eyebrow: "Verdict",
    heading: asks.length === 0 ? "There is no verdict yet" : "Not enough substance yet",
    lead:
      asks.length === 0
        ? problem
        : "Too much of the demand evidence is unknown to judge anything. Go back to the partner and ask:",
    body: html`
      ${
        asks.length === 0
          ? nothing
          : card("Ask the partner", bullets(asks.map((ask) => `${capitalised(ask)}.`)), {
              symbol: "question",
            })
      }
      <div>
        <button
          type="button"
          class="button"
          @click=${() => {
            pane.send({ kind: "goTo", place: "start" });
          }}
        >
          Go to the demand evidence
        </button>
      </div>
    `,
  });
}

function profile(pane: Pane): TemplateResult {
  return chosenAnswer(pane, {
    path: ["profile"],
    legend: "What we sell",
    hint: "It sets the floors and the figures of the plan, never your data.",
    canBeUnknown: false,
    fallback: caseOf(pane.partner).profile,
    options: PROFILE_NAMES.map((value) => ({ value, label: PROFILE_DISPLAY_NAMES[value] })),
  });
}
