import { html, nothing, type TemplateResult } from "lit/html.js";
import { rangeOf } from "../../src/case/offer-words";
import type { ZoneMarks } from "../../src/case/zone-marks";
import { shareForPeople } from "../../src/wording";

/** What can be marked: without a tier there is no offer yet. */
type Marks = Pick<ZoneMarks, "lowest" | "highest" | "terms"> & Partial<ZoneMarks>;

/**
 * The shares that suit both sides as a bar, with what is offered, asked and assumed beside it. Drawn
 * by the page itself, so that its text stays as large as all other text.
 */
export function zoneBar(marks: Marks): TemplateResult {
  const { lowest, highest, offer, asked, base } = marks;
  const end = scaleEnd([lowest, highest, offer?.high, asked, base?.share]);
  const at = (share: number) => `${(Math.min(1, Math.max(0, share / end)) * 100).toFixed(2)}%`;
  const isGap = lowest > highest;
  const [from, to] = isGap ? [highest, lowest] : [lowest, highest];
  const span = (low: number, high: number) =>
    `inset-inline-start: ${at(low)}; inset-inline-end: calc(100% - ${at(high)})`;
  return html`<figure class="zone-bar" id="zone-bar">
    <div class="zone-track" aria-hidden="true">
      <div class=${isGap ? "gap" : "zone"} style=${span(from, to)}></div>
      ${offer === undefined ? nothing : html`<div class="offer" style=${span(offer.low, offer.high)}></div>`}
      ${asked === undefined ? nothing : html`<div class="asked" style="inset-inline-start: ${at(asked)}"></div>`}
      ${base === undefined ? nothing : html`<div class="base" style="inset-inline-start: ${at(base.share)}"></div>`}
    </div>
    <div class="zone-scale" aria-hidden="true">
      <span>0%</span><span>${shareForPeople(end / 2)}</span><span>${shareForPeople(end)}</span>
    </div>
    <figcaption>
      <ul class="zone-key">
        <li class="wide">${swatch(isGap ? "gap" : "zone")}${zoneWords(marks)}</li>
        ${offer === undefined ? nothing : html`<li>${swatch("offer")}Offer ${rangeOf(offer)}</li>`}
        ${asked === undefined ? nothing : html`<li>${swatch("asked")}Asked ${shareForPeople(asked)}</li>`}
        ${base === undefined ? nothing : html`<li>${swatch("base")}${baseWords(marks.terms, base)}</li>`}
      </ul>
    </figcaption>
  </figure>`;
}

/** The base case says its own terms where they are others than those of the bar. */
function baseWords(terms: string, base: ZoneMarks["base"]): string {
  return base.terms.endsWith(terms)
    ? `Base case ${shareForPeople(base.share)}`
    : `Base case ${base.terms}`;
}

function zoneWords({ lowest, highest, terms }: Marks): string {
  if (highest < 0) return "No share: we lose money even at 0%";
  if (lowest > highest) {
    return `No share suits both: they need ${shareForPeople(lowest)}, we can afford ${shareForPeople(highest)} ${terms}`;
  }
  return `Suits both: ${rangeOf({ low: lowest, high: highest })} ${terms}`;
}

function swatch(kind: string): TemplateResult {
  return html`<span class="swatch ${kind}" aria-hidden="true"></span>`;
}

const STEP = 0.1;

/** Up to the next ten percent beyond all that is marked; a share is never more than all. */
function scaleEnd(shares: readonly (number | undefined)[]): number {
  const most = Math.max(STEP, ...shares.map((share) => share ?? 0));
  return Math.min(1, Math.ceil(most / STEP - 1e-9) * STEP);
}
