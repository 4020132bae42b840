import { html, nothing, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../src/case/case";
import { whatToAsk } from "../../src/partner/demand";
import { evidenceOf } from "../../src/partner/tier-evidence";
import type { FinalVerdict } from "../../src/partner/verdict";
import { PROFILE_NAMES } from "../../src/policy/names";
import { counted } from "../../src/wording";
import { chosenAnswer } from "../controls/answer-field";
import { bullets, card, disclosure } from "../controls/cards";
import { capitalised } from "../controls/sentences";
import { stepFrame } from "../controls/step-frame";
import type { Pane } from "../state/pane-state";
import { capsInForce } from "./caps";
import { floorsTable } from "./floors-table";
import { whyNotHigher } from "./higher-tiers";
import { PROFILE_DISPLAY_NAMES, TIER_NAMES } from "../../src/policy/display-names";

export function verdictStep(pane: Pane): TemplateResult {
  const { verdict: judged, decision, changes } = caseOf(pane.partner);
  if (!judged.ok) return notEnough(pane, judged.problem.message);
  const verdict = judged.value;
  return stepFrame({
    eyebrow: "Verdict",
    heading: decision.headline,
    lead: decision.reason,
    body: html`
      ${
        decision.conditions.length === 0
          ? nothing
          : card("Conditions", bullets(decision.conditions), { symbol: "warning" })
      }
      ${changes.length === 0 ? nothing : card("What would change it", bullets(changes))}
      ${card(`Tier: ${TIER_NAMES[verdict.tier]}`, html`<p>${reason(verdict)}</p>`)}
      ${capsInForce(pane, verdict)} ${floorsTable(verdict)} ${whyNotHigher(verdict)}
      ${card("Next", bullets(verdict.nextSteps))}
      ${
        verdict.warnings.length === 0
          ? nothing
          : disclosure(
              counted(verdict.warnings.length, "thing to know", "things to know"),
              bullets(verdict.warnings),
            )
      }
      ${disclosure(
        "When it ends: kill criteria",
        bullets(verdict.killCriteria.map(({ clause }) => clause)),
      )}
      ${disclosure(`Floors of the profile: ${PROFILE_DISPLAY_NAMES[caseOf(pane.partner).profile]}`, profile(pane))}
    `,
  });
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
