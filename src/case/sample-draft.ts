import { ABOUT_OUR_PROGRAMME } from "../programme/scope";
import {
  type Draft,
  emptyDraft,
  emptyPartnerDraft,
  type JsonValue,
  type PartnerDraft,
} from "./draft";
import { SAMPLE_CASE } from "./sample";
import { SAMPLE_KEPT } from "./sample-programme";

/** The sample partner as a draft, open at its first step. */
export function sampleDraft(): Draft {
  const draft = emptyDraft();
  const answers = Object.entries(SAMPLE_KEPT);
  const isOurs = ([name]: [string, object]) => ABOUT_OUR_PROGRAMME.includes(name);
  const { intake, answers: questions, model, plan, ...terms } = SAMPLE_CASE;
  return {
    ...draft,
    programme: jsonOfEach(answers.filter(isOurs)),
    partners: {
      [draft.currentPartnerId]: {
        ...emptyPartnerDraft(),
        ...terms,
        intake: json(intake),
        answers: json(questions),
        model: json(model),
        plan: json(plan),
        programme: jsonOfEach(answers.filter((answer) => !isOurs(answer))),
      },
    },
  };
}

function jsonOfEach(answers: readonly [string, object][]): PartnerDraft["programme"] {
  return Object.fromEntries(answers.map(([name, answer]) => [name, json(answer)]));
}

function json(object: object): Record<string, JsonValue> {
  return JSON.parse(JSON.stringify(object)) as Record<string, JsonValue>;
}
