import { html, type TemplateResult } from "lit/html.js";
import { stepFrame } from "../controls/step-frame";
import { PAGES } from "../state/pages";

export function programmePage(): TemplateResult {
  return stepFrame({
    heading: PAGES.programme.title,
    body: html`<p>${PAGES.programme.about}.</p>`,
  });
}
