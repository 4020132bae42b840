import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import { attributionOf } from "../../src/case/attribution-of-case";
import { type Case, caseOf } from "../../src/case/case";
import type { Draft } from "../../src/case/draft";
import {
  cannibalizationSource,
  decisionsOnMeasured,
  isMeasured,
  measuredCannibalization,
} from "../../src/case/measured";
import { DEAL_KINDS, trulyNewInWords } from "../../src/partner/attribution";
import type { AttributionReport } from "../../src/partner/attribution-report";
import { SHEET_TITLES } from "../../src/sheets/description/sheet-names";
import { inWords, moneyForPeople, shareForPeople } from "../../src/wording";
import { bullets, message } from "../controls/cards";
import { pagedList } from "../controls/paged-list";
import { stepFrame } from "../controls/step-frame";
import { inputPath } from "../state/model";
import { PAGES } from "../state/pages";
import type { Pane } from "../state/pane-state";
import { readWhenShown } from "./deals/read-when-shown";
import { pasteView, setDeals } from "./deals/take-deals";

/** Deals of a partner we have: pasted, attributed, and what was measured taken into the model. */
export function dealsPage(pane: Pane): TemplateResult {
  const given = caseOf(pane.partner);
  const attributed = attributionOf(given);
  return stepFrame({
    heading: PAGES.deals.title,
    lead: "Are the deals a partner claims its own, or our pipeline under another name?",
    body:
      attributed === undefined
        ? pasteView(pane)
        : attributed.ok
          ? reportView(pane, given, attributed.value.report)
          : [message("error", attributed.problem.message), otherDeals(pane)],
  });
}

function reportView(pane: Pane, given: Case, report: AttributionReport): TemplateResult {
  const { deals, trulyNew, overpaid, influencedShare, warnings } = report;
  const counts = DEAL_KINDS.map(
    (kind) => `${deals.filter((deal) => deal.kind === kind).length} ${kind}`,
  );
  const { listPages = {} } = pane.state.pageStates;
  return html`<p class="answer" id="truly-new" role="status" ${ref(readWhenShown(pane))}>
      ${trulyNewInWords(trulyNew)}
    </p>
    <p>${inWords(counts)}.</p>
    ${
      overpaid === undefined
        ? nothing
        : html`<p id="overpaid">
            Paid above what they earned: ${moneyForPeople(overpaid)}, with
            ${shareForPeople(influencedShare)} at most on an influenced deal.
          </p>`
    }
    ${warnings.length === 0 ? nothing : bullets(warnings)} ${measuredView(pane, given, report)}
    <div class="stack">
      <h2>Deal by deal</h2>
      ${pagedList({
        id: "deals",
        name: "Deals",
        rows: deals,
        page: listPages.deals ?? 0,
        onPage: (page) => {
          pane.send({
            kind: "pageState",
            states: { listPages: { ...listPages, deals: page } },
          });
        },
        row: ({ account, kind, reason }) =>
          html`<b>${account}</b>: ${kind} <span class="small">${reason}</span>`,
      })}
    </div>
    ${whereTheyAre(pane)} ${otherDeals(pane)}`;
}

/** What the figure does to the decision, and the one press that takes it into the model. */
function measuredView(
  { send }: Pane,
  given: Case,
  { trulyNew }: AttributionReport,
): TemplateResult {
  const measured = measuredCannibalization(trulyNew);
  const source = cannibalizationSource(given);
  const isTaken = isMeasured(given, trulyNew);
  const ends = decisionsOnMeasured(given, trulyNew);
  return html`<div class="stack">
    <h2>In the model</h2>
    <p id="cannibalization-source">
      ${isTaken ? "The model counts with it" : "The figure that counts"}: ${source ?? "none"}.
    </p>
    <p id="measured-decision">Decision now: ${given.decision.headline}.</p>
    <ul class="bullets" id="measured-range">
      ${ends.map(
        (end) => html`<li>${shareForPeople(end.trulyNew)} truly new: ${end.headline}</li>`,
      )}
    </ul>
    ${
      isTaken
        ? nothing
        : html`<div class="row">
            <button
              type="button"
              class="button primary"
              id="take-measured"
              @click=${() => {
                send({ kind: "answer", path: inputPath("cannibalization"), value: measured });
              }}
            >
              Count with the measured ${shareForPeople(measured)}
            </button>
          </div>`
    }
  </div>`;
}

/** Where the deals are: on their sheet, where they can be gone on with, or here alone. */
function whereTheyAre({ partner, send, state }: Pane): TemplateResult {
  const { dealsProblem } = state.pageStates;
  if (partner.dealsOn !== "") {
    return html`${dealsProblem === undefined ? nothing : message("error", dealsProblem)}
      <p class="small" id="deals-on-sheet">
        They are on the sheet “${SHEET_TITLES.attribution}” too: what is typed there counts here.
      </p>`;
  }
  return html`<div class="row">
    <button
      type="button"
      class="button"
      id="deals-to-sheet"
      @click=${() => {
        send({ kind: "changeDraft", change: withItsSheet });
        send({ kind: "goTo", place: "plan" });
      }}
    >
      Write them as a sheet
    </button>
  </div>`;
}

function withItsSheet(draft: Draft): Draft {
  const others = draft.sheetGroups.filter((group) => group !== "existing");
  return { ...draft, sheetGroups: [...others, "existing"] };
}

function otherDeals({ send }: Pane): TemplateResult {
  return html`<div class="row">
    <button
      type="button"
      class="button"
      id="other-deals"
      @click=${() => {
        setDeals(send, []);
      }}
    >
      Other deals
    </button>
  </div>`;
}
