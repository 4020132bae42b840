import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Judgement } from "../../../src/programme/judgement";
import { inWords } from "../../../src/wording";
import { bullets, card, disclosure } from "../../controls/cards";
import { capitalised } from "../../controls/sentences";
import { stepFrame } from "../../controls/step-frame";
import type { Pane } from "../../state/pane-state";
import { type Standing, standingOf } from "../../state/programme-answers";
import { judgementFields } from "./judgement-fields";

/** One judgement: what it asks, and below it what follows from the answers so far. */
export function judgementView(pane: Pane, judgement: Judgement): TemplateResult {
  const standing = standingOf(judgement, pane.partner);
  const problems = new Map(standing.problems.map(({ field, message }) => [field, message]));
  const told: Pane = {
    ...pane,
    problemOf: (field) => (pane.state.leftFields.has(field) ? problems.get(field) : undefined),
  };
  return stepFrame({
    eyebrow: judgement.title,
    heading: judgement.asks,
    lead: `It comes to one of these: ${inWords(judgement.decisions, "or")}.`,
    body: html`<button
        type="button"
        class="link-button"
        id="all-judgements"
        @click=${() => {
          pane.send({ kind: "pageState", states: { judgement: undefined } });
        }}
      >
        All judgements
      </button>
      <div class="stack-wide">${judgementFields(told, standing)}</div>
      ${decision(standing)}`,
  });
}

/** Spoken whenever it comes to something else; the reasons are there to be read. */
function decision(standing: Standing): TemplateResult {
  const { answered, decided } = standing;
  const answer =
    answered === 0
      ? "Not judged yet"
      : decided.ok
        ? capitalised(decided.value.decision)
        : "Not decided";
  return html`<div class="card" id="decision">
    <h2>The decision</h2>
    <p class="answer" role="status">${answer}</p>
    ${answered === 0 ? html`<p>Answer what you know; the rest counts as unknown.</p>` : reasons(standing)}
  </div>`;
}

function reasons({ decided, open, problems }: Standing): unknown {
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
    open.length === 0
      ? nothing
      : disclosure(
          open.length === 1
            ? "1 answer is missing; it counts as unknown"
            : `${open.length} answers are missing; they count as unknown`,
          bullets(open),
        ),
  ];
}
