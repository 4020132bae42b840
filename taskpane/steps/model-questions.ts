import { html, nothing, type TemplateResult } from "lit/html.js";
import { chosenAnswer } from "../controls/answer-field";
import { message } from "../controls/cards";
import { inputField } from "../controls/input-field";
import { stepFrame } from "../controls/step-frame";
import { inputPath } from "../state/model";
import type { Pane } from "../state/pane-state";
import { forcingQuestion, questionEyebrow } from "./question";

/** What question 4 needs to know first, in three short steps: percent of what, the deal, the volume. */

const QUESTION = forcingQuestion("economics");

function inputsStep(pane: Pane, heading: string, lead: string, fields: unknown): TemplateResult {
  const { inputsSheet } = pane.state;
  return stepFrame({
    eyebrow: questionEyebrow(QUESTION),
    heading,
    lead,
    body: html`${
        inputsSheet
          ? message(
              "info",
              `These follow the sheet “${inputsSheet.name}”. A change here is written there.`,
            )
          : nothing
      }
      <div class="stack-wide">${fields}</div>`,
  });
}

export function shareBaseStep(pane: Pane): TemplateResult {
  return inputsStep(
    pane,
    "A percentage of what, and for how long?",
    "Twenty per cent of list price for good and twenty per cent of the first year are different deals. Settle this before anybody names a share.",
    [
      chosenAnswer(pane, {
        path: inputPath("revshareBase"),
        legend: "The share is paid on",
        canBeUnknown: false,
        options: [
          {
            value: "NET",
            label: "Net contract value",
            about: "What the customer pays after discount",
          },
          { value: "LIST", label: "List price", about: "Before any discount" },
          {
            value: "GROSS_PROFIT",
            label: "Gross profit",
            about: "Contract value times gross margin",
          },
        ],
      }),
      inputField(pane, {
        key: "revshareYears",
        label: "The share is paid for",
        hint: "1 is the first year only. The model looks three years ahead unless you say otherwise.",
      }),
    ],
  );
}

export function dealStep(pane: Pane): TemplateResult {
  const onList = pane.partner.model.revshareBase === "LIST";
  return inputsStep(
    pane,
    "Which share, and on what kind of deal?",
    "One typical customer, in one currency.",
    [
      inputField(pane, {
        key: "revshare",
        label: "Revenue share under discussion",
        hint: "As a percentage, such as 20%.",
      }),
      inputField(pane, {
        key: "acv",
        hint: onList ? "Blank: taken from list price and discount." : undefined,
      }),
      onList
        ? [inputField(pane, { key: "listPrice" }), inputField(pane, { key: "customerDiscount" })]
        : nothing,
      inputField(pane, { key: "grossMargin" }),
    ],
  );
}

export function volumeStep(pane: Pane): TemplateResult {
  return inputsStep(
    pane,
    "What does the programme cost, and how much would they sell?",
    "A blank takes the default shown, and is listed as an assumption.",
    [
      inputField(pane, {
        key: "programmeCost",
        hint: "People, portal, training and marketing: all of it, each year.",
      }),
      inputField(pane, { key: "deals", label: "Deals you expect from this partner" }),
      inputField(pane, {
        key: "channelDeals",
        label: "Deals of the whole channel",
        hint: "All partners together. The answer is held against it.",
      }),
      inputField(pane, {
        key: "cannibalization",
        hint: "The part that our own sales team would have won anyway, such as 25%.",
      }),
      inputField(pane, { key: "partnerSupport" }),
      inputField(pane, { key: "partnerOneOff", hint: "Onboarding, a demo system, a fee." }),
    ],
  );
}
