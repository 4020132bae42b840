import { html, type TemplateResult } from "lit/html.js";
import { stepFrame } from "../controls/step-frame";
import { PAGES } from "../state/pages";

export function handoverPage(): TemplateResult {
  return stepFrame({ heading: PAGES.handover.title, body: html`<p>${PAGES.handover.about}.</p>` });
}
