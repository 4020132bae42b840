import { html, nothing, type TemplateResult } from "lit/html.js";
import { accountList } from "../controls/account-list";
import { chosenAnswer, typedAnswer, yesNoAnswer } from "../controls/answer-field";
import { answerPath } from "../state/answers";
import { readAt } from "../state/draft-path";
import type { Pane } from "../state/pane-state";
import { questionStep } from "./question";

/** Questions 1 to 3: is it a real partner? */

export function customersStep(pane: Pane): TemplateResult {
  return questionStep(pane, "customers", accountList(pane));
}

export function openingStep(pane: Pane): TemplateResult {
  const path = answerPath("opening", "opened");
  const termsFirst = readAt(pane.partner, path) === "terms";
  return questionStep(pane, "opening", [
    chosenAnswer(pane, {
      path,
      legend: "They opened with",
      options: [
        { value: "accounts", label: "Accounts they can bring" },
        { value: "terms", label: "Terms they want", about: "Rate, exclusivity, funds" },
      ],
    }),
    termsFirst
      ? typedAnswer(pane, {
          path: answerPath("opening", "shownOtherwise"),
          label: "What has shown since that they bring accounts?",
          hint: "Leave it blank while nothing has. With something written here the cap is lifted.",
          long: true,
          canBeUnknown: false,
        })
      : html``,
  ]);
}

/** Whether there is one at all comes first: after a no there is nothing to say in a sentence. */
export function jointValueStep(pane: Pane): TemplateResult {
  const path = (field: string) => answerPath("jointValue", field);
  const isNone = readAt(pane.partner, path("beyondEitherSide")) === false;
  return questionStep(pane, "jointValue", [
    yesNoAnswer(pane, {
      path: path("beyondEitherSide"),
      legend: "Is it more than either side does alone?",
    }),
    isNone
      ? nothing
      : [
          typedAnswer(pane, {
            path: path("sentence"),
            label: "The joint value, in one sentence",
            long: true,
          }),
          typedAnswer(pane, { path: path("customer"), label: "The named customer it serves" }),
        ],
  ]);
}
