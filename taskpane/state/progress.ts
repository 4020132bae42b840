import type { InputKey } from "../../src/economics/inputs";
import { UNKNOWN } from "../../src/partner/intake-record";
import { caseOf } from "../../src/case/case";
import { isBlank } from "../../src/reading/blank";
import type { JsonValue, PartnerDraft } from "../../src/case/draft";
import { rawAccounts } from "./accounts";
import { requiredFields } from "../../src/partner/answers";
import { rawAnswer } from "./answers";
import { readAt } from "./draft-path";
import { inputText } from "./model";
import { chosenMotion } from "./plan-answers";
import { lockReason, type PlaceId, placeOf } from "./places";
import { intakeField, recordPath } from "./record";

export type Progress = "locked" | "open" | "begun" | "unknown" | "answered" | "result";

export const PROGRESS_WORDS: Readonly<Record<Progress, string>> = {
  locked: "locked",
  open: "not answered yet",
  begun: "partly answered",
  unknown: "answered, in part with “I don’t know yet”",
  answered: "answered",
  result: "",
};

/** Inputs whose blank leaves the answer open; the others have a default that serves. */
const WITHOUT_DEFAULT: ReadonlySet<InputKey> = new Set([
  "revshare",
  "acv",
  "programmeCost",
  "deals",
  "channelDeals",
]);

/** How far a step has come, for the list of steps. */
export function progressAt(id: PlaceId, partner: PartnerDraft): Progress {
  if (lockReason(id, partner) !== undefined) return "locked";
  const answers = answersAt(id, partner);
  if (answers.length === 0) return "result";
  const given = answers.filter((answer) => answer !== undefined);
  if (given.length === 0) return "open";
  if (given.length < answers.length) return "begun";
  return given.includes(UNKNOWN) ? "unknown" : "answered";
}

function answersAt(id: PlaceId, partner: PartnerDraft): readonly (JsonValue | undefined)[] {
  const place = placeOf(id);
  const { question } = place;
  if (id === "plan") return [chosenMotion(partner)];
  // The model answers question 4, as soon as it has what it needs.
  if (question === "economics") return [caseOf(partner).model.ok ? true : undefined];
  return [
    ...(place.record ?? []).map((key) => recordAnswer(partner, key)),
    ...inputAnswers(partner, place.inputs ?? []),
    ...(question === undefined
      ? []
      : requiredFields(question, partner.answers[question]).map(({ key }) =>
          rawAnswer(partner, question, key),
        )),
  ];
}

/** Blanks with a default do not count against a step, but what was typed counts for it. */
function inputAnswers(partner: PartnerDraft, keys: readonly InputKey[]): (string | undefined)[] {
  const answers = keys.map((key) => {
    const text = inputText(partner, key).trim();
    return { text: text === "" ? undefined : text, isNeeded: WITHOUT_DEFAULT.has(key) };
  });
  return answers
    .filter(({ text, isNeeded }) => isNeeded || text !== undefined)
    .map(({ text }) => text);
}

/** The names given to question 1 answer how many accounts there are. */
function recordAnswer(partner: PartnerDraft, key: string): JsonValue | undefined {
  const typed = blankless(readAt(partner, recordPath(intakeField(key))));
  return key === "named_accounts_sourced_count" ? (typed ?? rawAccounts(partner)) : typed;
}

function blankless(value: JsonValue | undefined): JsonValue | undefined {
  return isBlank(value) ? undefined : value;
}
