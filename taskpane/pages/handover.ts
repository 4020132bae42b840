import { html, type TemplateResult } from "lit/html.js";
import { stepFrame } from "../controls/step-frame";
import { PAGES } from "../state/pages";
import type { Pane } from "../state/pane-state";
import { cells } from "./handover/cells";
import { copies } from "./handover/copies";

export function handoverPage(pane: Pane): TemplateResult {
  return stepFrame({
    heading: PAGES.handover.title,
    lead: "Formulas of ours need the add-in. A copy works without it; cells of this workbook can be frozen, listed and repaired.",
    body: html`${copies(pane)} ${cells(pane)}`,
  });
}
