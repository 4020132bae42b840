import { html, nothing, type TemplateResult } from "lit/html.js";
import { onNextFrame } from "../next-frame";
import { type DescribedBy, errorLine } from "./field";

export interface Slider {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The field in which the number can be typed. */
  readonly box: (described: DescribedBy) => TemplateResult;
  /** Under the error, such as the ways out of it. */
  readonly after: TemplateResult | typeof nothing;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value with its unit, for those who do not see where the thumb stands. */
  readonly valueText: string;
  readonly onMove: (value: number) => void;
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
      ${view.box({ describedBy: described === "" ? undefined : described, invalid: Boolean(error) })}
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
          view.onMove(Number(value));
        });
      }}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${errorLine(id, error)}
    ${view.after}
  </div>`;
}
