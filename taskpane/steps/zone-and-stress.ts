import { html, nothing, type TemplateResult } from "lit/html.js";
import { dealZone } from "../../src/economics/deal-zone";
import { stress } from "../../src/economics/stress";
import { bullets, card } from "../controls/cards";
import { dealZonePicture } from "../pictures/deal-zone-picture";
import type { Economics } from "../state/economics";

/** What both sides can live with; what is missing is said in place of it. */
export function zoneCard({ model }: Economics): TemplateResult {
  const zone = dealZone(model.inputs);
  if (!zone.ok) return card("Deal zone", html`<p>${zone.problem.message}</p>`);
  return card(
    "Deal zone",
    html`${dealZonePicture(zone.value, model.inputs.revshare)}
    ${
      isPartnerKnown(model)
        ? nothing
        : html`<p class="small">
            The partner’s own costs are blank, so the lower end is only what its services leave.
          </p>`
    }`,
  );
}

function isPartnerKnown({ given }: Economics["model"]): boolean {
  return given.partnerInvestment !== undefined || given.partnerSellingCost !== undefined;
}

/** The question of the CFO: how many of these deals would we have had anyway? */
export function stressCard({ model }: Economics): TemplateResult | typeof nothing {
  const stressed = stress(model.inputs);
  if (!stressed.ok) return nothing;
  return card(
    "If fewer of the deals are truly new",
    html`<p>${stressed.value.sentence}</p>
      ${bullets(stressed.value.levels.map(({ sentence }) => sentence))}`,
  );
}
