import { html, nothing, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../../src/case/case";
import { message } from "../../controls/cards";
import { economicsOf } from "../../state/economics";
import type { Pane } from "../../state/pane-state";
import { type PlaceId, placeOf, STEP_IDS } from "../../state/places";
import { problemsAt } from "../../state/problems";

/** Enough to begin with; the list of all steps has the rest. */
const STEPS_SHOWN = 3;

/** What a copy waits for, with the steps where it is answered; nothing when it can be made. */
export function missingForCopy(pane: Pane): TemplateResult | undefined {
  const { plan } = caseOf(pane.partner);
  if (plan.ok) return undefined;
  const steps = STEP_IDS.filter((id) => problemsAt(id, pane.partner).length > 0);
  return html`${message(
    "warning",
    `A copy holds the whole case, and this one is not complete. ${plan.problem.message}`,
  )}
  ${stepLinks(pane, steps.slice(0, STEPS_SHOWN))}`;
}

/** What the copy will show as an error, because it was not given. */
export function numbersNotice(pane: Pane): TemplateResult | typeof nothing {
  const economics = economicsOf(pane.partner);
  if (economics.ok) return nothing;
  const { message: sentence, field } = economics.problem;
  const steps = STEP_IDS.filter((id) => placeOf(id).inputs?.some((key) => key === field));
  return html`${message(
    "warning",
    `Numbers are missing: ${sentence} The copy can be made; cells that wait for them show an error.`,
  )}
  ${stepLinks(pane, steps)}`;
}

export function stepLinks({ send }: Pane, steps: readonly PlaceId[]): TemplateResult {
  return html`<div class="row">
    ${steps.map(
      (place) =>
        html`<button
          type="button"
          class="button compact"
          id="go-to-${place}"
          @click=${() => {
            send({ kind: "goTo", place });
          }}
        >
          ${placeOf(place).title}
        </button>`,
    )}
  </div>`;
}
