import { html, nothing, type TemplateResult } from "lit/html.js";
import { ref } from "lit/directives/ref.js";
import { INPUT_NOTES } from "../../src/economics/input-notes";
import { inputDefinition } from "../../src/economics/inputs";
import { inputChoiceName } from "../../src/policy/display-names";
import { a1, areaA1 } from "../../src/sheets/description/a1";
import type { ExplainedFormula } from "../../src/sheets/explain-cell";
import type { ExplainedModel, RestsOn } from "../../src/sheets/explain-model";
import { asNumber, asPercent, figureForPeople, moneyForPeople } from "../../src/wording";
import { message } from "../controls/cards";
import { stepFrame } from "../controls/step-frame";
import { waterfallPictures } from "../pictures/waterfall-picture";
import type { Explained, FunctionWords, SelectedCell } from "../state/explained";
import type { Pane } from "../state/pane-state";
import { followSelection, goBack, goToPlace } from "./explain/follow-selection";

/** The selected cell in words; it changes with the selection for as long as it is on screen. */
export function explainPage(pane: Pane): TemplateResult {
  const { explained } = pane.state.pageStates;
  return html`<div class="stack-wide" ${ref(followSelection(pane))}>
    ${explained === undefined ? looking() : said(pane, explained)}
  </div>`;
}

function looking(): TemplateResult {
  const lead = "Looking at the selected cell…";
  return stepFrame({ heading: "Explain this number", lead, body: nothing });
}

function said(pane: Pane, explained: Explained): TemplateResult {
  if (explained.kind === "failed") {
    return stepFrame({
      heading: "Explain this number",
      body: message("error", `The selected cell was not read. ${explained.message}`),
    });
  }
  const { heading, lead, body } = partsOf(pane, explained);
  return stepFrame({
    eyebrow: whereAndWhat(explained.cell),
    heading,
    lead,
    body: html`${back(pane)} ${body}`,
  });
}

/** "Economics B5 shows 141,380" */
function whereAndWhat(cell: SelectedCell): string {
  return `${addressOf(cell)} shows ${cell.shown || "nothing"}`;
}

function addressOf({ sheetName, row, column }: SelectedCell): string {
  return `${sheetName} ${a1(row, column)}`;
}

interface Parts {
  readonly heading: string;
  readonly lead: string | undefined;
  readonly body: unknown;
}

function partsOf(pane: Pane, explained: Exclude<Explained, { kind: "failed" }>): Parts {
  switch (explained.kind) {
    case "plain":
      return {
        heading: explained.cell.shown === "" ? "An empty cell" : "A value, not a formula",
        lead: "Select a cell with a formula of ours, an input or a row of the plan: it is explained here.",
        body: nothing,
      };
    case "input":
      return inputParts(pane, explained.key);
    case "milestone":
      return {
        heading: "A milestone of the 90-day plan",
        lead: undefined,
        body: html`<dl class="facts" id="milestone">
          ${explained.fields.map(
            ([name, shown]) =>
              html`<dt>${name}</dt>
                <dd>${shown}</dd>`,
          )}
        </dl>`,
      };
    case "formula":
      return formulaParts(pane, explained);
  }
}

function inputParts({ partner }: Pane, key: Parameters<typeof inputDefinition>[0]): Parts {
  const input = inputDefinition(key);
  const given = partner.model[key];
  const facts: [string, string][] = [
    ["Unit", input.unit],
    [
      "Allowed",
      input.kind === "choice" ? input.choices.map(inputChoiceName).join(", ") : input.allowed,
    ],
    ["When blank", whenBlank(key)],
    ["Now", given === undefined || given === "" ? "left blank" : "typed"],
    ...(input.source === undefined
      ? []
      : [["Source of the default", input.source] as [string, string]]),
  ];
  return {
    heading: input.label,
    lead: INPUT_NOTES[key],
    body: html`<dl class="facts" id="input-meaning">
      ${facts.map(
        ([name, shown]) =>
          html`<dt>${name}</dt>
            <dd>${shown}</dd>`,
      )}
    </dl>`,
  };
}

function whenBlank(key: Parameters<typeof inputDefinition>[0]): string {
  const { default: taken, follows, kind, isRequired } = inputDefinition(key);
  if (follows !== undefined) {
    const of = `as ${inputDefinition(follows.key).label.toLowerCase()}`;
    return follows.less === undefined
      ? of
      : `${of} less ${inputDefinition(follows.less).label.toLowerCase()}`;
  }
  if (typeof taken === "string") return inputChoiceName(taken);
  if (taken !== undefined) return kind === "fraction" ? asPercent(taken) : asNumber(taken);
  return isRequired ? "it is required" : "what rests on it is not shown";
}

function formulaParts(
  pane: Pane,
  { formula, filledFrom, words }: Extract<Explained, { kind: "formula" }>,
): Parts {
  const filled =
    filledFrom === undefined
      ? nothing
      : html`<p class="small">
          Filled by the formula in ${a1(filledFrom.row, filledFrom.column)}.
        </p>`;
  const { functionName, model, looksAt } = formula;
  if (functionName === undefined) {
    return {
      heading: "A formula of this workbook",
      lead: "It calls none of our functions. These are the cells that it looks at.",
      body: html`${filled} ${rests(pane, looksAt, "looks-at")}`,
    };
  }
  if (model?.ok === true && model.value.measure !== undefined) {
    return {
      heading: model.value.measure.label,
      lead: model.value.meaning,
      body: html`${filled} ${modelBody(pane, model.value)}`,
    };
  }
  return {
    heading: functionName,
    lead: words?.description,
    body: html`${filled}
    ${model?.ok === false ? message("warning", model.problem.message) : nothing}
    ${parameters(pane, formula, words)}
    ${model?.ok === true ? modelBody(pane, model.value) : nothing}`,
  };
}

function modelBody(pane: Pane, { result, lines, inputs }: ExplainedModel): TemplateResult {
  return html`${result?.ok === false ? message("info", result.problem.message) : nothing}
    <div class="stack">
      <h2>How a deal becomes this</h2>
      ${waterfallPictures(lines)}
    </div>
    <div class="stack">
      <h2>Each line, and the cells it comes from</h2>
      <ul class="stack" id="explained-lines">
        ${lines
          .filter(({ from }) => from.length > 0)
          .map(
            ({ line, amount, kind, from }, index) =>
              html`<li>
                <p>
                  ${line}
                  <strong
                    >${kind === "factor" ? figureForPeople(amount) : moneyForPeople(amount)}</strong
                  >
                </p>
                ${rests(pane, from, `line-${index}`)}
              </li>`,
          )}
      </ul>
    </div>
    <div class="stack">
      <h2>Every input it rests on</h2>
      ${rests(pane, inputs, "explained-inputs")}
    </div>`;
}

function parameters(
  pane: Pane,
  { parameters: given }: ExplainedFormula,
  words: FunctionWords | undefined,
): TemplateResult {
  const named = given.map((parameter, index) => ({ ...parameter, label: nameAt(index, words) }));
  return html`<div class="stack">
    <h2>What it is given</h2>
    ${rests(pane, named, "explained-parameters")}
  </div>`;
}

/** A parameter that repeats has one name for all that follows. */
function nameAt(index: number, words: FunctionWords | undefined): string {
  const name = (words?.parameters[index] ?? words?.parameters.at(-1))?.name ?? "";
  const spaced = name.replaceAll("_", " ");
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function rests(pane: Pane, all: readonly RestsOn[], id: string): TemplateResult {
  return html`<ul class="stack small" id=${id}>
    ${all.map(
      (each, index) =>
        html`<li class="row">
          <span>${each.label === "" ? nothing : html`${each.label} `}<b>${each.shown}</b></span>
          ${link(pane, each, `${id}-${index}`)}
        </li>`,
    )}
  </ul>`;
}

function link(pane: Pane, { place, label }: RestsOn, id: string): TemplateResult | typeof nothing {
  if (place === undefined) return nothing;
  const address = `${place.sheet} ${areaA1(place)}`;
  return html`<button
    type="button"
    class="link-button"
    id="${id}-cell"
    aria-label="Go to ${address}${label === "" ? "" : `, ${label}`}"
    @click=${() => void goToPlace(pane, place)}
  >
    ${address}
  </button>`;
}

function back(pane: Pane): TemplateResult | typeof nothing {
  const last = pane.state.pageStates.explainTrail?.at(-1);
  if (last === undefined) return nothing;
  return html`<div>
    <button type="button" class="button" id="explain-back" @click=${() => void goBack(pane)}>
      Back to ${addressOf(last)}
    </button>
  </div>`;
}
