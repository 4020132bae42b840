import { html, nothing, type TemplateResult } from "lit/html.js";
import { caseOf } from "../src/case/case";
import { DECISION_NAMES } from "../src/case/decision";
import { keyFiguresOf, needsWords } from "../src/case/key-figures";
import { rangeOf } from "../src/case/offer-words";
import { icon } from "./controls/icons";
import { DECISION_LOOKS } from "./state/decision-look";
import type { Pane } from "./state/pane-state";
import { HOME } from "./state/places";
import { isUntested } from "./state/untested";

/** The answer in two lines above every other screen; it moves as answers change, and leads home. */
export function strip({ partner, state, send }: Pane): TemplateResult | typeof nothing {
  const isHome = state.page === undefined && state.place === HOME;
  if (isHome || isUntested(partner)) return nothing;
  const given = caseOf(partner);
  const { code, offer } = given.decision;
  const { tone, icon: symbol } = DECISION_LOOKS[code];
  const [breakeven, contribution] = keyFiguresOf(given).figures;
  return html`<button
    type="button"
    class="strip ${tone}"
    id="strip"
    aria-live="polite"
    @click=${() => {
      send({ kind: "goTo", place: HOME });
    }}
  >
    <span class="strip-line">
      <span class="strip-decision">${icon(symbol)}${DECISION_NAMES[code]}</span>
      ${part("Offer", offer && rangeOf(offer))}
    </span>
    <span class="strip-line">
      ${part("Break-even", breakeven?.shown, breakeven && needsWords(breakeven))}
      ${part("Contribution", contribution?.shown, contribution && needsWords(contribution))}
    </span>
  </button>`;
}

/** A dash where there is no figure; why is said to those who do not see home. */
function part(label: string, shown: string | undefined, needs = ""): TemplateResult {
  return html`<span
    ><span class="strip-label">${label}</span> ${shown ?? "–"}${
      shown === undefined && needs !== ""
        ? html`<span class="visually-hidden">, ${needs}</span>`
        : nothing
    }</span
  >`;
}
