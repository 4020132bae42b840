import { html, type TemplateResult } from "lit/html.js";
import { stepFrame } from "../controls/step-frame";
import { PAGES } from "../state/pages";

export function partnersPage(): TemplateResult {
  return stepFrame({ heading: PAGES.partners.title, body: html`<p>${PAGES.partners.about}.</p>` });
}
