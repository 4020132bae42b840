import { html, type TemplateResult } from "lit/html.js";
import { ANSWER_FIELDS } from "../../src/partner/answers";
import { chosenAnswer, typedAnswer, yesNoAnswer } from "../controls/answer-field";
import { answerPath, rawAnswer } from "../state/answers";
import type { Pane } from "../state/pane-state";
import { questionStep } from "./question";

/** Questions 5 to 7: is the structure right? Question 4 runs the model and has steps of its own. */

export function killCriteriaStep(pane: Pane): TemplateResult {
  return questionStep(pane, "killCriteria", yesNoFields(pane, "killCriteria"));
}

export function engagementStep(pane: Pane): TemplateResult {
  return questionStep(pane, "engagement", [
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

/** What each condition of the acquisition test means, by key. */
const CONDITIONS: Readonly<Record<string, string>> = {
  moat: "Something they have that we need and could neither build nor get elsewhere.",
  exclusivity: "It is worth it only if they work with nobody else, for several years.",
  equityAlignment: "It works only if both gain and lose together, as owners do.",
};

export function acquisitionStep(pane: Pane): TemplateResult {
  return questionStep(pane, "acquisition", [
    ...yesNoFields(pane, "acquisition", CONDITIONS),
    acquisitionTest(pane),
  ]);
}

/** Three conditions, and only all of them together make it an acquisition. */
function acquisitionTest({ partner }: Pane): TemplateResult {
  const { length } = ANSWER_FIELDS.acquisition;
  const met = ANSWER_FIELDS.acquisition.filter(
    ({ key }) => rawAnswer(partner, "acquisition", key) === true,
  ).length;
  const says =
    met === length
      ? "All three hold: take it to M&A. The verdict and the memo say so."
      : `${met} of ${length} hold. It takes all three to make it an acquisition.`;
  return html`<p id="acquisition-test" class=${met === length ? "answer" : "small"} role="status">
    ${says}
  </p>`;
}

function yesNoFields(
  pane: Pane,
  question: "killCriteria" | "acquisition",
  hints: Readonly<Record<string, string>> = {},
): TemplateResult[] {
  return ANSWER_FIELDS[question].map(({ key, label }) =>
    yesNoAnswer(pane, { path: answerPath(question, key), legend: label, hint: hints[key] }),
  );
}
