import { buildMemo } from "../../src/partner/memo";
import type { Memo } from "../../src/partner/memo-case";
import { FORCING_QUESTIONS, type QuestionId } from "../../src/policy/forcing-questions";
import { ok, type Problem, type Result } from "../../src/result";
import type { PartnerDraft } from "../../src/case/draft";
import { readAnswers } from "./answers";
import { economicsOf } from "./economics";
import { judgementOf } from "./judgement";
import { chosenContribution, chosenDecision, chosenMotion, chosenPreset } from "./plan-answers";
import { planOf } from "./plan-of";
import { lockReason, openFirstQuestions, PLACE_IDS, type PlaceId, placeOf } from "./places";
import { intakeField, readIntake, recordProblem } from "./record";
import { waitsForTerms } from "./share-terms";

/** The memo on the open partner; only a record that cannot be read keeps it from being shown. */
export function memoOf(partner: PartnerDraft): Result<Memo> {
  const intake = readIntake(partner);
  if (!intake.ok) return intake;
  const judgement = judgementOf(partner);
  const economics = economicsOf(partner);
  const plan = planOf(partner);
  return ok(
    buildMemo({
      intake: intake.value,
      verdict: judgement.ok ? ok(judgement.value.verdict) : judgement,
      contribution: chosenContribution(partner),
      preset: chosenPreset(partner),
      model: economics.ok ? economics.value.model : undefined,
      plan: plan.ok ? plan.value : undefined,
      decision: chosenDecision(partner),
    }),
  );
}

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
  const judgement = judgementOf(partner);
  const isStopped = !judgement.ok && judgement.problem.kind === "unavailable";
  return isStopped ? [{ what: NO_SUBSTANCE, place: "demand" }] : [];
}

function openQuestions(partner: PartnerDraft): Missing[] {
  const answers = readAnswers(partner);
  const given = answers.ok ? answers.value : {};
  // Locked ones come up once the first are answered; question 4 is answered by the model, which
  // says itself what it lacks.
  return FORCING_QUESTIONS.filter(({ id }) => !(id in given) && id !== "economics").flatMap(
    ({ id, number }) => {
      const place = placeOfQuestion(id);
      const what = `Question ${number} is not answered.`;
      const canBeOpened = place !== undefined && lockReason(place, partner) === undefined;
      return canBeOpened ? [{ what, place }] : [];
    },
  );
}

function placeOfQuestion(question: QuestionId): PlaceId | undefined {
  return PLACE_IDS.find((place) => placeOf(place).question === question);
}

function missingModel(partner: PartnerDraft): Missing[] {
  const economics = economicsOf(partner);
  if (economics.ok || openFirstQuestions(partner).length > 0) return [];
  return [{ what: economics.problem.message, place: placeOfInput(partner, economics.problem) }];
}

function placeOfInput(partner: PartnerDraft, { field }: Problem): PlaceId {
  if (waitsForTerms(partner) !== undefined) return "shareBase";
  const asks = (place: PlaceId) => placeOf(place).inputs?.some((key) => key === field) ?? false;
  return PLACE_IDS.find(asks) ?? "deal";
}

function missingPlan(partner: PartnerDraft): Missing[] {
  if (openFirstQuestions(partner).length > 0 || !judgementOf(partner).ok) return [];
  const plan = planOf(partner);
  if (plan.ok) return [];
  const place = chosenMotion(partner) === undefined ? "motion" : "plan";
  return [{ what: plan.problem.message, place }];
}
