import { html, nothing, type TemplateResult } from "lit/html.js";
import { icon, type IconName } from "../controls/icons";
import { FORCING_QUESTIONS } from "../../src/policy/forcing-questions";
import type { Pane } from "../state/pane-state";
import { type PageId, PAGES } from "../state/pages";
import {
  lockReason,
  PLACE_IDS,
  type PlaceId,
  placeOf,
  SECTIONS,
  type SectionId,
} from "../state/places";
import { type Progress, PROGRESS_WORDS, progressAt } from "../state/progress";

const SYMBOLS: Readonly<Record<Progress, IconName>> = {
  locked: "lock",
  open: "circle",
  begun: "half",
  unknown: "question",
  answered: "check",
  result: "arrow",
};

/** Every step with how far it has come; what is locked says why. */
export function overview(pane: Pane): TemplateResult {
  return html`<section class="step" aria-labelledby="step-heading">
    <div class="step-heading">
      <h1 id="step-heading" tabindex="-1">All steps</h1>
    </div>
    ${(Object.keys(SECTIONS) as SectionId[]).map((section) => sectionList(pane, section))}
    ${furtherPages(pane)}
  </section>`;
}

function sectionList(pane: Pane, section: SectionId): TemplateResult {
  const places = PLACE_IDS.filter((id) => placeOf(id).section === section);
  const [first] = places;
  const locked = first === undefined ? undefined : lockReason(first, pane.partner);
  return html`<div class="stack">
    <h2>${SECTIONS[section]}</h2>
    ${locked ? html`<p class="small" id="${section}-locked">${icon("lock")} ${locked}</p>` : nothing}
    <ul class="step-list">
      ${places.map((id) => html`<li>${stepButton(pane, id, section, locked)}</li>`)}
    </ul>
  </div>`;
}

function furtherPages({ send }: Pane): TemplateResult {
  const pages = Object.entries(PAGES).flatMap(([id, page]) =>
    "about" in page ? [{ id: id as PageId, ...page }] : [],
  );
  return html`<div class="stack">
    <h2>Besides the steps</h2>
    <ul class="step-list">
      ${pages.map(
        ({ id, title, about }) =>
          html`<li>
            <button
              type="button"
              id="${id}-page"
              @click=${() => {
                send({ kind: "showPage", page: id });
              }}
            >
              ${icon("arrow")}
              <span>${title}<span class="small">${about}</span></span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

function numberOf(id: PlaceId): string {
  const { question, leadsTo } = placeOf(id);
  const number = FORCING_QUESTIONS.find((each) => each.id === (question ?? leadsTo))?.number;
  return number === undefined ? "" : `${number}. `;
}

/** A locked step can still be reached and asked for: it then says what it waits for. */
function stepButton(
  pane: Pane,
  id: PlaceId,
  section: SectionId,
  sectionReason: string | undefined,
): TemplateResult {
  const progress = progressAt(id, pane.partner);
  const isLocked = progress === "locked";
  const ownReason = lockReason(id, pane.partner);
  return html`<button
    type="button"
    id="${id}-step"
    data-progress=${progress}
    aria-current=${pane.state.place === id ? "step" : nothing}
    aria-disabled=${isLocked ? "true" : nothing}
    aria-describedby=${isLocked && ownReason === sectionReason ? `${section}-locked` : nothing}
    @click=${() => {
      pane.send({ kind: "goTo", place: id });
    }}
  >
    ${icon(SYMBOLS[progress])}
    <span>
      ${numberOf(id)}${placeOf(id).title}
      ${
        ownReason === sectionReason || ownReason === undefined
          ? nothing
          : html`<span class="small">${ownReason}</span>`
      }
    </span>
    ${
      PROGRESS_WORDS[progress] === ""
        ? nothing
        : html`<span class="visually-hidden">, ${PROGRESS_WORDS[progress]}</span>`
    }
  </button>`;
}
