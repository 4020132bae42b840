import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Assumption } from "../../src/economics/assumptions";
import { bullets, disclosure } from "../controls/cards";

/** Defaults that were used, wherever an answer stands on them. */
export function assumptionsList(
  assumptions: readonly Assumption[],
): TemplateResult | typeof nothing {
  if (assumptions.length === 0) return nothing;
  const count = assumptions.length === 1 ? "1 assumption" : `${assumptions.length} assumptions`;
  return html`${disclosure(
    `${count} behind this`,
    bullets(assumptions.map(({ sentence }) => sentence)),
  )}`;
}
