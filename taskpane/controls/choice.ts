import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { errorLine } from "./field";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly about?: string | undefined;
  /** Why this cannot be chosen now; it stays in the list so that the reason can be read. */
  readonly refused?: string | undefined;
}

export interface Choice {
  readonly id: string;
  readonly legend: string;
  /** The step's heading already asks: the legend is then only spoken. */
  readonly hideLegend?: boolean;
  /** Short options stand beside each other. */
  readonly inline?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of several. The browser's own radios have the keys and the roles that people know. */
export function choice(view: Choice): TemplateResult {
  const { id, hint, error } = view;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return html`<div class="field">
    <p class=${view.hideLegend ? "visually-hidden" : "label"} id="${id}-legend">${view.legend}</p>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <div
      id=${id}
      role="radiogroup"
      class="choices ${view.inline ? "inline" : ""}"
      aria-labelledby="${id}-legend"
      aria-describedby=${described || nothing}
    >
      ${repeat(
        view.options,
        ({ value }) => value,
        (option) => radio(view, option),
      )}
    </div>
    ${errorLine(id, error)}
  </div>`;
}

function radio({ id: group, value, onChange }: Choice, option: Option): TemplateResult {
  const id = `${group}-${option.value}`;
  const about = option.refused ?? option.about;
  return html`<div class="option ${option.refused ? "refused" : ""}">
    <input
      type="radio"
      id=${id}
      name=${group}
      value=${option.value}
      .checked=${live(option.value === value)}
      ?disabled=${option.refused !== undefined}
      aria-describedby=${about ? `${id}-about` : nothing}
      @change=${() => {
        onChange(option.value);
      }}
    />
    <label for=${id}
      >${option.label}${
        about ? html`<span class="about" id="${id}-about">${about}</span>` : nothing
      }</label
    >
  </div>`;
}
