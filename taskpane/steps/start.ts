import { html, nothing, type TemplateResult } from "lit/html.js";
import type { PartnerType } from "../../src/policy/names";
import { recordField } from "../controls/record-field";
import { stepFrame } from "../controls/step-frame";
import type { Pane } from "../state/pane-state";

const TYPES: Readonly<Record<PartnerType, readonly [label: string, about: string]>> = {
  referral: ["Referral", "Introduces customers; we sell"],
  reseller: ["Reseller", "Sells our product under our name"],
  oem: ["OEM", "Builds our product into its own"],
  si_consultant: ["Systems integrator or consultant", "Delivers services around it"],
  technology: ["Technology", "Integrates its product with ours"],
  strategic_alliance: ["Strategic alliance", "Goes to market with us at scale"],
};

export function startStep(pane: Pane): TemplateResult {
  return stepFrame({
    heading: "Who is asking to be a partner?",
    lead: "Seven short questions follow, one at a time. They end in a tier, a share that makes sense, the volume at which it beats selling direct, and a 90-day plan.",
    body: html`${isFirstPartner(pane) ? readinessLink(pane) : nothing}
      <div class="stack-wide">
        ${recordField(pane, {
          key: "partner_name",
          label: "Partner",
          placeholder: "Company name",
          canBeUnknown: false,
        })}
        ${recordField(pane, {
          key: "partner_type",
          label: "What kind of partner do they want to be?",
          options: TYPES,
        })}
      </div>`,
  });
}

/** The only partner, with no question answered: what is typed here moves nothing on this step. */
function isFirstPartner({ state, partner }: Pane): boolean {
  const isOnly = Object.keys(state.draft.partners).length === 1;
  return isOnly && Object.keys(partner.answers).length === 0;
}

function readinessLink({ send }: Pane): TemplateResult {
  return html`<button
    type="button"
    class="link-button"
    id="readiness-link"
    @click=${() => {
      send({ kind: "pageState", states: { judgement: "readiness" } });
      send({ kind: "showPage", page: "programme" });
    }}
  >
    Are we ready for partners at all?
  </button>`;
}
