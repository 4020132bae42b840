import { html, nothing, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../src/case/case";
import { buildMemo } from "../../src/case/memo";
import type { Memo } from "../../src/case/memo-page";
import { card } from "../controls/cards";
import { icon } from "../controls/icons";
import { stepFrame } from "../controls/step-frame";
import { economicsOf } from "../state/economics";
import { type Missing, missingFrom } from "../state/missing";
import type { Pane } from "../state/pane-state";
import { PAGES } from "../state/pages";
import { placeOf } from "../state/places";
import { memoSection } from "./memo/memo-section";

/** The memo as it will be written, with what it still goes without. */
export function memoPage(pane: Pane): TemplateResult {
  const memo = buildMemo(caseOf(pane.partner));
  const missing = missingFrom(pane.partner);
  return stepFrame({
    eyebrow: PAGES.memo.title,
    heading: memo.headline,
    lead: "It recommends; the people named at its end decide.",
    body: [
      missing.length === 0 ? nothing : whatIsMissing(pane, missing),
      sections(pane, memo),
      toTheSheets(pane),
    ],
  });
}

function sections(pane: Pane, { sections: all }: Memo): TemplateResult[] {
  const economics = economicsOf(pane.partner);
  return all.map((section) =>
    memoSection(pane, section, economics.ok ? economics.value : undefined),
  );
}

function whatIsMissing({ send }: Pane, missing: readonly Missing[]): TemplateResult {
  return card(
    "What is missing",
    html`<ul class="step-list" id="memo-missing">
      ${missing.map(
        ({ what, place }) =>
          html`<li>
            <button
              type="button"
              id="missing-${place}"
              @click=${() => {
                send({ kind: "goTo", place });
              }}
            >
              ${icon("arrow")}
              <span>${what}<span class="small">Go to: ${placeOf(place).title}</span></span>
            </button>
          </li>`,
      )}
    </ul>`,
    { symbol: "warning", kind: "consequence" },
  );
}

function toTheSheets({ send }: Pane): TemplateResult {
  return html`<div class="stack">
    <p class="small">The same memo is a sheet to print. Its numbers follow the other sheets.</p>
    <div>
      <button
        type="button"
        class="button"
        id="choose-sheets"
        @click=${() => {
          send({ kind: "goTo", place: "plan" });
        }}
      >
        Choose what is written
      </button>
    </div>
  </div>`;
}
