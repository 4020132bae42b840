import { html, nothing, type TemplateResult } from "lit/html.js";
import {
  FORCING_QUESTIONS,
  type ForcingQuestion,
  type QuestionId,
} from "../../src/policy/forcing-questions";
import { card, disclosure } from "../controls/cards";
import { stepFrame } from "../controls/step-frame";

export function forcingQuestion(id: QuestionId): ForcingQuestion {
  const found = FORCING_QUESTIONS.find((question) => question.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

export function questionEyebrow({ number }: ForcingQuestion): string {
  return `Question ${number} of ${FORCING_QUESTIONS.length}`;
}

/** A forcing question: what is asked and why, a good answer, the fields, and what a weak one means. */
export function questionStep(id: QuestionId, fields: unknown): TemplateResult {
  const question = forcingQuestion(id);
  return stepFrame({
    eyebrow: questionEyebrow(question),
    heading: question.asks,
    lead: question.whyItMatters,
    body: html`${goodAnswer(question)}
      <div class="stack-wide">${fields}</div>
      ${weakAnswer(question)} ${markedClaims(question)}`,
  });
}

export function goodAnswer(question: ForcingQuestion): TemplateResult {
  return card("What a good answer looks like", html`<p>${question.goodAnswer}</p>`, {
    symbol: "bulb",
  });
}

export function weakAnswer(question: ForcingQuestion): TemplateResult {
  return card("What a weak answer means", html`<p>${question.weakMeans}</p>`, {
    kind: "consequence",
  });
}

/** What is said in the field and could not be traced: behind a disclosure, each marked as a claim. */
export function markedClaims({ claims }: ForcingQuestion): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  return disclosure(
    "Said in the field, source not traced",
    html`<ul class="bullets">
      ${claims.map(({ text }) => html`<li>${text} <em>(claim)</em></li>`)}
    </ul>`,
  );
}
