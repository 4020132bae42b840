import { html, nothing, type TemplateResult } from "lit/html.js";
import { counted } from "../../../src/wording";
import { choice } from "../../controls/choice";
import { field } from "../../controls/field";
import { type Exporting, NOT_EXPORTED } from "../../state/exchange";
import type { Pane } from "../../state/pane-state";
import { type Destination, exportPartners } from "./export-work";
import { sentenceList } from "./lists";

/** Partners out of the workbook, as a file, into the clipboard or as text on the screen. */
export function exportView(pane: Pane): TemplateResult {
  const { send, state } = pane;
  const { exporting = NOT_EXPORTED } = state.pageStates;
  const set = (change: Partial<Exporting>) => {
    send({
      kind: "pageState",
      states: { exporting: { ...exporting, text: undefined, left: [], ...change } },
    });
  };
  const all = Object.keys(state.draft.partners).length;
  const button = (to: Destination, label: string, look: "primary" | "") =>
    html`<button
      type="button"
      class="button ${look}"
      id="export-${to}"
      @click=${() => {
        void exportPartners(pane, exporting, to);
      }}
    >
      ${label}
    </button>`;
  return html`${choice({
      id: "export-whose",
      legend: "Who",
      inline: true,
      options: [
        { value: "current", label: "This partner" },
        {
          value: "all",
          label: all === 1 ? "All partners" : `All ${counted(all, "partner", "partners")}`,
        },
      ],
      value: exporting.whose,
      onChange: (whose) => {
        set({ whose: whose === "all" ? "all" : "current" });
      },
    })}
    ${choice({
      id: "export-format",
      legend: "As",
      options: [
        { value: "json", label: "JSON", about: "The record, in the circulating keys" },
        { value: "csv", label: "CSV", about: "The record and the inputs, a row for each partner" },
      ],
      value: exporting.format,
      onChange: (format) => {
        set({ format: format === "csv" ? "csv" : "json" });
      },
    })}
    <p class="small">
      Answers to the questions and the plan stay in this workbook. Where a download does nothing, as
      in Excel for Mac, copy it.
    </p>
    <div class="row">
      ${button("file", "Download", "primary")} ${button("clipboard", "Copy", "")}
      ${button("screen", "Show as text", "")}
    </div>
    ${sentenceList(pane, {
      ...{ id: "left", name: "Unknown in the file" },
      sentences: exporting.left,
    })}
    ${exporting.text === undefined ? nothing : exportedText(exporting.text)}`;
}

function exportedText(text: string): TemplateResult {
  return field(
    { id: "exported-text", label: "The file as text" },
    () =>
      html`<div class="box">
        <textarea id="exported-text" rows="8" readonly .value=${text}></textarea>
      </div>`,
  );
}
