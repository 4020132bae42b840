import { buildPlan, type Plan } from "../../src/plan/build-plan";
import { isKnown } from "../../src/partner/intake-record";
import { invalid, type Result } from "../../src/result";
import { currentPartner, type Draft, type PartnerDraft } from "../../src/case/draft";
import type { WorkbookContent } from "../../src/sheets/layout/content";
import type { CoverContent } from "../../src/sheets/layout/dossier";
import { gatherContent } from "../../src/sheets/gather-content";
import { economicsOf } from "./economics";
import { type Judgement, judgementOf } from "./judgement";
import { givenInputs } from "./model";
import {
  averageDealOf,
  chosenContribution,
  chosenDecision,
  chosenMotion,
  chosenPreset,
  chosenProfile,
  planText,
  segmentsOf,
} from "./plan-answers";
import { partnerEntries } from "./partner-entries";
import { problemsAt } from "./problems";
import { programmeAnswersOf } from "./programme-answers";

/** The 90-day plan that the draft asks for, or the sentence that says what is missing. */
export function planOf(partner: PartnerDraft): Result<Plan> {
  const judgement = judgementOf(partner);
  return judgement.ok ? planFor(partner, judgement.value) : judgement;
}

function planFor(partner: PartnerDraft, { intake, policy, verdict }: Judgement): Result<Plan> {
  const motion = chosenMotion(partner);
  if (motion === undefined) return invalid("Choose a motion first.", { field: "motion" });
  const [problem] = problemsAt("plan", partner);
  if (problem !== undefined) return invalid(problem.message, { field: problem.field });
  const economics = economicsOf(partner);
  const { commitment_months: months } = intake.record.commitments;
  return buildPlan(
    {
      tier: verdict.tier,
      motion,
      partnerName: isKnown(intake.record.partner_name) ? intake.record.partner_name : null,
      valueProposition: planText(partner, "valueProposition"),
      segments: segmentsOf(partner),
      averageDeal: averageDealOf(partner) ?? null,
      launchDate: planText(partner, "launchDate"),
      horizonMonths: isKnown(months) ? months : null,
      breakevenDeals: economics.ok ? economics.value.result.breakevenDeals : null,
      pipelineNeeded: economics.ok ? economics.value.result.pipelineNeeded : null,
    },
    policy,
  );
}

/** What the draft does not say and the sheets need: how our functions are called, who writes when. */
export interface WritingContext {
  readonly functionPrefix: string;
  readonly cover: CoverContent;
}

/** Everything that *Write plan* puts on the sheets. */
export function workbookContentOf(
  draft: Draft,
  { functionPrefix, cover }: WritingContext,
): Result<WorkbookContent> {
  const partner = currentPartner(draft);
  const judgement = judgementOf(partner);
  if (!judgement.ok) return judgement;
  const plan = planFor(partner, judgement.value);
  if (!plan.ok) return plan;
  const economics = economicsOf(partner);
  return gatherContent({
    inputs: givenInputs(partner),
    model: economics.ok ? economics.value.model : undefined,
    intake: judgement.value.intake,
    answers: judgement.value.answers,
    profile: chosenProfile(partner),
    contribution: chosenContribution(partner),
    preset: chosenPreset(partner),
    verdict: judgement.value.verdict,
    plan: plan.value,
    averageDeal: averageDealOf(partner),
    decision: chosenDecision(partner),
    programmeAnswers: programmeAnswersOf(draft),
    partners: partnerEntries(draft),
    cover,
    functionPrefix,
  });
}
