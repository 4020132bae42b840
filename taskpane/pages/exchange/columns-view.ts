import { html, type nothing, type TemplateResult } from "lit/html.js";
import { CSV_FIELDS } from "../../../src/exchange/csv-fields";
import { type ColumnProposal, decimalMarkOf } from "../../../src/exchange/propose-mapping";
import { asTyped, counted } from "../../../src/wording";
import { choice } from "../../controls/choice";
import { field } from "../../controls/field";
import { pagedList } from "../../controls/paged-list";
import { select } from "../../controls/select";
import { type ColumnsStage } from "../../state/exchange";
import { typesInForce } from "../../../src/programme/own-types";
import type { Pane } from "../../state/pane-state";
import { anotherFile } from "./another-file";
import { checkRows } from "./import-work";
import { paging } from "./lists";

const LONGEST_HEADER = 60;

/** What each column is taken for, and why; a person changes or confirms it. */
export function columnsView(pane: Pane, stage: ColumnsStage): TemplateResult {
  const { send } = pane;
  const { csv, columns, fields } = stage;
  const set = (change: Partial<ColumnsStage>) => {
    send({ kind: "pageState", states: { importing: { ...stage, ...change } } });
    send({ kind: "job", job: { kind: "idle" } });
  };
  const taken = fields.filter((path) => path !== undefined).length;
  return html`<p class="lead">
      ${counted(csv.rows.length, "row", "rows")} with
      ${counted(columns.length, "column", "columns")}, of which ${taken} will be taken. Change what
      is wrong; nothing is taken yet.
    </p>
    ${pagedList({
      ...paging(pane, "columns"),
      name: "Columns",
      rows: columns,
      row: (column, index) =>
        columnField(stage, column, index, (path) => {
          set({ fields: fields.map((each, at) => (at === index ? path : each)) });
        }),
    })}
    ${decimalField(stage, (decimalMark) => {
      set({ decimalMark });
    })}
    <div class="row">
      <button
        type="button"
        class="button primary"
        id="check-rows"
        @click=${() => {
          void checkRows(send, stage, typesInForce(pane.state.draft.programme));
        }}
      >
        Check the rows
      </button>
      ${anotherFile(send)}
    </div>`;
}

const FIELDS = [
  { label: "The partner", kind: "record" },
  { label: "The economics", kind: "model" },
].map(({ label, kind }) => ({
  label,
  options: CSV_FIELDS.filter((each) => each.kind === kind).map((each) => ({
    value: each.path,
    label: each.label,
  })),
}));

function columnField(
  { columns, fields }: ColumnsStage,
  { header, field: proposed, sentence, samples }: ColumnProposal,
  index: number,
  onChange: (path: string | undefined) => void,
): TemplateResult {
  const id = `column-${index}`;
  const chosen = fields[index];
  const twin = fields.findIndex((path, at) => at !== index && path === chosen);
  const isTwice = chosen !== undefined && twin >= 0;
  return field(
    {
      id,
      label: header === "" ? `Column ${index + 1}, without a name` : shortened(header),
      hint: chosen === proposed ? sentence : "As you chose.",
      error: isTwice
        ? `${asTyped(columns[twin]?.header)} goes there too: choose one of the two.`
        : undefined,
    },
    (described) =>
      select({
        ...described,
        id,
        value: chosen ?? "",
        options: [{ value: "", label: "Not taken" }, ...FIELDS],
        onChange: (path) => {
          onChange(path === "" ? undefined : path);
        },
      }),
    samples.length === 0
      ? html`<p class="small">Every cell is empty.</p>`
      : html`<p class="small">For example: ${samples.join(" · ")}</p>`,
  );
}

/** Nothing is asked where the file shows its decimal mark, or has none. */
function decimalField(
  { csv, fields, decimalMark }: ColumnsStage,
  onChange: (mark: "." | ",") => void,
): TemplateResult | typeof nothing {
  const { mark, sentence } = decimalMarkOf(csv, fields);
  if (mark !== undefined) return html`<p class="small">${sentence}</p>`;
  return choice({
    id: "decimal-mark",
    legend: "Decimal mark of the numbers",
    hint: sentence,
    options: [
      { value: "comma", label: "Comma, as in 1.234,5" },
      { value: "point", label: "Point, as in 1,234.5" },
    ],
    value: decimalMark === undefined ? "" : decimalMark === "," ? "comma" : "point",
    onChange: (chosen) => {
      onChange(chosen === "comma" ? "," : ".");
    },
  });
}

function shortened(header: string): string {
  return header.length > LONGEST_HEADER ? `${header.slice(0, LONGEST_HEADER)}…` : header;
}
