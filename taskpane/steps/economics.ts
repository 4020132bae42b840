import { warningsOf } from "../../src/economics/warnings";
import { assumptionsOf } from "../../src/economics/assumptions";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../src/case/case";
import { explain } from "../../src/economics/explain";
import { bullets, card, disclosure, message } from "../controls/cards";
import { stepFrame } from "../controls/step-frame";
import { breakEvenPicture } from "../pictures/break-even-picture";
import { cashflowPicture } from "../pictures/cashflow-picture";
import { tornadoPicture } from "../pictures/tornado-picture";
import { waterfallPictures } from "../pictures/waterfall-picture";
import { type Economics, economicsOf } from "../state/economics";
import type { Pane } from "../state/pane-state";
import { withTrial } from "../state/trial";
import { assumptionsList } from "./assumptions";
import { breakEvenSentence, channelSentence } from "./break-even-words";
import { profileFigures } from "./profile-figures";
import { simulationView } from "./simulation";
import { tryInputs } from "./try-inputs";
import { stressCard, zoneCard } from "./zone-and-stress";

/** What question 4 rests on, to look at and to try out. */
export function economicsStep(pane: Pane): TemplateResult {
  const base = economicsOf(pane.partner);
  const tried = economicsOf(withTrial(pane.partner, pane.state.trial));
  const now = tried.ok ? tried.value : undefined;
  return stepFrame({
    eyebrow: "Economics",
    heading: "At which share and volume does it beat selling direct?",
    body: html`${card(
      "What the model says",
      html`${
        tried.ok
          ? html`<p class="answer" aria-live="polite">${breakEvenSentence(tried.value)}</p>
              <p>
                ${channelSentence(caseOf(withTrial(pane.partner, pane.state.trial)), tried.value)}
              </p>`
          : message("warning", `The model cannot answer yet. ${tried.problem.message}`)
      }
      ${tryInputs(pane, base.ok ? base.value : undefined, now)}
      ${now === undefined ? nothing : breakEvenPicture(now)}`,
    )}
    ${now === undefined ? nothing : inDetail(pane, now)}
    ${disclosure("Figures of a profile", profileFigures(pane))}
    ${now === undefined ? nothing : assumptionsList(assumptionsOf(now.model))}`,
  });
}

/** What finance asks next, on the numbers that are tried. */
function inDetail(pane: Pane, economics: Economics): TemplateResult {
  const warnings = warningsOf(economics.model);
  return html`${warnings.length > 0 ? card("The numbers", bullets(warnings), { symbol: "warning" }) : nothing}
    ${zoneCard(economics)} ${stressCard(economics)}
    <div class="stack">
      ${disclosure("From list price to what we keep", waterfallPictures(explain(economics.model.inputs)))}
      ${disclosure("Cash year by year", cashflowPicture(economics))}
      ${disclosure("What moves the answer most", tornadoPicture(economics))}
      ${disclosure("How uncertain it is", simulationView(pane, economics))}
    </div>`;
}
