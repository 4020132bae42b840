import { html, type TemplateResult } from "lit/html.js";
import { stepFrame } from "../controls/step-frame";
import { PAGES } from "../state/pages";

export function memoPage(): TemplateResult {
  return stepFrame({ heading: PAGES.memo.title, body: html`<p>${PAGES.memo.about}.</p>` });
}
