import { html, type TemplateResult } from "lit/html.js";
import type { Case } from "../../../src/case/case";
import { knownForReview, QUARTERS } from "../../../src/case/review-of-case";
import {
  COST_FIELDS,
  QUARTER_FIELDS,
  REVIEW_FIELDS,
  type ReviewField,
} from "../../../src/partner/review-input";
import { MOTION_NAMES, TIER_NAMES } from "../../../src/policy/display-names";
import { asNumber } from "../../../src/wording";
import { chosenAnswer, typedAnswer, yesNoAnswer } from "../../controls/answer-field";
import { disclosure } from "../../controls/cards";
import { askedAnswer } from "../../state/asked-number";
import type { DraftPath } from "../../state/draft-path";
import type { Pane } from "../../state/pane-state";

const ASKED_FIRST = ["tier", "on", "averageDeal"];
/** Said with the partner's own answers. */
const ELSEWHERE = ["partnerName", "profile"];

/** What was reached, quarter by quarter, what it costs, and how things stand; the oldest quarter first. */
export function actualFields(pane: Pane, given: Case): TemplateResult {
  const known = knownForReview(given);
  const ask = (path: DraftPath, key: string, field: ReviewField) =>
    fieldFor(pane, path, field, known[key]);
  const fields = Object.entries(REVIEW_FIELDS).filter(([key]) => !ELSEWHERE.includes(key));
  const first = fields.filter(([key]) => ASKED_FIRST.includes(key));
  const others = fields.filter(([key]) => !ASKED_FIRST.includes(key));
  const isReferral = pane.partner.review.tier === "REFERRAL";
  const ofQuarter = Object.entries(QUARTER_FIELDS).filter(
    ([key]) => isReferral || key !== "introductions",
  );
  return html`<div class="stack-wide">
    ${first.map(([key, field]) => ask(["review", key], key, field))}
    ${QUARTERS.map(
      (number) =>
        html`<div class="stack" role="group" aria-labelledby="quarter-${number}">
          <h2 id="quarter-${number}">${quarterName(number)}</h2>
          ${ofQuarter.map(([key, field]) =>
            ask(["review", "quarters", number, key], "", {
              ...field,
              label: `${field.label}, ${quarterName(number).toLowerCase()}`,
            }),
          )}
        </div>`,
    )}
    <div class="stack">
      <h2>How it stands</h2>
      ${others.map(([key, field]) => ask(["review", key], key, field))}
    </div>
    ${disclosure(
      "What it costs us, over these quarters",
      Object.entries(COST_FIELDS).map(([key, field]) => ask(["review", "cost", key], "", field)),
    )}
  </div>`;
}

function quarterName(number: (typeof QUARTERS)[number]): string {
  const back = QUARTERS.length - Number(number);
  if (back === 0) return "Last quarter";
  return back === 1 ? "The quarter before" : `${back} quarters before the last`;
}

function fieldFor(
  pane: Pane,
  path: DraftPath,
  { label, kind, isNeeded }: ReviewField,
  known: unknown,
): TemplateResult {
  const canBeUnknown = isNeeded !== true;
  const hint =
    known === undefined ? undefined : `${shown(known)}, from the case, unless you say otherwise.`;
  if (kind.kind === "yesNo") return yesNoAnswer(pane, { path, legend: label, hint });
  if (kind.kind === "choice") {
    const options = kind.options.map((value) => ({ value, label: choiceName(value) }));
    const fallback = typeof known === "string" ? known : undefined;
    return chosenAnswer(pane, { path, legend: label, hint, options, canBeUnknown, fallback });
  }
  return typedAnswer(pane, {
    ...{ path, label, hint, canBeUnknown },
    type: kind.kind === "date" ? "date" : "text",
    asked: kind.kind === "date" ? undefined : askedAnswer(kind),
  });
}

const NAMES: Readonly<Record<string, string>> = { ...TIER_NAMES, ...MOTION_NAMES };

function choiceName(value: string): string {
  return NAMES[value] ?? value;
}

function shown(known: unknown): string {
  if (typeof known === "number") return asNumber(known);
  return typeof known === "string" ? choiceName(known) : "Known";
}
