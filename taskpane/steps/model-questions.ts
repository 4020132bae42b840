import { html, nothing, type TemplateResult } from "lit/html.js";
import { caseOf } from "../../src/case/case";
import { cannibalizationSource } from "../../src/case/measured";
import { fraction } from "../../src/partner/answer-kinds";
import { chosenAnswer, typedAnswer } from "../controls/answer-field";
import { message } from "../controls/cards";
import { inputField } from "../controls/input-field";
import { answerPath } from "../state/answers";
import { economicsOf } from "../state/economics";
import { askedAnswer } from "../state/asked-number";
import { inputPath } from "../state/model";
import type { Pane } from "../state/pane-state";
import { breakEvenSentence, channelSentence } from "./break-even-words";
import { questionStep } from "./question";

/** Question 4 in two screens: the terms of a deal, then cost and volume with what they come to. */

function sheetNotice({ state }: Pane): TemplateResult | typeof nothing {
  return state.inputsSheet === undefined
    ? nothing
    : message(
        "info",
        `These follow the sheet “${state.inputsSheet.name}”. A change here is written there.`,
      );
}

export function dealStep(pane: Pane): TemplateResult {
  const onList = pane.partner.model.revshareBase === "LIST";
  return questionStep(
    pane,
    "economics",
    html`${sheetNotice(pane)}
      <div class="field-grid">
        ${inputField(pane, { key: "revshare", label: "Share under discussion" })}
        ${inputField(pane, { key: "revshareYears", label: "Paid for", placeholder: "the horizon" })}
      </div>
      ${chosenAnswer(pane, {
        path: inputPath("revshareBase"),
        legend: "A share of",
        canBeUnknown: false,
        inline: true,
        fallback: "NET",
        options: [
          { value: "NET", label: "Net contract value" },
          { value: "LIST", label: "List price" },
          { value: "GROSS_PROFIT", label: "Gross profit" },
        ],
      })}
      <div class="field-grid">
        ${inputField(pane, {
          key: "acv",
          label: "Value of a deal",
          hint: onList ? "Blank: from list price and discount." : undefined,
        })}
        ${inputField(pane, { key: "grossMargin" })}
        ${
          onList
            ? [
                inputField(pane, { key: "listPrice" }),
                inputField(pane, { key: "customerDiscount" }),
              ]
            : nothing
        }
      </div>`,
    "Which share, of what, for how long, and on what kind of deal?",
  );
}

export function volumeStep(pane: Pane): TemplateResult {
  return questionStep(pane, "economics", [
    sheetNotice(pane),
    html`<div class="field-grid">
      ${inputField(pane, { key: "programmeCost", label: "Programme cost" })}
      ${inputField(pane, { key: "deals", label: "Their deals" })}
      ${inputField(pane, { key: "channelDeals", label: "Deals of all partners" })}
      ${typedAnswer(pane, {
        path: answerPath("economics", "plausibleShareOfChannel"),
        label: "Part they can plausibly bring",
        placeholder: "5%",
        asked: askedAnswer(fraction),
        canBeUnknown: false,
      })}
      ${inputField(pane, {
        key: "cannibalization",
        label: "Deals we would have won",
        hint: cannibalizationSource(caseOf(pane.partner)),
      })}
      ${inputField(pane, { key: "directCac", label: "Cost to win a deal direct" })}
      ${inputField(pane, { key: "partnerSupport", label: "Support" })}
      ${inputField(pane, { key: "partnerOneOff", label: "One-off cost" })}
    </div>`,
    modelAnswer(pane),
  ]);
}

/** Nobody types the answer to question 4: the model gives it as soon as it can. */
function modelAnswer({ partner }: Pane): TemplateResult {
  const economics = economicsOf(partner);
  return html`<div id="model-answer" role="status" class="stack">
    ${
      economics.ok
        ? html`<p class="answer">${breakEvenSentence(economics.value)}</p>
            <p>${channelSentence(caseOf(partner), economics.value)}</p>`
        : html`<p class="needs">${economics.problem.message}</p>`
    }
  </div>`;
}
