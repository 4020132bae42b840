import { html, nothing, type TemplateResult } from "lit/html.js";

interface StepFrame {
  readonly eyebrow?: string | undefined;
  readonly heading: string;
  readonly lead?: string | TemplateResult | undefined;
  readonly body: unknown;
}

/** One step on screen: its heading takes the focus when the step opens. */
export function stepFrame({ eyebrow, heading, lead, body }: StepFrame): TemplateResult {
  return html`<section class="step" aria-labelledby="step-heading">
    <div class="step-heading">
      ${eyebrow ? html`<p class="eyebrow">${eyebrow}</p>` : nothing}
      <h1 id="step-heading" tabindex="-1">${heading}</h1>
      ${lead ? html`<p class="lead" aria-live="polite">${lead}</p>` : nothing}
    </div>
    ${body}
  </section>`;
}
