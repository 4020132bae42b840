import { html, nothing, type TemplateResult } from "lit/html.js";
import { type Case, caseOf } from "../../src/case/case";
import { reviewOf } from "../../src/case/review-of-case";
import type { Review } from "../../src/partner/review";
import {
  actualRows,
  COST_COLUMNS,
  costRows,
  reviewFigure,
  reviewPoints,
  unwindingRows,
} from "../../src/partner/review-words";
import type { ReviewVerdict } from "../../src/policy/review";
import { message } from "../controls/cards";
import { stepFrame } from "../controls/step-frame";
import { PAGES } from "../state/pages";
import type { Pane } from "../state/pane-state";
import { actualFields } from "./review/actual-fields";

/** A partner we have: what it reached, what follows from it and what to send. */
export function reviewPage(pane: Pane): TemplateResult {
  const given = caseOf(pane.partner);
  return stepFrame({
    heading: PAGES.review.title,
    lead: "What a partner we have reached, held against its clauses. Type the actuals once; they stay with the partner.",
    body: [outcome(given), actualFields(pane, given), toTheSheet(pane)],
  });
}

function outcome(given: Case): TemplateResult {
  const found = reviewOf(given);
  if (found === undefined) return message("info", "Type the last quarter first, below.");
  if (!found.ok) {
    const { kind } = found.problem;
    return message(kind === "invalid" ? "error" : "info", found.problem.message);
  }
  const { review } = found.value;
  return html`${headline(review)} ${actuals(review)} ${costs(review)} ${unwinding(review)}
  ${notice(review)}`;
}

const INTENT: Readonly<Record<ReviewVerdict, "success" | "warning" | "error">> = {
  "double down": "success",
  keep: "success",
  "restructure the plan": "warning",
  "re-tier": "warning",
  unwind: "error",
};

function headline(review: Review): TemplateResult {
  const points = reviewPoints(review).filter(([, value]) => value !== undefined);
  return html`${message(
      INTENT[review.verdict],
      html`<b id="review-headline">${review.headline}</b>`,
    )}
    <dl class="stack" id="review-points">
      ${points.map(
        ([name, value]) =>
          html`<div>
            <dt><b>${name}</b></dt>
            <dd>${typeof value === "number" ? reviewFigure(value) : value}</dd>
          </div>`,
      )}
    </dl>`;
}

function actuals(review: Review): TemplateResult {
  return html`<div class="stack">
    <h2>Actuals</h2>
    <ul class="bullets" id="review-actuals">
      ${actualRows(review).map(
        ([measure, actual, required, met]) =>
          html`<li>
            ${measure}: ${reviewFigure(actual)}, required ${reviewFigure(required)},
            ${met === undefined ? "not known whether met" : met ? "met" : "missed"}
          </li>`,
      )}
    </ul>
  </div>`;
}

function costs(review: Review): TemplateResult {
  return html`<div class="stack">
    <h2>${COST_COLUMNS[0]} to serve</h2>
    <ul class="bullets" id="review-costs">
      ${costRows(review).map(([name, amount]) => html`<li>${name}: ${reviewFigure(amount)}</li>`)}
    </ul>
  </div>`;
}

function unwinding(review: Review): TemplateResult | typeof nothing {
  if (review.unwinding.length === 0) return nothing;
  return html`<div class="stack">
    <h2>Unwinding</h2>
    <ul class="bullets" id="review-unwinding">
      ${unwindingRows(review).map(
        ([part, clause, by]) =>
          html`<li><b>${part}</b>, by ${by}<span class="small"> ${clause}</span></li>`,
      )}
    </ul>
  </div>`;
}

/** Text to send; nothing here sends it. */
function notice({ notice: text }: Review): TemplateResult | typeof nothing {
  if (text === undefined) return nothing;
  return html`<div class="field">
    <label class="label" for="review-notice">Notice to send</label>
    <p class="hint" id="review-notice-hint">Nobody sends it but you: copy it from here.</p>
    <div class="box">
      <textarea
        id="review-notice"
        rows="12"
        readonly
        aria-describedby="review-notice-hint"
        .value=${text}
        @focus=${({ target }: Event) => {
          (target as HTMLTextAreaElement).select();
        }}
      ></textarea>
    </div>
  </div>`;
}

function toTheSheet({ send }: Pane): TemplateResult {
  return html`<div class="row">
    <button
      type="button"
      class="button"
      id="review-to-sheet"
      @click=${() => {
        send({
          kind: "changeDraft",
          change: (draft) => ({
            ...draft,
            sheetGroups: [...draft.sheetGroups.filter((group) => group !== "existing"), "existing"],
          }),
        });
        send({ kind: "goTo", place: "plan" });
      }}
    >
      Write it as a sheet
    </button>
  </div>`;
}
