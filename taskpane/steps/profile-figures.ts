import { html, nothing, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../src/case/case";
import { inputDefinition } from "../../src/economics/inputs";
import { PROFILE_NAMES, type ProfileName, type Tier } from "../../src/policy/names";
import { policyFor } from "../../src/policy/policy";
import { asNumber } from "../../src/wording";
import { chosenAnswer } from "../controls/answer-field";
import { bullets } from "../controls/cards";
import { numbersTable } from "../pictures/figure";
import type { Pane } from "../state/pane-state";
import { type SourcedFigure, sourcedFigures } from "../state/profile-figures";
import { PROFILE_DISPLAY_NAMES, TIER_NAMES } from "../../src/policy/display-names";

/** What a profile presets: floors and plan figures always, inputs only where they have a source. */
export function profileFigures(pane: Pane): TemplateResult {
  const { profile } = caseOf(pane.partner);
  return html`<div class="stack-wide">
    ${chosenAnswer(pane, {
      path: ["profile"],
      legend: "Profile",
      hint: "It sets the floors of the tiers and the figures of the plan. What you typed stays.",
      canBeUnknown: false,
      fallback: profile,
      options: PROFILE_NAMES.map((value) => ({ value, label: PROFILE_DISPLAY_NAMES[value] })),
    })}
    ${planFigures(pane, profile)} ${inputsOf(pane, profile)}
  </div>`;
}

function planFigures({ partner }: Pane, profile: ProfileName): TemplateResult | typeof nothing {
  const policy = policyFor(profile);
  if (!policy.ok) return nothing;
  const { verdict } = caseOf(partner);
  const tier: Tier = verdict.ok ? verdict.value.tier : "REFERRAL";
  const plan = policy.value.plan[tier];
  return html`<div class="stack">
    <p>Figures of the plan for ${TIER_NAMES[tier]}:</p>
    ${numbersTable(
      ["By day 90", PROFILE_DISPLAY_NAMES[profile]],
      [
        ["Target accounts", asNumber(plan.targetAccounts)],
        ["Market development funds", asNumber(plan.mdf)],
        ["Joint pipeline, in average deals", asNumber(plan.pipelineDeals)],
        ["Deals won", asNumber(plan.closedWonDeals)],
      ],
    )}
  </div>`;
}

function inputsOf(pane: Pane, profile: ProfileName): TemplateResult {
  const figures = sourcedFigures(profile, pane.partner);
  if (figures.length === 0) {
    return html`<p>
      Nobody has published inputs for ${PROFILE_DISPLAY_NAMES[profile]} that could be traced, so
      this profile presets none. The default gross margin is a figure of SaaS companies: give your
      own.
    </p>`;
  }
  const open = figures.filter(({ isGiven }) => !isGiven);
  return html`<div class="stack">
    <p>Inputs with a source:</p>
    ${bullets(figures.map(inWords))}
    ${
      open.length === 0
        ? nothing
        : html`<button
            type="button"
            class="button"
            id="try-profile"
            @click=${() => {
              for (const { key, value } of open) pane.send({ kind: "tryInput", key, value });
            }}
          >
            Try ${open.length === 1 ? "it" : "them"}
          </button>`
    }
  </div>`;
}

function inWords({ key, sentence, source, isGiven }: SourcedFigure): string {
  const { label } = inputDefinition(key);
  return `${label}: ${sentence} (${source}). ${isGiven ? "You gave your own, which stays." : "Nothing is given here."}`;
}
