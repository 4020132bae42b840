import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import { message } from "../controls/cards";
import { isCopied, selectText } from "../controls/copy-text";
import { field } from "../controls/field";
import { icon } from "../controls/icons";
import { stepFrame } from "../controls/step-frame";
import { lookForSelfCheck } from "../excel/look-for-self-check";
import { openInBrowser } from "../open-in-browser";
import { PAGES } from "../state/pages";
import type { Pane } from "../state/pane-state";
import { type CheckLine, checkLines, checkText } from "../state/self-check";

const TEXT = "self-check-text";

/** What is installed and whether it works, to look at and to mail to whoever can help. */
export function selfCheckPage(pane: Pane): TemplateResult {
  const { selfCheck: lines } = pane.state.pageStates;
  return html`<div ${ref(lookWhenShown(pane))}>
    ${stepFrame({
      heading: PAGES.selfCheck.title,
      lead: "It changes nothing, and says no number and no name of yours.",
      body: lines === undefined ? html`<p>Looking…</p>` : found(pane, lines),
    })}
  </div>`;
}

type WhenShown = (element: Element | undefined) => void;

/** The pane as it was drawn last; the same function each time, so that it looks once a visit. */
let drawn: Pane;

function lookWhenShown(pane: Pane): WhenShown {
  drawn = pane;
  return look;
}

const look: WhenShown = (element) => {
  if (element !== undefined) void check(drawn);
};

function checkAgain(pane: Pane): void {
  pane.send({ kind: "pageState", states: { selfCheck: undefined } });
  void check(pane);
}

async function check({ send }: Pane): Promise<void> {
  const seen = await lookForSelfCheck();
  const lines = checkLines({ ...seen, saving: drawn.state.saving.kind });
  send({ kind: "pageState", states: { selfCheck: lines, selfCheckCopied: undefined } });
}

function found(pane: Pane, lines: readonly CheckLine[]): TemplateResult {
  const { selfCheckCopied: copied } = pane.state.pageStates;
  const text = checkText(lines);
  return html`${verdict(lines)}
    <div class="row">
      <button
        type="button"
        class="button primary"
        id="copy-check"
        @click=${() => void copy(pane, text)}
      >
        Copy for a mail
      </button>
      <button
        type="button"
        class="button"
        id="check-again"
        @click=${() => {
          checkAgain(pane);
        }}
      >
        Check again
      </button>
      <button
        type="button"
        class="link-button"
        id="open-troubleshooting"
        @click=${() => {
          openInBrowser("help/troubleshooting.html");
        }}
      >
        When something does not work
      </button>
    </div>
    <div aria-live="polite">${copied === undefined ? nothing : message("info", copied)}</div>
    <ul class="lines" id="check-lines">
      ${lines.map(line)}
    </ul>
    ${field(
      { id: TEXT, label: "The same as text" },
      () =>
        html`<div class="box">
          <textarea id=${TEXT} rows="6" readonly .value=${text}></textarea>
        </div>`,
    )}`;
}

function verdict(lines: readonly CheckLine[]): TemplateResult {
  const wrong = lines.filter(({ advice }) => advice !== undefined).length;
  return wrong === 0
    ? message("success", "Everything is in order.")
    : message("warning", "Look at what is marked below.");
}

function line({ what, found: words, advice }: CheckLine): TemplateResult {
  return html`<li>
    <h2>${advice === undefined ? nothing : icon("warning")} ${what}</h2>
    <p>${words}</p>
    ${advice === undefined ? nothing : html`<p class="missing">${advice}</p>`}
  </li>`;
}

async function copy({ send }: Pane, text: string): Promise<void> {
  const isDone = await isCopied(text);
  const copied = isDone
    ? "Copied."
    : "Copying is not allowed here. The text is selected below: copy it from there.";
  send({ kind: "pageState", states: { selfCheckCopied: copied } });
  if (!isDone) selectText(TEXT);
}
