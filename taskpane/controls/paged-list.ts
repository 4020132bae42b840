import { html, nothing, type TemplateResult } from "lit/html.js";
import { asNumber } from "../../src/wording";

/** As many as can be looked through, and drawn in a moment, at a time. */
const ROWS_A_PAGE = 25;

interface PagedList<Row> {
  readonly id: string;
  /** What the rows are, for the buttons and for screen readers. */
  readonly name: string;
  readonly rows: readonly Row[];
  /** From 0. */
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly row: (row: Row, index: number) => TemplateResult;
}

/** A long list, some rows at a time; thousands on one screen would help nobody. */
export function pagedList<Row>({
  id,
  name,
  rows,
  page,
  onPage,
  row,
}: PagedList<Row>): TemplateResult {
  const last = Math.max(0, Math.ceil(rows.length / ROWS_A_PAGE) - 1);
  const shown = Math.min(page, last);
  const from = shown * ROWS_A_PAGE;
  const these = rows.slice(from, from + ROWS_A_PAGE);
  // A button that would lead nowhere is not there; the other one takes the focus of one that goes.
  const turn = (label: "Previous" | "Next", to: number) =>
    to < 0 || to > last
      ? nothing
      : html`<button
          type="button"
          class="button compact"
          id="${id}-${label.toLowerCase()}"
          aria-label="${label}: ${name}"
          @click=${() => {
            onPage(to);
            const isEnd = to === 0 || to === last;
            if (isEnd) document.getElementById(`${id}-${to === 0 ? "next" : "previous"}`)?.focus();
          }}
        >
          ${label}
        </button>`;
  return html`<div class="stack">
    <ul class="lines" id=${id} aria-label=${name}>
      ${these.map((each, index) => html`<li>${row(each, from + index)}</li>`)}
    </ul>
    ${
      last === 0
        ? nothing
        : html`<div class="row">
            ${turn("Previous", shown - 1)} ${turn("Next", shown + 1)}
            <span class="small" role="status"
              >${asNumber(from + 1)} to ${asNumber(from + these.length)} of
              ${asNumber(rows.length)}</span
            >
          </div>`
    }
  </div>`;
}
