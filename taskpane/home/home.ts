import { html, nothing, type TemplateResult } from "lit/html.js";
import { type Case, caseOf } from "../../src/case/case";
import { counted } from "../../src/wording";
import { icon, type IconName } from "../controls/icons";
import { capitalised } from "../controls/sentences";
import { DECISION_LOOKS } from "../state/decision-look";
import type { Pane } from "../state/pane-state";
import { type Standing, standingsOf } from "../state/standing";
import { isUntested } from "../state/untested";
import { figures, zone } from "./answer-parts";
import { quickStart } from "./quick-start";

/** Where a partner opens: the decision and what it rests on, or the first numbers of a new one. */
export function homeView(pane: Pane): TemplateResult {
  return isUntested(pane.partner) ? quickStart(pane) : answer(pane);
}

function answer(pane: Pane): TemplateResult {
  const given = caseOf(pane.partner);
  const { code, headline, reason } = given.decision;
  const { tone, icon: symbol } = DECISION_LOOKS[code];
  return html`<section class="home" aria-labelledby="step-heading">
    <div class="verdict ${tone}" data-code=${code}>
      ${icon(symbol)}
      <h1 id="step-heading" tabindex="-1">${headline}</h1>
    </div>
    <p class="reason">${reason}</p>
    ${zone(given)} ${figures(given)} ${gravest(pane, given)} ${standings(pane)}
  </section>`;
}

/** What weighs most of all that is not in order, and the way to the rest of it. */
function gravest({ send }: Pane, { decision }: Case): TemplateResult | typeof nothing {
  const { conditions, reason } = decision;
  // What the sentence above says already is not said again under it.
  const [first, ...others] = conditions.filter(
    (each) => !reason.toLowerCase().includes(each.toLowerCase()),
  );
  if (first === undefined) return nothing;
  return html`<div class="gravest">
    ${icon("warning")}
    <p>
      <span id="gravest-condition">${capitalised(first)}</span>
      <button
        type="button"
        class="link-button"
        id="all-conditions"
        @click=${() => {
          send({ kind: "goTo", place: "verdict" });
        }}
      >
        ${others.length === 0 ? "Why, and what would change it" : `And ${counted(others.length, "more thing", "more things")}`}
      </button>
    </p>
  </div>`;
}

const SYMBOLS: Readonly<Record<Standing["state"], IconName>> = {
  open: "circle",
  begun: "half",
  complete: "check",
  detail: "arrow",
};

function standings({ partner, send }: Pane): TemplateResult {
  return html`<ul class="standings" id="standings">
    ${standingsOf(partner).map(
      ({ id, title, words, state, place }) =>
        html`<li>
          <button
            type="button"
            id="${id}-standing"
            data-state=${state}
            @click=${() => {
              send({ kind: "goTo", place });
            }}
          >
            ${icon(SYMBOLS[state])}
            <span>${title}<span class="small">${words}</span></span>
          </button>
        </li>`,
    )}
  </ul>`;
}
