import type { TemplateResult } from "lit/html.js";
import { ANSWER_FIELDS } from "../../src/partner/answers";
import { chosenAnswer, typedAnswer, yesNoAnswer } from "../controls/answer-field";
import { answerPath } from "../state/answers";
import type { Pane } from "../state/pane-state";
import { questionStep } from "./question";

/** Questions 5 to 7: is the structure right? Question 4 runs the model and has steps of its own. */

export function killCriteriaStep(pane: Pane): TemplateResult {
  return questionStep("killCriteria", yesNoFields(pane, "killCriteria"));
}

export function engagementStep(pane: Pane): TemplateResult {
  return questionStep("engagement", [
    chosenAnswer(pane, {
      path: answerPath("engagement", "decidedBy"),
      legend: "Shared accounts are sorted by",
      inline: true,
      options: [
        { value: "account", label: "Account" },
        { value: "segment", label: "Segment" },
        { value: "territory", label: "Territory" },
      ],
    }),
    typedAnswer(pane, {
      path: answerPath("engagement", "settledBy"),
      label: "Who settles a dispute?",
      hint: "One person, by name.",
    }),
    yesNoAnswer(pane, {
      path: answerPath("engagement", "signed"),
      legend: "Are the rules of engagement signed by both sides?",
    }),
  ]);
}

export function acquisitionStep(pane: Pane): TemplateResult {
  return questionStep("acquisition", yesNoFields(pane, "acquisition"));
}

function yesNoFields(pane: Pane, question: "killCriteria" | "acquisition"): TemplateResult[] {
  return ANSWER_FIELDS[question].map(({ key, label }) =>
    yesNoAnswer(pane, { path: answerPath(question, key), legend: label }),
  );
}
