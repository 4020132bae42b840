import { html, nothing, type TemplateResult } from "lit/html.js";
import { jobView } from "../controls/job-view";
import { stepFrame } from "../controls/step-frame";
import { type ImportStage, NOTHING_CHOSEN } from "../state/exchange";
import { PAGES } from "../state/pages";
import type { Pane } from "../state/pane-state";
import { checkView } from "./exchange/check-view";
import { chooseFile } from "./exchange/choose-file";
import { columnsView } from "./exchange/columns-view";
import { doneView } from "./exchange/done-view";
import { exportView } from "./exchange/export-view";
import { cancelWork } from "./exchange/page-work";

const HEADINGS: Readonly<Record<ImportStage["kind"], string>> = {
  choose: "Import",
  columns: "What stands in each column?",
  check: "What comes in?",
  done: "Imported",
};

/** Partners in and out: a file is read, its columns named, its rows checked, and only then taken. */
export function exchangePage(pane: Pane): TemplateResult {
  const { job, pageStates } = pane.state;
  const { importing = NOTHING_CHOSEN, exchangeJob: half = "import" } = pageStates;
  const told = html`<div id="exchange-job">${jobView(job, cancelWork)}</div>`;
  const isRunning = job.kind === "running";
  return stepFrame({
    heading: PAGES.exchange.title,
    body: html`<section class="stack-wide" aria-labelledby="import-heading">
        <h2 id="import-heading" tabindex="-1">${HEADINGS[importing.kind]}</h2>
        <div class="stack-wide" ?inert=${isRunning}>${stageView(pane, importing)}</div>
        ${half === "import" ? told : nothing}
      </section>
      ${
        importing.kind === "choose" || importing.kind === "done"
          ? html`<section class="stack-wide" aria-labelledby="export-heading">
              <h2 id="export-heading">Export</h2>
              <div class="stack-wide" ?inert=${isRunning}>${exportView(pane)}</div>
              ${half === "export" ? told : nothing}
            </section>`
          : nothing
      }`,
  });
}

function stageView(pane: Pane, stage: ImportStage): TemplateResult {
  switch (stage.kind) {
    case "choose":
      return chooseFile(pane);
    case "columns":
      return columnsView(pane, stage);
    case "check":
      return checkView(pane, stage);
    case "done":
      return doneView(pane, stage);
  }
}
