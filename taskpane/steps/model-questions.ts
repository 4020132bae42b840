import { html, nothing, type TemplateResult } from "lit/html.js";
import { chosenAnswer } from "../controls/answer-field";
import { message } from "../controls/cards";
import type { Option } from "../controls/choice";
import { inputField } from "../controls/input-field";
import { stepFrame } from "../controls/step-frame";
import { inputPath } from "../state/model";
import { DIRECTION_PATH, DIRECTIONS } from "../state/share-terms";
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

const DIRECTION_WORDS = {
  "we-pay": { label: "We pay the partner", about: "We bill the customer and pay them their share" },
  "partner-keeps": {
    label: "The partner keeps its share",
    about: "They bill the customer and pay us the rest",
  },
} as const satisfies Record<(typeof DIRECTIONS)[number], Omit<Option, "value">>;

export function shareBaseStep(pane: Pane): TemplateResult {
  return inputsStep(
    pane,
    "A percentage of what, for how long, and who pays?",
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
      chosenAnswer(pane, {
        path: DIRECTION_PATH,
        legend: "Who pays whom?",
        hint: "If the percentage named is what the partner pays us, the share is the rest of 100%.",
        canBeUnknown: false,
        options: DIRECTIONS.map((value) => ({ value, ...DIRECTION_WORDS[value] })),
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
