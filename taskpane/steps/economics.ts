import { html, nothing, type TemplateResult } from "lit/html.js";
import { typedAnswer } from "../controls/answer-field";
import { bullets, card, disclosure, message } from "../controls/cards";
import { stepFrame } from "../controls/step-frame";
import { breakEvenPicture } from "../pictures/break-even-picture";
import { cashflowPicture } from "../pictures/cashflow-picture";
import { tornadoPicture } from "../pictures/tornado-picture";
import { waterfallPictures } from "../pictures/waterfall-picture";
import { fraction } from "../../src/partner/answer-kinds";
import { askedAnswer } from "../state/asked-number";
import { answerPath } from "../state/answers";
import { type Economics, economicsOf } from "../state/economics";
import type { Pane } from "../state/pane-state";
import { withTrial } from "../state/trial";
import { assumptionsList } from "./assumptions";
import { breakEvenSentence, channelSentence } from "./break-even-words";
import { profileFigures } from "./profile-figures";
import { forcingQuestion, goodAnswer, markedClaims, questionEyebrow, weakAnswer } from "./question";
import { simulationView } from "./simulation";
import { tryInputs } from "./try-inputs";
import { stressCard, zoneCard } from "./zone-and-stress";

const QUESTION = forcingQuestion("economics");

/** Question 4 runs the model: its answer is the question's. */
export function economicsStep(pane: Pane): TemplateResult {
  const base = economicsOf(pane.partner);
  const tried = economicsOf(withTrial(pane.partner, pane.state.trial));
  const now = tried.ok ? tried.value : undefined;
  return stepFrame({
    eyebrow: questionEyebrow(QUESTION),
    heading: QUESTION.asks,
    lead: QUESTION.whyItMatters,
    body: html`${goodAnswer(QUESTION)}
    ${card(
      "What the model says",
      html`${
        tried.ok
          ? html`<p class="answer" aria-live="polite">${breakEvenSentence(tried.value)}</p>
              <p>${channelSentence(tried.value)}</p>`
          : message("warning", `The model cannot answer yet. ${tried.problem.message}`)
      }
      ${tryInputs(pane, base.ok ? base.value : undefined, now)}
      ${now === undefined ? nothing : breakEvenPicture(now)}`,
    )}
    ${now === undefined ? nothing : inDetail(pane, now)} ${plausibleShare(pane)}
    ${weakAnswer(QUESTION)} ${markedClaims(QUESTION)}
    ${disclosure("Figures of a profile", profileFigures(pane))}
    ${now === undefined ? nothing : assumptionsList(now.model.assumptions)}`,
  });
}

/** What finance asks next, on the numbers that are tried. */
function inDetail(pane: Pane, economics: Economics): TemplateResult {
  const { warnings } = economics.model;
  return html`${warnings.length > 0 ? card("The numbers", bullets(warnings), { symbol: "warning" }) : nothing}
    ${zoneCard(economics)} ${stressCard(economics)}
    <div class="stack">
      ${disclosure("From list price to what we keep", waterfallPictures(economics))}
      ${disclosure("Cash year by year", cashflowPicture(economics))}
      ${disclosure("What moves the answer most", tornadoPicture(economics))}
      ${disclosure("How uncertain it is", simulationView(pane, economics))}
    </div>`;
}

/** What a person may say otherwise, with a reason; all else the model answers. */
function plausibleShare(pane: Pane): TemplateResult {
  return typedAnswer(pane, {
    path: answerPath("economics", "plausibleShareOfChannel"),
    label: "What part of the channel could they plausibly bring?",
    hint: "5% is usual for one partner. Say otherwise only with a reason.",
    placeholder: "5% unless you say otherwise",
    asked: askedAnswer(fraction),
    canBeUnknown: false,
  });
}
