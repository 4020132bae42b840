import { type InputKey, inputDefinition } from "../../src/economics/inputs";
import { UNKNOWN } from "../../src/partner/intake-record";
import { isBlank } from "../../src/reading/blank";
import type { PartnerDraft } from "../../src/case/draft";
import { CUSTOMERS_PATH, typedAccounts, yearProblem } from "./accounts";
import { requiredFields } from "../../src/partner/answers";
import { answerPath, rawAnswer } from "./answers";
import { fieldIdOf, readAt, textAt } from "./draft-path";
import type { FieldProblem } from "./field-problem";
import { inputPath, inputProblem } from "./model";
import { type PlaceId, placeOf } from "./places";
import { planProblems } from "./plan-answers";
import { intakeField, recordPath, recordProblem } from "./record";

const UNANSWERED = "Answer this, or say that you don’t know yet.";

export function problemsAt(id: PlaceId, partner: PartnerDraft): readonly FieldProblem[] {
  const place = placeOf(id);
  return [
    ...(place.record ?? []).flatMap((key) => recordProblems(partner, key)),
    ...(place.inputs ?? []).flatMap((key) => inputProblems(partner, key)),
    ...(place.question === undefined ? [] : questionProblems(partner, place.question)),
    ...planProblems(id, partner),
  ];
}

function recordProblems(partner: PartnerDraft, key: string): FieldProblem[] {
  const definition = intakeField(key);
  const path = recordPath(definition);
  if (key === "partner_name" && isBlank(textAt(partner, path))) {
    return [{ field: fieldIdOf(path), message: "Give the partner’s name, or a working title." }];
  }
  const message = recordProblem(partner, definition);
  return message === undefined ? [] : [{ field: fieldIdOf(path), message }];
}

function inputProblems(partner: PartnerDraft, key: InputKey): FieldProblem[] {
  const message = inputProblem(partner, key) ?? missingInput(partner, key);
  return message === undefined ? [] : [{ field: fieldIdOf(inputPath(key)), message }];
}

/** An input that the base in force cannot do without. */
function missingInput(partner: PartnerDraft, key: InputKey): string | undefined {
  const isList = partner.model.revshareBase === "LIST";
  if (key === "listPrice" && isList && isBlank(partner.model[key])) {
    return `${inputDefinition(key).label} is needed: the share is paid on it.`;
  }
  return undefined;
}

function questionProblems(
  partner: PartnerDraft,
  question: NonNullable<ReturnType<typeof placeOf>["question"]>,
): FieldProblem[] {
  if (question === "customers") return customerProblems(partner);
  return requiredFields(question, partner.answers[question])
    .filter(({ key }) => rawAnswer(partner, question, key) === undefined)
    .map(({ key }) => ({ field: fieldIdOf(answerPath(question, key)), message: UNANSWERED }));
}

function customerProblems(partner: PartnerDraft): FieldProblem[] {
  if (readAt(partner, CUSTOMERS_PATH) === UNKNOWN) return [];
  if (rawAnswer(partner, "customers", "namedAccounts") === undefined) {
    return [
      {
        field: fieldIdOf(CUSTOMERS_PATH),
        message: "Name at least one customer, or say that you don’t know yet.",
      },
    ];
  }
  return typedAccounts(partner).flatMap((account, index) => {
    const message = yearProblem(account);
    return message === undefined ? [] : [{ field: yearFieldId(index), message }];
  });
}

export function nameFieldId(index: number): string {
  return `${fieldIdOf(CUSTOMERS_PATH)}-${index}-name`;
}

export function yearFieldId(index: number): string {
  return `${fieldIdOf(CUSTOMERS_PATH)}-${index}-year`;
}
