import { html, nothing, type TemplateResult } from "lit/html.js";
import { inputDefinition } from "../../src/economics/inputs";
import { PROFILE_NAMES, type ProfileName, type Tier } from "../../src/policy/names";
import { policyFor } from "../../src/policy/policy";
import { asNumber } from "../../src/wording";
import { chosenAnswer } from "../controls/answer-field";
import { bullets } from "../controls/cards";
import { numbersTable } from "../pictures/figure";
import { judgementOf } from "../state/judgement";
import type { Pane } from "../state/pane-state";
import { chosenProfile, planPath } from "../state/plan-answers";
import { type SourcedFigure, sourcedFigures } from "../state/profile-figures";
import { TIER_NAMES } from "../../src/policy/display-names";

const PROFILE_LABELS: Readonly<Record<ProfileName, string>> = {
  saas: "SaaS",
  api: "API",
  "enterprise-software": "Enterprise software",
  marketplace: "Marketplace",
  hardware: "Hardware",
};

/** What a profile presets: floors and plan figures always, inputs only where they have a source. */
export function profileFigures(pane: Pane): TemplateResult {
  const profile = chosenProfile(pane.partner);
  return html`<div class="stack-wide">
    ${chosenAnswer(pane, {
      path: planPath("profile"),
      legend: "Profile",
      hint: "It sets the floors of the tiers and the figures of the plan. What you typed stays.",
      canBeUnknown: false,
      fallback: profile,
      options: PROFILE_NAMES.map((value) => ({ value, label: PROFILE_LABELS[value] })),
    })}
    ${planFigures(pane, profile)} ${inputsOf(pane, profile)}
  </div>`;
}

function planFigures({ partner }: Pane, profile: ProfileName): TemplateResult | typeof nothing {
  const policy = policyFor(profile);
  if (!policy.ok) return nothing;
  const judgement = judgementOf(partner);
  const tier: Tier = judgement.ok ? judgement.value.verdict.tier : "REFERRAL";
  const plan = policy.value.plan[tier];
  return html`<div class="stack">
    <p>Figures of the plan for ${TIER_NAMES[tier]}:</p>
    ${numbersTable(
      ["By day 90", PROFILE_LABELS[profile]],
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
      Nobody has published inputs for ${PROFILE_LABELS[profile]} that could be traced, so this
      profile presets none. The default gross margin is a figure of SaaS companies: give your own.
    </p>`;
  }
  const open = figures.filter(({ isGiven }) => !isGiven);
  return html`<div class="stack">
    <p>Inputs with a source:</p>
    ${bullets(figures.map(inWords))}
    ${
      open.length === 0
        ? nothing
        : html`<fluent-button
            id="try-profile"
            @click=${() => {
              for (const { key, typed } of open) pane.send({ kind: "tryInput", key, typed });
            }}
            >Try ${open.length === 1 ? "it" : "them"}</fluent-button
          >`
    }
  </div>`;
}

function inWords({ key, sentence, source, isGiven }: SourcedFigure): string {
  const { label } = inputDefinition(key);
  return `${label}: ${sentence} (${source}). ${isGiven ? "You gave your own, which stays." : "Nothing is given here."}`;
}
