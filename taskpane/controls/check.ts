import { html, nothing, type TemplateResult } from "lit/html.js";

interface Check {
  readonly id: string;
  readonly label: string;
  /** Said after the label to those who do not see which field it belongs to. */
  readonly about?: string;
  /** Stands below the label. */
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function check({
  id,
  label,
  about,
  hint,
  checked,
  disabled,
  onChange,
}: Check): TemplateResult {
  return html`<div class="option check">
    <input
      type="checkbox"
      id=${id}
      ?disabled=${disabled}
      .checked=${checked}
      @change=${(event: Event) => {
        onChange((event.currentTarget as HTMLInputElement).checked);
      }}
    />
    <label for=${id}
      >${label}${about ? html`<span class="visually-hidden">: ${about}</span>` : nothing}${
        hint ? html`<span class="about">${hint}</span>` : nothing
      }</label
    >
  </div>`;
}
