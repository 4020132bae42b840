import { html, nothing, type TemplateResult } from "lit/html.js";
import { counted, inWords } from "../../../src/wording";
import type { ImportedPartner } from "../../../src/exchange/import-outcome";
import { choice } from "../../controls/choice";
import { disclosure } from "../../controls/cards";
import { pagedList } from "../../controls/paged-list";
import { select } from "../../controls/select";
import { type CheckStage, type Repeats, type Taking } from "../../state/exchange";
import type { Pane } from "../../state/pane-state";
import { understood } from "../../state/understood";
import { anotherFile } from "./another-file";
import { show } from "./import-work";
import { paging, sentenceList } from "./lists";
import { tellOnPage } from "./page-work";
import { countTaken, type Match, matchesOf, repeatedNames, take, takingOf } from "./take";

const TAKINGS: Readonly<Record<Taking, readonly [label: string, about: string]>> = {
  update: ["Update", "What the file gives stands; what it leaves open stays as it is here"],
  add: ["Add beside", "As another partner of the same name"],
  leave: ["Leave out", "The file's is not taken"],
};

/** What would come in, what would not and why, row by row; nothing is taken before it is asked for. */
export function checkView(pane: Pane, stage: CheckStage): TemplateResult {
  const { send, state } = pane;
  const { partners, notTaken } = stage.outcome;
  const matches = matchesOf(stage, state.draft);
  const warnings = partners.flatMap((partner) => partner.warnings);
  return html`<p class="lead">
      ${counted(partners.length, "partner", "partners")} ${partners.length === 1 ? "comes" : "come"}
      in.${notTaken.length === 0 ? " Everything in the file is taken." : ""}
    </p>
    ${sentenceList(pane, {
      ...{ id: "notTaken", name: "Not taken, row by row" },
      sentences: notTaken.map(({ sentence }) => sentence),
    })}
    ${sentenceList(pane, {
      ...{ id: "warnings", name: "Read in other words: confirm them" },
      sentences: warnings,
    })}
    ${partnersView(pane, stage)} ${repeatsView(pane, stage)}
    ${matches.length === 0 ? nothing : matchesView(pane, stage, matches)}
    <div class="row">
      ${takeButton(pane, stage, countTaken(stage, matches))}
      ${
        stage.columns === undefined
          ? nothing
          : html`<button
              type="button"
              class="button"
              id="change-columns"
              @click=${() => {
                if (stage.columns !== undefined) show(send, stage.columns);
              }}
            >
              Change columns
            </button>`
      }
      ${anotherFile(send)}
    </div>`;
}

function takeButton(
  pane: Pane,
  stage: CheckStage,
  count: number | undefined,
): TemplateResult | typeof nothing {
  if (stage.outcome.partners.length === 0) return nothing;
  return html`<button
    type="button"
    class="button primary"
    id="take-import"
    @click=${() => {
      if (count !== undefined && count > 0) {
        take(pane, stage);
        return;
      }
      const [message, field] = whyNot(stage, count);
      tellOnPage(pane.send, "import", { kind: "failed", message });
      document.querySelector<HTMLElement>(`#${field} input`)?.focus();
    }}
  >
    Import ${count === undefined ? "them" : counted(count, "partner", "partners")}
  </button>`;
}

/** Why nothing can be taken yet, and the field in which that is put right. */
function whyNot(stage: CheckStage, count: number | undefined): readonly [string, string] {
  if (count === 0) {
    return ["Nobody comes in: every partner of the file is left out above.", "same-name"];
  }
  return stage.repeats === undefined && repeatedNames(stage).length > 0
    ? ["Say first which rows count where several have one name.", "repeats"]
    : ["Say first what becomes of the partners that are here already.", "same-name"];
}

/** What was understood of each, before anything of it is taken. */
function partnersView(pane: Pane, { outcome }: CheckStage): TemplateResult {
  return html`<div class="stack">
    <h3>Who comes in, and what was understood</h3>
    ${pagedList({
      ...paging(pane, "incoming"),
      name: "Partners that come in",
      rows: outcome.partners,
      row: (partner, index) =>
        html`<details ?open=${index === 0}>
          <summary>${partner.name} <span class="small">row ${partner.row}</span></summary>
          <div class="inside">${understoodTable(partner)}</div>
        </details>`,
    })}
  </div>`;
}

function understoodTable(partner: ImportedPartner): TemplateResult {
  const rows = understood(partner);
  if (rows.length === 0) return html`<p>Nothing but the name.</p>`;
  return html`<dl class="facts understood">
    ${rows.map(
      ({ label, value, isUnread }) =>
        html`<dt>${label}</dt>
          <dd>
            ${value}${isUnread ? html` <span class="small">does not read; stays as typed</span>` : nothing}
          </dd>`,
    )}
  </dl>`;
}

const REPEATS: Readonly<Record<Repeats, readonly [label: string, about: string]>> = {
  first: ["The first row of a name", "The later ones are left out"],
  last: ["The last row of a name", "The earlier ones are left out"],
  each: ["Every row", "As partners of the same name, beside each other"],
};

/** Which rows count where a name stands in several; nobody but a person can know. */
function repeatsView(pane: Pane, stage: CheckStage): TemplateResult | typeof nothing {
  const repeated = repeatedNames(stage);
  if (repeated.length === 0) return nothing;
  const { partners } = stage.outcome;
  const rowsOf = (places: readonly number[]) =>
    inWords(places.map((index) => String(partners[index]?.row)));
  return html`<div class="stack">
    ${choice({
      id: "repeats",
      legend: `${counted(repeated.length, "name stands", "names stand")} in several rows: which count?`,
      options: Object.entries(REPEATS).map(([value, [label, about]]) => ({ value, label, about })),
      value: stage.repeats ?? "",
      onChange: (repeats) => {
        const importing = { ...stage, repeats: repeats as Repeats };
        pane.send({ kind: "pageState", states: { importing } });
        pane.send({ kind: "job", job: { kind: "idle" } });
      },
    })}
    ${sentenceList(pane, {
      ...{ id: "repeated", name: "Names in several rows" },
      sentences: repeated.map(
        (places) => `${partners[places[0] ?? 0]?.name ?? ""}: rows ${rowsOf(places)}`,
      ),
    })}
  </div>`;
}

/** Somebody says what becomes of all of them, and of single ones where that differs. */
function matchesView(pane: Pane, stage: CheckStage, matches: readonly Match[]): TemplateResult {
  const set = (change: Partial<CheckStage>) => {
    pane.send({ kind: "pageState", states: { importing: { ...stage, ...change } } });
    pane.send({ kind: "job", job: { kind: "idle" } });
  };
  const isOne = matches.length === 1;
  return html`<div class="stack">
    ${choice({
      id: "same-name",
      legend: `${counted(matches.length, "partner is", "partners are")} here already, by name`,
      options: Object.entries(TAKINGS).map(([value, [label, about]]) => ({ value, label, about })),
      value: stage.taking ?? "",
      onChange: (taking) => {
        set({ taking: taking as Taking });
      },
    })}
    ${
      isOne
        ? html`<p class="small">${matches[0]?.imported.name}</p>`
        : disclosure(
            "Decide for each",
            pagedList({
              ...paging(pane, "matches"),
              name: "Partners that are here already",
              rows: matches,
              row: (match) =>
                matchRow(stage, match, (taking) => {
                  set({ takings: new Map([...stage.takings, [match.index, taking]]) });
                }),
            }),
          )
    }
  </div>`;
}

function matchRow(
  stage: CheckStage,
  { index, imported, ids }: Match,
  onChange: (taking: Taking) => void,
): TemplateResult {
  const { name, row } = imported;
  return html`<div class="match">
    <span
      >${name}
      <span class="small"
        >row
        ${row}${ids.length > 1 ? `; ${ids.length} of that name are here, the first would be updated` : ""}</span
      ></span
    >
    ${select({
      id: `match-${index}`,
      label: `What becomes of ${name}, row ${row}`,
      value: takingOf(stage, index) ?? "",
      options: [
        ...(takingOf(stage, index) === undefined ? [{ value: "", label: "Not decided" }] : []),
        ...Object.entries(TAKINGS).map(([value, [label]]) => ({ value, label })),
      ],
      onChange: (taking) => {
        if (taking !== "") onChange(taking as Taking);
      },
    })}
  </div>`;
}
