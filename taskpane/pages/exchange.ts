import { html, type TemplateResult } from "lit/html.js";
import { stepFrame } from "../controls/step-frame";
import { PAGES } from "../state/pages";

export function exchangePage(): TemplateResult {
  return stepFrame({ heading: PAGES.exchange.title, body: html`<p>${PAGES.exchange.about}.</p>` });
}
