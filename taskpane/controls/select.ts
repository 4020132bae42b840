import { html, nothing, type TemplateResult } from "lit/html.js";
import { ifDefined } from "lit/directives/if-defined.js";
import type { DescribedBy } from "./field";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

export interface Select extends Partial<DescribedBy> {
  readonly id: string;
  /** For a select with no label of its own in the page. */
  readonly label?: string;
  readonly value: string;
  readonly options: readonly (SelectOption | OptionGroup)[];
  readonly onChange: (value: string) => void;
}

/** One of many, as the platform's own list. */
export function select(view: Select): TemplateResult {
  return html`<div class="box">
    <select
      id=${view.id}
      aria-label=${ifDefined(view.label)}
      aria-describedby=${ifDefined(view.describedBy)}
      aria-invalid=${view.invalid ? "true" : nothing}
      @change=${(event: Event) => {
        view.onChange((event.target as HTMLSelectElement).value);
      }}
    >
      ${view.options.map((each) =>
        "options" in each
          ? html`<optgroup label=${each.label}>
              ${each.options.map((inner) => option(inner, view.value))}
            </optgroup>`
          : option(each, view.value),
      )}
    </select>
  </div>`;
}

function option({ value, label }: SelectOption, chosen: string): TemplateResult {
  return html`<option value=${value} .selected=${value === chosen}>${label}</option>`;
}
