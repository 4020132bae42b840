import { FORCING_QUESTIONS } from "../../src/policy/forcing-questions";
import { caseOf } from "../../src/case/case";
import type { PartnerDraft } from "../../src/case/draft";
import {
  lockReason,
  openFirstQuestions,
  PLACE_IDS,
  type PlaceId,
  placeOf,
  placeOfInput,
  placeOfQuestion,
} from "./places";
import { intakeField, recordProblem } from "./record";

/** Something the memo goes without, and the step at which it is given. */
export interface Missing {
  readonly what: string;
  readonly place: PlaceId;
}

export function missingFrom(partner: PartnerDraft): readonly Missing[] {
  return [
    ...missingRecord(partner),
    ...openQuestions(partner),
    ...missingModel(partner),
    ...missingPlan(partner),
  ];
}

const NO_SUBSTANCE = "Too much of the demand evidence is unknown to judge anything.";

function missingRecord(partner: PartnerDraft): Missing[] {
  const wrong = PLACE_IDS.flatMap((place) =>
    (placeOf(place).record ?? []).flatMap((key) => {
      const what = recordProblem(partner, intakeField(key));
      return what === undefined ? [] : [{ what, place }];
    }),
  );
  if (wrong.length > 0) return wrong;
  const judgement = caseOf(partner).verdict;
  const isStopped = !judgement.ok && judgement.problem.kind === "unavailable";
  return isStopped ? [{ what: NO_SUBSTANCE, place: "start" }] : [];
}

function openQuestions(partner: PartnerDraft): Missing[] {
  const answers = caseOf(partner).answers;
  const given = answers.ok ? answers.value : {};
  // Locked ones come up once the first are answered; question 4 is answered by the model, which
  // says itself what it lacks.
  return FORCING_QUESTIONS.filter(({ id }) => !(id in given) && id !== "economics").flatMap(
    ({ id, number }) => {
      const place = placeOfQuestion(id);
      const what = `Question ${number} is not answered.`;
      const canBeOpened = lockReason(place, partner) === undefined;
      return canBeOpened ? [{ what, place }] : [];
    },
  );
}

function missingModel(partner: PartnerDraft): Missing[] {
  const economics = caseOf(partner).model;
  if (economics.ok || openFirstQuestions(partner).length > 0) return [];
  return [{ what: economics.problem.message, place: placeOfInput(economics.problem.field) }];
}

function missingPlan(partner: PartnerDraft): Missing[] {
  if (openFirstQuestions(partner).length > 0 || !caseOf(partner).verdict.ok) return [];
  const plan = caseOf(partner).plan;
  if (plan.ok) return [];
  return [{ what: plan.problem.message, place: "plan" }];
}
