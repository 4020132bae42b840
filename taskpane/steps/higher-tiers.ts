import { html, nothing, type TemplateResult } from "lit/html.js";
import { type HigherTier, higherTiers } from "../../src/partner/higher-tiers";
import type { Requirement } from "../../src/partner/requirements";
import type { FinalVerdict } from "../../src/partner/verdict";
import { bullets, disclosure } from "../controls/cards";
import { shownValue } from "./floors-table";
import { TIER_NAMES } from "../../src/policy/display-names";

/** Why not a higher tier: the next one in full, those above it behind disclosures. */
export function whyNotHigher(verdict: FinalVerdict): TemplateResult | typeof nothing {
  const [next, ...others] = higherTiers(verdict);
  if (next === undefined) return nothing;
  return html`<div class="stack" id="higher-tiers">
    <h3>${TIER_NAMES[next.tier]}</h3>
    ${whatItTakes(next)}
    ${others.map((other) => disclosure(TIER_NAMES[other.tier], whatItTakes(other)))}
  </div>`;
}

function whatItTakes({ missing, heldBy }: HigherTier): TemplateResult {
  return html`<div class="stack">
    ${
      missing.length === 0
        ? html`<p>The evidence meets every floor.</p>`
        : bullets(missing.map(lacking))
    }
    ${
      heldBy.length === 0
        ? nothing
        : html`<p>Held down, whatever the evidence says:</p>
            ${bullets(heldBy)}`
    }
  </div>`;
}

/** "Named accounts: 2, needed 5 accounts. Missing: 3 more named accounts." */
function lacking({ requirement, unit, actual, required, missing }: Requirement): string {
  const needed = [shownValue(required), unit].filter(Boolean).join(" ");
  return `${requirement}: ${shownValue(actual)}, needed ${needed}. Missing: ${missing}.`;
}
