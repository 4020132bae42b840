import { html, nothing, type TemplateResult } from "lit/html.js";
import { UNKNOWN } from "../../src/partner/intake-record";
import { typedAnswer, UNKNOWN_LABEL } from "../controls/answer-field";
import { card, message } from "../controls/cards";
import { check } from "../controls/check";
import { stepFrame } from "../controls/step-frame";
import { breakEvenPicture } from "../pictures/break-even-picture";
import { answerPath, ECONOMICS_UNKNOWN_PATH } from "../state/answers";
import { readAt } from "../state/draft-path";
import { economicsOf } from "../state/economics";
import type { Pane } from "../state/pane-state";
import { assumptionsList } from "./assumptions";
import { breakEvenSentence, channelSentence } from "./break-even-words";
import { forcingQuestion, goodAnswer, questionEyebrow, weakAnswer } from "./question";

const QUESTION = forcingQuestion("economics");

/** Question 4 runs the model: its answer is the question's. */
export function economicsStep(pane: Pane): TemplateResult {
  const economics = economicsOf(pane.partner);
  const needed = economics.ok ? economics.value.result.breakevenShareOfChannel : null;
  return stepFrame({
    eyebrow: questionEyebrow(QUESTION),
    heading: QUESTION.asks,
    lead: QUESTION.whyItMatters,
    body: html`${goodAnswer(QUESTION)}
    ${
      economics.ok
        ? card(
            "What the model says",
            html`<p class="answer" aria-live="polite">${breakEvenSentence(economics.value)}</p>
              <p>${channelSentence(economics.value)}</p>
              ${breakEvenPicture(economics.value)}`,
          )
        : message("warning", `The model cannot answer yet. ${economics.problem.message}`)
    }
    ${
      needed === null
        ? check({
            id: "answers-economics-breakevenShareOfChannel",
            label: UNKNOWN_LABEL,
            about: "at which share and volume it beats selling direct",
            checked: readAt(pane.partner, ECONOMICS_UNKNOWN_PATH) === UNKNOWN,
            onChange: (checked) => {
              pane.send({
                kind: "answer",
                path: ECONOMICS_UNKNOWN_PATH,
                value: checked ? UNKNOWN : undefined,
              });
            },
          })
        : typedAnswer(pane, {
            path: answerPath("economics", "plausibleShareOfChannel"),
            label: "What part of the channel could they plausibly bring?",
            hint: "5% is usual for one partner. Say otherwise only with a reason.",
            placeholder: "5% unless you say otherwise",
            canBeUnknown: false,
          })
    }
    ${weakAnswer(QUESTION)}
    ${economics.ok ? assumptionsList(economics.value.model.assumptions) : nothing}`,
  });
}
