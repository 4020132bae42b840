import { html, nothing, type TemplateResult } from "lit/html.js";
import { icon, type IconName } from "./icons";

export function card(
  heading: string,
  body: unknown,
  { symbol, kind = "" }: { symbol?: IconName; kind?: "" | "consequence" | "wrapping" } = {},
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

const SYMBOLS: Readonly<Record<Intent, IconName>> = {
  info: "info",
  success: "check",
  warning: "warning",
  error: "warning",
};

/** A sentence that matters now, spoken when it appears. */
export function message(intent: Intent, body: unknown): TemplateResult {
  return html`<div class="message ${intent}" role=${intent === "error" ? "alert" : "status"}>
    ${icon(SYMBOLS[intent])}
    <div>${body}</div>
  </div>`;
}
