import { html, nothing, type TemplateResult } from "lit/html.js";
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

interface RadioElement extends HTMLElement {
  readonly value: string;
}

/** One of several, as Fluent radios. */
export function choice(view: Choice): TemplateResult {
  const { id, hint, error } = view;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return html`<div class="field">
    <p class=${view.hideLegend ? "visually-hidden" : "label"} id="${id}-legend">${view.legend}</p>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <fluent-radio-group
      id=${id}
      class="choices ${view.inline ? "inline" : ""}"
      orientation="vertical"
      name=${id}
      value=${view.value}
      aria-labelledby="${id}-legend"
      aria-describedby=${described || nothing}
      @change=${(event: Event) => {
        const { value } = event.target as RadioElement;
        if (value && value !== view.value) view.onChange(value);
      }}
    >
      ${repeat(
        view.options,
        ({ value }) => value,
        (option) => radio(id, option, option.value === view.value),
      )}
    </fluent-radio-group>
    ${errorLine(id, error)}
  </div>`;
}

/** Role and state stand in the page too: not every checker reads them off Fluent's internals. */
function radio(group: string, option: Option, isChosen: boolean): TemplateResult {
  const id = `${group}-${option.value}`;
  const about = option.refused ?? option.about;
  return html`<fluent-field label-position="after" class=${option.refused ? "refused" : ""}>
    <label slot="label" for=${id}
      >${option.label}${
        about ? html`<span class="about" id="${id}-about">${about}</span>` : nothing
      }</label
    >
    <fluent-radio
      slot="input"
      id=${id}
      role="radio"
      aria-checked=${isChosen ? "true" : "false"}
      value=${option.value}
      ?disabled=${option.refused !== undefined}
      aria-describedby=${about ? `${id}-about` : nothing}
    ></fluent-radio>
  </fluent-field>`;
}
