import { html, nothing, type TemplateResult } from "lit/html.js";
import { icon, type IconName } from "./icons";

export function card(
  heading: string,
  body: unknown,
  { symbol, kind = "" }: { symbol?: IconName; kind?: "" | "consequence" } = {},
): TemplateResult {
  return html`<div class="card ${kind}">
    <h2>${symbol ? icon(symbol) : nothing}${heading}</h2>
    ${body}
  </div>`;
}

export function bullets(sentences: readonly string[]): TemplateResult {
  return html`<ul class="bullets">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

export function disclosure(summary: string, body: unknown): TemplateResult {
  return html`<details>
    <summary>${summary}</summary>
    <div class="inside">${body}</div>
  </details>`;
}

export type Intent = "info" | "success" | "warning" | "error";

/** A sentence that matters now; Fluent's bar speaks it when it appears. */
export function message(intent: Intent, body: unknown): TemplateResult {
  return html`<fluent-message-bar intent=${intent}><div>${body}</div></fluent-message-bar>`;
}
