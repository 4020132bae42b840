import { html, type TemplateResult } from "lit/html.js";
import { recordField } from "../controls/record-field";
import { stepFrame } from "../controls/step-frame";
import type { Pane } from "../state/pane-state";
import { stepWords } from "../state/places";
import { evidenceRow } from "./evidence-row";
import { partnerTypeRows } from "./partner-type";

export function startStep(pane: Pane): TemplateResult {
  return stepFrame({
    eyebrow: stepWords(pane.state.place),
    heading: "Who is asking to be a partner?",
    lead: "The seven questions follow, one at a time. Leave blank what you do not know: it counts as not met.",
    body: html`<div class="stack-wide">
      ${recordField(pane, {
        key: "partner_name",
        label: "Partner",
        placeholder: "Company name",
        canBeUnknown: false,
      })}
      ${partnerTypeRows(pane)}
      ${evidenceRow(pane, {
        key: "end_customer_relationships_pct",
        label: "Customers they deal with directly",
        hint: "Of all their customers",
      })}
      ${evidenceRow(pane, { key: "sales_team_size", label: "Sales people with a quota" })}
    </div>`,
  });
}
