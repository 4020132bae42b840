import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Case } from "../../src/case/case";
import { keyFiguresOf, type KeyFigure, needsWords } from "../../src/case/key-figures";
import { zoneMarksOf } from "../../src/case/zone-marks";
import { zoneBar } from "../pictures/zone-bar";

/** What the answer and the first numbers both show. */

/** The bar, or what it needs before there is one. */
export function zone(given: Case): TemplateResult {
  const marks = zoneMarksOf(given);
  return marks.ok
    ? zoneBar(marks.value)
    : html`<p class="needs" id="zone-bar">${marks.problem.message}</p>`;
}

export function figures(given: Case): TemplateResult {
  const { terms, figures: all } = keyFiguresOf(given);
  const isShown = all.some(({ shown }) => shown !== undefined);
  return html`<div>
    <dl class="figures" id="key-figures">${all.map(figure)}</dl>
    ${terms === undefined || !isShown ? nothing : html`<p class="small" id="figure-terms">At ${terms}</p>`}
  </div>`;
}

function figure(each: KeyFigure): TemplateResult {
  const { id, label, shown, isGood } = each;
  const tone = isGood === undefined ? "" : isGood ? "good" : "bad";
  return html`<div id="figure-${id}">
    <dt>${label}</dt>
    <dd class=${tone}>${shown ?? "–"}</dd>
    ${shown === undefined ? html`<dd class="needs">${needsWords(each)}</dd>` : nothing}
  </div>`;
}
