import { html, nothing, type TemplateResult } from "lit/html.js";
import type { CopyKind } from "../../../src/xlsx/make-copy";
import { partnerBase } from "../../../src/sheets/copies/visibility";
import { bullets, message } from "../../controls/cards";
import { choice } from "../../controls/choice";
import { icon } from "../../controls/icons";
import { givenInputs } from "../../state/model";
import type { Pane } from "../../state/pane-state";
import { copyTask, forgetCopy } from "./copy-task";
import { KIND_WORDS } from "./kind-words";
import { missingForCopy, numbersNotice, stepLinks } from "./missing";
import { partnerPreview } from "./partner-preview";
import { taskButton, taskOutcome } from "./task-view";

/** Those that most people want come first. */
const KINDS: readonly CopyKind[] = ["portable", "partner", "values", "full"];

export function copies(pane: Pane): TemplateResult {
  const { copyKind: kind = "portable", copyToSave, fixedInCopy = [] } = pane.state.pageStates;
  return html`<div class="stack-wide">
    <h2>A copy for somebody else</h2>
    ${choice({
      id: "copy-kind",
      legend: "Which copy?",
      options: KINDS.map((value) => ({ value, ...KIND_WORDS[value] })),
      value: kind,
      onChange: (value) => {
        choose(pane, value);
      },
    })}
    ${missingForCopy(pane) ?? making(pane, kind)}
    <div class="stack">
      ${taskOutcome(pane, "copy")} ${copyToSave === undefined ? nothing : saveLink(copyToSave)}
      ${
        fixedInCopy.length === 0
          ? nothing
          : html`<p>Excel has no formula for these cells, so they hold what was computed:</p>
              ${bullets(fixedInCopy)}`
      }
    </div>
  </div>`;
}

/** What the last copy came to was said of another kind. */
function choose(pane: Pane, value: string): void {
  const copyKind = KINDS.find((kind) => kind === value);
  if (copyKind === undefined) return;
  pane.send({ kind: "pageState", states: { copyKind } });
  const { job, pageStates } = pane.state;
  if (job.kind === "running" || pageStates.handoverTask !== "copy") return;
  forgetCopy(pane);
  pane.send({ kind: "job", job: { kind: "idle" } });
}

function making(pane: Pane, kind: CopyKind): TemplateResult {
  const refusal = kind === "partner" ? refused(pane) : undefined;
  return (
    refusal ??
    html`${numbersNotice(pane)} ${kind === "partner" ? partnerPreview(pane) : nothing}
      <div>
        ${taskButton(pane, {
          id: "make-copy",
          label: `Make the ${KIND_WORDS[kind].label.toLowerCase()}`,
          isPrimary: true,
          start: () => copyTask(pane, kind),
        })}
      </div>`
  );
}

/** Some terms cannot be shown without showing what is ours. */
function refused(pane: Pane): TemplateResult | undefined {
  const base = partnerBase({ inputs: givenInputs(pane.partner) });
  if (base.ok) return undefined;
  return html`${message("warning", base.problem.message)} ${stepLinks(pane, ["deal"])}`;
}

function saveLink({ url, fileName }: { readonly url: string; readonly fileName: string }) {
  return html`<p>
    <a id="save-copy" href=${url} download=${fileName}>${icon("arrow")}Save “${fileName}”</a>
  </p>`;
}
