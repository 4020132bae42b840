import { html, type TemplateResult } from "lit/html.js";
import { disclosure } from "../../controls/cards";
import { field, textArea } from "../../controls/field";
import { CSV_FILES, fileField } from "../../controls/file-field";
import type { Pane } from "../../state/pane-state";
import { readFile, readPasted } from "./import-work";

/** A file chosen or dropped, or its text pasted. */
export function chooseFile(pane: Pane): TemplateResult {
  const { send, state } = pane;
  const { pasted = "" } = state.pageStates;
  return html`<p class="lead">
      The circulating JSON, one record or several, or CSV from a customer system. You see what is
      taken for what before anything is.
    </p>
    <div
      class="drop"
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
      }}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        if (file !== undefined) void readFile(send, file);
      }}
    >
      ${fileField({
        id: "import-file",
        label: "File",
        hint: "Choose one, or drop it here. Up to 5 MB.",
        accept: `.json,application/json,${CSV_FILES}`,
        onFile: (file) => {
          void readFile(send, file);
        },
      })}
    </div>
    ${disclosure(
      "Paste the text instead",
      html`<div class="stack">
        ${field({ id: "import-pasted", label: "Text of the file" }, (described) =>
          textArea({
            ...described,
            id: "import-pasted",
            value: pasted,
            onInput: (text) => {
              send({ kind: "pageState", states: { pasted: text } });
            },
            onLeave: () => undefined,
          }),
        )}
        <div class="row">
          <button
            type="button"
            class="button"
            id="read-pasted"
            @click=${() => {
              void readPasted(send, pasted);
            }}
          >
            Read the text
          </button>
        </div>
      </div>`,
    )} `;
}
