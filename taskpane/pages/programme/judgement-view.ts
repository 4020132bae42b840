import { GUIDANCE } from "../../../src/policy/programme/guidance";
import { WHAT_IS_DECIDED } from "../../../src/policy/programme/what-is-decided";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { moveLevelLower } from "../../../src/case/adopt-levels";
import type { Draft } from "../../../src/case/draft";
import { ASKED_OF_MANY } from "../../../src/programme/asked-of-many";
import type { Judgement } from "../../../src/programme/judgement";
import { LEVEL_LISTS } from "../../../src/programme/own-levels";
import { TYPE_LISTS } from "../../../src/programme/own-types";
import { inWords } from "../../../src/wording";
import { bullets, card, disclosure } from "../../controls/cards";
import { capitalised } from "../../controls/sentences";
import { stepFrame } from "../../controls/step-frame";
import type { Pane } from "../../state/pane-state";
import { type Standing, standingOf } from "../../state/programme-answers";
import { judgementFields } from "./judgement-fields";

/** One judgement: what it asks, and below it what follows from the answers so far. */
export function judgementView(pane: Pane, judgement: Judgement, row?: string): TemplateResult {
  const standing = standingOf(judgement, pane.partner, row);
  const problems = new Map(standing.problems.map(({ field, message }) => [field, message]));
  const told: Pane = {
    ...pane,
    problemOf: (field) => (pane.state.leftFields.has(field) ? problems.get(field) : undefined),
  };
  return stepFrame({
    eyebrow: judgement.title,
    heading: WHAT_IS_DECIDED[judgement.name] ?? judgement.title,
    lead:
      judgement.decisions.length === 0
        ? ""
        : `It comes to one of these: ${inWords(judgement.decisions, "or")}.`,
    body: html`${back(pane, judgement, row)} ${guidance(judgement)}
      <div class="stack-wide">${judgementFields(told, standing)}</div>
      ${decision(standing)} ${row === undefined ? nothing : removal(pane, judgement, row)}`,
  });
}

/** What helps with the questions, folded: it decides nothing. */
function guidance({ name }: Judgement): TemplateResult | typeof nothing {
  const found = GUIDANCE[name];
  return found === undefined
    ? nothing
    : disclosure(found.title, bullets(found.rows.map(([about, does]) => `${about}: ${does}`)));
}

/** To the list that a row stands in, or to the path. */
function back(pane: Pane, { name }: Judgement, row: string | undefined): TemplateResult {
  const { many = "" } = ASKED_OF_MANY[name] ?? {};
  const states = row === undefined ? { judgement: undefined } : { judgementRow: undefined };
  return html`<button
    type="button"
    class="link-button"
    id=${row === undefined ? "all-judgements" : "all-rows"}
    @click=${() => {
      pane.send({ kind: "pageState", states });
    }}
  >
    ${row === undefined ? "All steps of the programme" : `All ${many}`}
  </button>`;
}

function removal(pane: Pane, { name }: Judgement, row: string): TemplateResult {
  const { one = "" } = ASKED_OF_MANY[name] ?? {};
  return html`<div class="row">
    ${
      name === LEVEL_LISTS.design
        ? html`<button
            type="button"
            class="button"
            id="move-lower"
            @click=${() => {
              const change = (draft: Draft) => moveLevelLower(draft, row);
              pane.send({ kind: "changeDraft", change });
              pane.send({ kind: "pageState", states: { judgementRow: undefined } });
            }}
          >
            Put this level one lower
          </button>`
        : nothing
    }
    <button
      type="button"
      class="button"
      id="remove-row"
      @click=${() => {
        pane.send({ kind: "pageState", states: { judgementRow: undefined } });
        pane.send({ kind: "changeDraft", change: (draft) => withoutRow(draft, name, row) });
      }}
    >
      Remove this ${one}
    </button>
  </div>`;
}

function withoutRow(draft: Draft, judgement: string, row: string): Draft {
  const { [row]: _removed, ...rows } = draft.programme[judgement] ?? {};
  return { ...draft, programme: { ...draft.programme, [judgement]: rows } };
}

/** Spoken whenever it comes to something else; the reasons are there to be read. */
function decision(standing: Standing): TemplateResult {
  const { answered, decided, judgement } = standing;
  const invitation =
    judgement.name === TYPE_LISTS.design
      ? "Give it a name and the tier that it is judged as. What you leave blank stays as the tier has it."
      : "Answer what you know; the rest counts as unknown.";
  const answer =
    answered === 0
      ? "Not judged yet"
      : decided.ok
        ? capitalised(decided.value.decision)
        : "Not decided";
  return html`<div class="card" id="decision">
    <h2>The decision</h2>
    <p class="answer" role="status">${answer}</p>
    ${answered === 0 ? html`<p>${invitation}</p>` : reasons(standing)}
  </div>`;
}

function reasons({ judgement, decided, open, problems }: Standing): unknown {
  if (!decided.ok) {
    return html`<p>Nothing is lost: put this right and it is decided.</p>
      ${bullets(problems.map(({ message }) => message))}`;
  }
  const { reasons: sentences, warnings } = decided.value;
  return [
    bullets(sentences),
    warnings.length === 0
      ? nothing
      : card("Besides", bullets(warnings), { symbol: "warning", kind: "consequence" }),
    open.length === 0 ? nothing : disclosure(whatIsOpen(judgement, open.length), bullets(open)),
  ];
}

function whatIsOpen({ name }: Judgement, count: number): string {
  if (name === TYPE_LISTS.design) return `${count} left blank, as the tier has it`;
  return count === 1
    ? "1 answer is missing; it counts as unknown"
    : `${count} answers are missing; they count as unknown`;
}
