import { html, nothing, type TemplateResult } from "lit/html.js";
import { onNextFrame } from "../next-frame";
import { errorLine } from "./field";

export interface Slider {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** As it stands in the field: a number, a percentage or a range. */
  readonly text: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value with its unit, for those who do not see where the thumb stands. */
  readonly valueText: string;
  readonly textOf: (value: number) => string;
  readonly onChange: (text: string) => void;
}

/**
 * A number with a field to type it and a slider to move it. The slider is the browser's own: it has
 * the keys that people know, and high contrast draws it.
 */
export function slider(view: Slider): TemplateResult {
  const { id, hint, error } = view;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return html`<div class="field slider">
    <div class="slider-head">
      <label class="label" for=${id}>${view.label}</label>
      <div class="box">
        <input
          id=${id}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-describedby=${described || nothing}
          aria-invalid=${error ? "true" : "false"}
          .value=${view.text}
          @input=${(event: Event) => {
            view.onChange((event.target as HTMLInputElement).value);
          }}
        />
      </div>
    </div>
    <input
      id="${id}-slider"
      type="range"
      aria-label=${view.label}
      aria-valuetext=${view.valueText}
      min=${view.least}
      max=${view.most}
      step=${view.step}
      .value=${String(view.value)}
      @input=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        onNextFrame(id, () => {
          view.onChange(view.textOf(Number(value)));
        });
      }}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${errorLine(id, error)}
  </div>`;
}
