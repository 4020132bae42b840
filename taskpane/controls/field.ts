import { html, nothing, type TemplateResult } from "lit/html.js";
import { ifDefined } from "lit/directives/if-defined.js";
import { icon } from "./icons";

export interface FieldText {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

export interface DescribedBy {
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/**
 * Label, hint, control and error, tied together for screen readers. The error's place is always
 * there, so that its sentence is spoken when it appears.
 */
export function field(
  { id, label, hint, error }: FieldText,
  control: (described: DescribedBy) => TemplateResult,
  after?: TemplateResult,
): TemplateResult {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${control({ describedBy: ids === "" ? undefined : ids, invalid: Boolean(error) })}
    ${errorLine(id, error)} ${after ?? nothing}
  </div>`;
}

export function errorLine(id: string, error: string | undefined): TemplateResult {
  return html`<p class="error" id="${id}-error" role="alert">
    ${error ? html`${icon("warning")}<span>${error}</span>` : nothing}
  </p>`;
}

export interface TextBox extends DescribedBy {
  readonly id: string;
  readonly value: string;
  readonly numeric?: boolean;
  /** A day is chosen with the browser's own picker. */
  readonly type?: "text" | "date" | undefined;
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly onInput: (text: string) => void;
  readonly onLeave: () => void;
  readonly onFocus?: () => void;
  /** Before Tab moves on. */
  readonly onTab?: () => void;
  /** Takes what is pasted, or says that it did not. */
  readonly onPaste?: (text: string) => boolean;
}

export function textBox(box: TextBox): TemplateResult {
  return html`<div class="box">
    <input
      id=${box.id}
      type=${box.type ?? "text"}
      autocomplete="off"
      inputmode=${box.numeric ? "decimal" : "text"}
      placeholder=${ifDefined(box.placeholder)}
      aria-describedby=${ifDefined(box.describedBy)}
      aria-invalid=${box.invalid ? "true" : "false"}
      .value=${box.value}
      @input=${(event: Event) => {
        box.onInput((event.target as HTMLInputElement).value);
      }}
      @focus=${box.onFocus ?? nothing}
      @blur=${box.onLeave}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === "Tab" && !event.shiftKey) box.onTab?.();
      }}
      @paste=${(event: ClipboardEvent) => {
        const text = event.clipboardData?.getData("text/plain") ?? "";
        if (box.onPaste?.(text) === true) event.preventDefault();
      }}
    />
    ${box.unit ? html`<span class="unit">${box.unit}</span>` : nothing}
  </div>`;
}

export function textArea(box: TextBox): TemplateResult {
  return html`<div class="box">
    <textarea
      id=${box.id}
      rows="3"
      placeholder=${ifDefined(box.placeholder)}
      aria-describedby=${ifDefined(box.describedBy)}
      aria-invalid=${box.invalid ? "true" : "false"}
      .value=${box.value}
      @input=${(event: Event) => {
        box.onInput((event.target as HTMLTextAreaElement).value);
      }}
      @blur=${box.onLeave}
    ></textarea>
  </div>`;
}
