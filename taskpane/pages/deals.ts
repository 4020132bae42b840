import { html, nothing, type TemplateResult } from "lit/html.js";
import { type Case, caseOf } from "../../src/case/case";
import {
  cannibalizationSource,
  decisionsOnMeasured,
  isMeasured,
  measuredCannibalization,
} from "../../src/case/measured";
import { DEAL_KINDS, trulyNewInWords } from "../../src/partner/attribution";
import { type AttributionReport, reportOnDeals } from "../../src/partner/attribution-report";
import { DEAL_COLUMNS, readDeals } from "../../src/partner/deals";
import { dealsInText } from "../../src/exchange/read-deals";
import type { JsonValue } from "../../src/case/draft";
import type { Result } from "../../src/result";
import { inWords, moneyForPeople, shareForPeople } from "../../src/wording";
import { bullets, message } from "../controls/cards";
import { field, textArea } from "../controls/field";
import { pagedList } from "../controls/paged-list";
import { stepFrame } from "../controls/step-frame";
import { inputPath } from "../state/model";
import { withPartner } from "../state/moves";
import { PAGES } from "../state/pages";
import type { Pane, Send } from "../state/pane-state";

/** Deals of a partner we have: pasted, attributed, and what was measured taken into the model. */
export function dealsPage(pane: Pane): TemplateResult {
  const given = caseOf(pane.partner);
  const report = reportOf(given);
  return stepFrame({
    heading: PAGES.deals.title,
    lead: "Are the deals a partner claims its own, or our pipeline under another name?",
    body:
      report === undefined
        ? pasteView(pane)
        : report.ok
          ? reportView(pane, given, report.value)
          : [message("error", report.problem.message), otherDeals(pane)],
  });
}

/** Undefined while there are no deals of this partner. */
function reportOf({ given, verdict, terms }: Case): Result<AttributionReport> | undefined {
  if (!Array.isArray(given.deals) || given.deals.length === 0) return undefined;
  const deals = readDeals(given.deals);
  if (!deals.ok) return deals;
  const preset = terms.ok ? terms.value.preset : undefined;
  const tier = verdict.ok ? verdict.value.tier : "RESELLER";
  const report = reportOnDeals(deals.value, { tier, preset });
  // A preset without a band for the tier still leaves whose the deals are.
  return report.ok ? report : reportOnDeals(deals.value);
}

const HEADINGS = inWords(Object.values(DEAL_COLUMNS).map(({ label }) => label));

function pasteView(pane: Pane): TemplateResult {
  const { send, state } = pane;
  const { pastedDeals = "", dealsProblem } = state.pageStates;
  return html`<p>
      Copy a table from a sheet with its row of headings and paste it here, or choose a CSV file.
      Headings: ${HEADINGS}. Who did something is us, partner, both or neither.
    </p>
    ${field({ id: "deals-text", label: "Table of deals", error: dealsProblem }, (described) =>
      textArea({
        ...described,
        id: "deals-text",
        value: pastedDeals,
        onInput: (text) => {
          send({ kind: "pageState", states: { pastedDeals: text, dealsProblem: undefined } });
        },
        onLeave: () => undefined,
      }),
    )}
    ${field(
      { id: "deals-file", label: "Or a CSV file" },
      ({ describedBy }) =>
        html`<input
          id="deals-file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          aria-describedby=${describedBy ?? nothing}
          @change=${({ target }: Event) => {
            const [file] = (target as HTMLInputElement).files ?? [];
            void file?.text().then((text) => {
              takeDeals(pane, text);
            });
          }}
        />`,
    )}
    <div class="row">
      <button
        type="button"
        class="button primary"
        id="read-deals"
        @click=${() => {
          takeDeals(pane, pastedDeals);
        }}
      >
        Whose are they?
      </button>
    </div>`;
}

function takeDeals({ send, state }: Pane, text: string): void {
  const read = dealsInText(text, state.decimalMark);
  if (!read.ok) {
    const dealsProblem = read.problem.message;
    send({ kind: "pageState", states: { pastedDeals: text, dealsProblem } });
    return;
  }
  setDeals(send, read.value as unknown as Record<string, JsonValue>[]);
  send({ kind: "pageState", states: { pastedDeals: "", dealsProblem: undefined } });
}

function setDeals(send: Send, deals: Record<string, JsonValue>[]): void {
  send({
    kind: "changeDraft",
    change: (draft) => {
      const partner = draft.partners[draft.currentPartnerId];
      return partner === undefined ? draft : withPartner(draft, { ...partner, deals });
    },
  });
}

function reportView(pane: Pane, given: Case, report: AttributionReport): TemplateResult {
  const { deals, trulyNew, overpaid, influencedShare, warnings } = report;
  const counts = DEAL_KINDS.map(
    (kind) => `${deals.filter((deal) => deal.kind === kind).length} ${kind}`,
  );
  const { listPages = {} } = pane.state.pageStates;
  return html`<p class="answer" id="truly-new" role="status">${trulyNewInWords(trulyNew)}</p>
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
    ${otherDeals(pane)}`;
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
