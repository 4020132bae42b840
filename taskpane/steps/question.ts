import { html, nothing, type TemplateResult } from "lit/html.js";
import {
  FORCING_QUESTIONS,
  type ForcingQuestion,
  type QuestionId,
} from "../../src/policy/forcing-questions";
import { QUESTION_REASONS } from "../../src/policy/question-reasons";
import { stepFrame } from "../controls/step-frame";
import type { Pane } from "../state/pane-state";
import { stepWords } from "../state/places";

function forcingQuestion(id: QuestionId): ForcingQuestion {
  const found = FORCING_QUESTIONS.find((question) => question.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

/** A forcing question: what is asked, how to answer it well, and the fields. */
export function questionStep(
  pane: Pane,
  id: QuestionId,
  fields: unknown,
  heading?: string,
): TemplateResult {
  const question = forcingQuestion(id);
  const step = stepWords(pane.state.place);
  return stepFrame({
    eyebrow: `${step === undefined ? "" : `${step} · `}Question ${question.number} of ${FORCING_QUESTIONS.length}`,
    heading: heading ?? question.asks,
    body: html`${guidance(pane, question)}
      <div class="stack-wide">${fields}</div>`,
  });
}

/** Read once, and then out of the way: folded from the second visit on. */
function guidance(
  { state }: Pane,
  { id, goodAnswer, weakMeans, inPart }: ForcingQuestion,
): TemplateResult {
  const { whyItMatters, claims } = QUESTION_REASONS[id];
  return html`<details class="guidance" ?open=${state.isFirstVisit}>
    <summary>What a good answer looks like</summary>
    <dl class="inside">
      <dt>Good</dt>
      <dd>${goodAnswer}</dd>
      <dt>Why</dt>
      <dd>${whyItMatters}</dd>
      <dt>Weak</dt>
      <dd>${weakMeans} ${inPart?.means}</dd>
      ${
        claims.length === 0
          ? nothing
          : html`<dt>Said</dt>
              ${claims.map(({ text }) => html`<dd>${text} <em>(claim; source not traced)</em></dd>`)}`
      }
    </dl>
  </details>`;
}
