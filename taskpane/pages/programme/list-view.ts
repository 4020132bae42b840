import { html, nothing, type TemplateResult } from "lit/html.js";
import { rowsInText } from "../../../src/case/read-rows";
import {
  ASKED_OF_MANY,
  countsInWords,
  type JudgedRow,
  listWarnings,
} from "../../../src/programme/asked-of-many";
import type { Judgement } from "../../../src/programme/judgement";
import { pilotsByKind, pilotsInWords } from "../../../src/programme/pilots-by-kind";
import type { Draft } from "../../../src/case/draft";
import { asNumber, inWords } from "../../../src/wording";
import { bullets, disclosure } from "../../controls/cards";
import { field, textArea } from "../../controls/field";
import { CSV_FILES, fileField } from "../../controls/file-field";
import { pagedList } from "../../controls/paged-list";
import { capitalised } from "../../controls/sentences";
import { stepFrame } from "../../controls/step-frame";
import type { Pane } from "../../state/pane-state";
import { judgedRowsOf } from "../../state/programme-answers";
import { textOfFile } from "../../text-of-file";

type Rows = Draft["programme"][string];

/** What a list says of itself where it is more than its rows. */
export interface ListWords {
  readonly lead: string;
  /** What follows where a column or a cell is missing. */
  readonly missing?: string;
  readonly above: TemplateResult | typeof nothing;
}

/** A judgement that is asked of many: every row with what it comes to, the best first. */
export function listView(
  pane: Pane,
  judgement: Judgement,
  words: ListWords = {
    lead: `Each comes to one of these: ${inWords(judgement.decisions, "or")}.`,
    above: nothing,
  },
): TemplateResult {
  const { one = "", many = "" } = ASKED_OF_MANY[judgement.name] ?? {};
  const rows = judgedRowsOf(judgement, pane.partner);
  const open = (judgementRow: string) => {
    pane.send({ kind: "pageState", states: { judgementRow } });
  };
  return stepFrame({
    eyebrow: judgement.title,
    heading: capitalised(many),
    lead: words.lead,
    body: html`<button
        type="button"
        class="link-button"
        id="all-judgements"
        @click=${() => {
          const states = { judgement: undefined, pastedRows: "", rowsProblem: undefined };
          pane.send({ kind: "pageState", states });
        }}
      >
        All steps of the programme
      </button>
      ${words.above} ${rows.length === 0 ? nothing : ranking(pane, judgement, rows, open)}
      <div class="row">
        <button
          type="button"
          class="button ${rows.length === 0 ? "primary" : ""}"
          id="add-row"
          @click=${() => {
            open(newRowId());
          }}
        >
          Add a ${one}
        </button>
      </div>
      ${rows.length === 0 ? pasteView(pane, judgement, words) : disclosure(`Paste more ${many}`, pasteView(pane, judgement, words))}`,
  });
}

function ranking(
  pane: Pane,
  judgement: Judgement,
  rows: readonly JudgedRow[],
  open: (row: string) => void,
): TemplateResult {
  const { one = "", many = "" } = ASKED_OF_MANY[judgement.name] ?? {};
  const { listPages = {} } = pane.state.pageStates;
  const warnings = listWarnings(rows, judgement);
  const kinds = judgement.name === "pilot-evaluation" ? pilotsByKind(rows) : [];
  return html`<p class="answer" id="rows-in-words" role="status">
      ${capitalised(countsInWords(rows, judgement))}
    </p>
    ${warnings.length === 0 ? nothing : bullets(warnings)}
    ${
      kinds.length === 0
        ? nothing
        : html`<div class="stack" id="side-by-side">
            <p>${pilotsInWords(kinds)}</p>
            ${bullets(
              kinds.map(
                ({ kind, pilots, worked, revenue, qualifiedLeads }) =>
                  `${capitalised(kind)}: ${worked} of ${pilots} worked, ${asNumber(revenue)} of revenue, ${asNumber(qualifiedLeads)} qualified leads.`,
              ),
            )}
          </div>`
    }
    ${pagedList({
      ...{ id: "judged-rows", name: capitalised(many), rows },
      page: listPages.judged ?? 0,
      onPage: (page) => {
        pane.send({ kind: "pageState", states: { listPages: { ...listPages, judged: page } } });
      },
      row: ({ id, name, decided }) =>
        html`<button
            type="button"
            class="link-button"
            id=${id}
            @click=${() => {
              open(id);
            }}
          >
            ${name === "" ? `A ${one} without a name` : name}
          </button>
          <b>${decided.ok ? capitalised(decided.value.decision) : "Cannot be read"}</b>
          <span class="small"
            >${decided.ok ? decided.value.reasons[0] : decided.problem.message}</span
          >`,
    })}`;
}

/** Rows come from a sheet or a file, under a row of headings. */
function pasteView(
  pane: Pane,
  judgement: Judgement,
  { missing = "What is missing counts as unknown." }: ListWords,
): TemplateResult {
  const { send, state } = pane;
  const { pastedRows = "", rowsProblem } = state.pageStates;
  const { many = "" } = ASKED_OF_MANY[judgement.name] ?? {};
  const labels = Object.values(judgement.fields).map(({ label }) => label);
  const id = "rows-text";
  return html`<div class="stack-wide">
    ${field(
      {
        ...{ id, error: rowsProblem },
        label: `Or paste a list of ${many} with a row of headings`,
        hint: `Headings: ${labels.join("; ")}. ${missing}`,
      },
      (described) =>
        textArea({
          ...{ ...described, id, value: pastedRows },
          onInput: (text) => {
            send({ kind: "pageState", states: { pastedRows: text, rowsProblem: undefined } });
          },
          onLeave: () => undefined,
        }),
    )}
    ${fileField({
      id: "rows-file",
      label: "Or a CSV file",
      accept: CSV_FILES,
      onFile: (file) => void takeFile(pane, judgement, file),
    })}
    <div class="row">
      <button
        type="button"
        class="button"
        id="take-rows"
        @click=${() => {
          takeRows(pane, judgement, pastedRows);
        }}
      >
        Take the list
      </button>
    </div>
  </div>`;
}

/** Added to those that are there: nobody loses what was typed of a firm before. */
function takeRows({ send, state }: Pane, judgement: Judgement, text: string): void {
  const read = rowsInText(judgement, text, state.decimalMark);
  if (!read.ok) {
    const rowsProblem = read.problem.message;
    send({ kind: "pageState", states: { pastedRows: text, rowsProblem } });
    return;
  }
  send({ kind: "pageState", states: { pastedRows: "", rowsProblem: undefined } });
  const added = Object.fromEntries(read.value.map((row) => [newRowId(), row])) as Rows;
  send({
    kind: "changeDraft",
    change: ({ programme, ...draft }) => {
      const rows = { ...programme[judgement.name], ...added };
      return { ...draft, programme: { ...programme, [judgement.name]: rows } };
    },
  });
}

async function takeFile(pane: Pane, judgement: Judgement, file: File): Promise<void> {
  const text = await textOfFile(file);
  if (text.ok) takeRows(pane, judgement, text.value);
  else pane.send({ kind: "pageState", states: { rowsProblem: text.problem.message } });
}

const ID_LENGTH = 13;

/** Two authors may add rows at the same time: a running number would make theirs one. */
function newRowId(): string {
  return `row-${crypto.randomUUID().slice(0, ID_LENGTH)}`;
}
