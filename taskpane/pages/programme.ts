import { html, nothing, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import { PROGRAMME_TAKES, type StepPart } from "../../src/policy/programme/steps";
import { WHAT_IS_DECIDED } from "../../src/policy/programme/what-is-decided";
import { ASKED_OF_MANY } from "../../src/programme/asked-of-many";
import {
  judgementOn,
  pathOf,
  type ProgrammePath,
  type StepStanding,
} from "../../src/programme/path";
import type { Judgement } from "../../src/programme/judgement";
import { judgementsFor, LEVEL_LISTS } from "../../src/programme/own-levels";
import { TYPE_LISTS } from "../../src/programme/own-types";
import { ABOUT_OUR_PROGRAMME } from "../../src/programme/scope";
import { bullets } from "../controls/cards";
import { icon } from "../controls/icons";
import { capitalised } from "../controls/sentences";
import { stepFrame } from "../controls/step-frame";
import { textAt } from "../state/draft-path";
import { PAGES } from "../state/pages";
import type { Pane } from "../state/pane-state";
import { programmeAnswersOf, withOurProgramme } from "../state/programme-answers";
import { judgementView } from "./programme/judgement-view";
import { levelPartnersView, levelsView } from "./programme/levels-view";
import { listView } from "./programme/list-view";
import { typesView } from "./programme/types-view";

/** Of use at any step: where a question goes that is none for this page. */
const ELSEWHERE = "route";

/** The path of our programme and the judgements on the open partner, or the one that was opened. */
export function programmePage(pane: Pane): TemplateResult {
  const seen = { ...pane, partner: withOurProgramme(pane.state.draft) };
  const { judgement: name, judgementRow: row } = pane.state.pageStates;
  const judgements = judgementsFor(programmeAnswersOf(pane.state.draft));
  const opened = judgements.find((judgement) => judgement.name === name);
  return html`${keyed(`${name}/${row}`, opened === undefined ? path(seen, judgements) : openedView(seen, opened, row))}`;
}

function openedView(pane: Pane, judgement: Judgement, row: string | undefined): TemplateResult {
  if (row === undefined && judgement.name === LEVEL_LISTS.design)
    return levelsView(pane, judgement);
  if (row === undefined && judgement.name === LEVEL_LISTS.partners) {
    return levelPartnersView(pane, judgement);
  }
  if (row === undefined && judgement.name === TYPE_LISTS.design) return typesView(pane, judgement);
  return judgement.name in ASKED_OF_MANY && row === undefined
    ? listView(pane, judgement)
    : judgementView(pane, judgement, row);
}

function path(pane: Pane, judgements: readonly Judgement[]): TemplateResult {
  const kept = programmeAnswersOf(pane.state.draft);
  const standing = pathOf(kept);
  const partner = textAt(pane.partner, ["intake", "partner_name"]).trim();
  const about = (isWanted: (name: string) => boolean) =>
    judgements
      .filter(({ name }) => isWanted(name))
      .map((judgement) => opener(pane, judgement, kept[judgement.name]));
  return stepFrame({
    heading: PAGES.programme.title,
    lead: PROGRAMME_TAKES,
    body: [
      head(pane, standing),
      standing.steps.map((each) => stepGroup(pane, each, kept, judgements)),
      group(
        partner === "" ? "This partner" : `This partner: ${partner}`,
        about((name) => !ABOUT_OUR_PROGRAMME.includes(name)),
      ),
      group(
        "Another question",
        about((name) => name === ELSEWHERE),
      ),
    ],
  });
}

/** How far the programme has come, and the one thing to do next. */
function head({ send }: Pane, { steps, done, next }: ProgrammePath): TemplateResult {
  return html`<div class="card" id="programme-progress">
    <h2>${done} of ${steps.length} steps done</h2>
    ${
      next === undefined
        ? html`<p>Every step is done. Look at measures and lifecycle again each quarter.</p>`
        : html`<p>
              <b>Next, step ${next.step.number}:</b> <span id="programme-next">${next.words}</span>
            </p>
            ${bullets(next.step.open)}
            <div class="row">
              <button
                type="button"
                class="button primary"
                id="next-step"
                @click=${() => {
                  send({ kind: "pageState", states: { judgement: firstOpen(next.step) } });
                }}
              >
                ${next.step.step.title}
              </button>
            </div>`
    }
  </div>`;
}

function firstOpen({ parts }: StepStanding): string | undefined {
  return (parts.find(({ isDone }) => !isDone) ?? parts[0])?.judgement.name;
}

const STATES = { done: "done", begun: "begun", open: "" } as const;

function stepGroup(
  pane: Pane,
  { step, number, state }: StepStanding,
  kept: Readonly<Record<string, unknown>>,
  all: readonly Judgement[],
): TemplateResult {
  const names = [...step.parts.map(({ judgement }) => judgement), ...step.besides];
  const judgements = names.flatMap((name) => all.filter((each) => each.name === name));
  const partOf = ({ name }: Judgement) => step.parts.find(({ judgement }) => judgement === name);
  return group(
    `${number}. ${step.title}`,
    judgements.map((judgement) => opener(pane, judgement, kept[judgement.name], partOf(judgement))),
    html`<p class="small" id="${step.id}-answers">
      ${STATES[state] === "" ? nothing : html`<b>${capitalised(STATES[state])}.</b> `}${step.answers}
    </p>`,
  );
}

function group(
  heading: string,
  openers: readonly TemplateResult[],
  below: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="stack">
    <h2>${heading}</h2>
    ${below}
    <ul class="step-list">
      ${openers.map((each) => html`<li>${each}</li>`)}
    </ul>
  </div>`;
}

const SYMBOLS = { open: "circle", begun: "warning", result: "arrow", answered: "check" } as const;

/** A tick stands beside what its step asks for; what was judged otherwise is no good news by itself. */
function opener(pane: Pane, judgement: Judgement, kept: unknown, part?: StepPart): TemplateResult {
  const { isBegun, isRead, isDone, decision } = judgementOn(judgement, kept, part);
  const judged = part !== undefined && isDone ? "answered" : "result";
  const progress = !isBegun ? "open" : isRead ? judged : "begun";
  const standing = !isBegun
    ? WHAT_IS_DECIDED[judgement.name]
    : isRead
      ? capitalised(decision)
      : "An answer cannot be read";
  return html`<button
    type="button"
    id="${judgement.name}-judgement"
    data-progress=${progress}
    @click=${() => {
      pane.send({ kind: "pageState", states: { judgement: judgement.name } });
    }}
  >
    ${icon(SYMBOLS[progress])}
    <span>${judgement.title}<span class="small">${standing}</span></span>
  </button>`;
}
