import type { Policy } from "../policy/policy";
import { PLAN_RULES } from "../policy/plan-rules";
import { SUCCESS_CRITERIA } from "../policy/success-criteria";
import { ok, type Result } from "../result";
import { asNumber, asPercent } from "../wording";
import { mdfBudget, mdfTerms } from "./mdf";
import { isoFromExcelDay } from "../calendar";
import { planMilestones, type Milestone } from "./milestones";
import { parsePlanRequest, type PlanRequest } from "./plan-request";
import { milestonesWithPromise } from "./promised-certification";
import { planWarnings } from "./plan-warnings";
import { planTargets, type PlanTargets } from "./targets";

export interface SuccessCriterion {
  readonly id: string;
  readonly criterion: string;
  /** The number to reach, or null where it is answered yes or no. */
  readonly target: number | null;
  readonly unit: "currency" | "deals" | "people" | "fraction" | "yes or no";
}

export interface Plan extends PlanTargets {
  readonly tier: PlanRequest["tier"];
  readonly motion: PlanRequest["motion"];
  readonly partnerName: string | null;
  readonly valueProposition: string;
  readonly segments: readonly string[];
  readonly launchDate: string | null;
  /** How the money is released and what it is held against. */
  readonly mdfTerms: string;
  readonly milestones: readonly Milestone[];
  readonly successCriteria: readonly SuccessCriterion[];
  readonly warnings: readonly string[];
}

/** The joint plan that proves a partner in 90 days. */
export function buildPlan(raw: unknown, policy: Policy): Result<Plan> {
  const parsed = parsePlanRequest(raw);
  return parsed.ok ? ok(planFor(parsed.value, policy)) : parsed;
}

function planFor(request: PlanRequest, policy: Policy): Plan {
  const { tier, motion, averageDeal, launchDay } = request;
  const figures = planTargets(tier, averageDeal, policy);
  const targets = { ...figures, mdf: mdfBudget(request, figures.mdf) };
  return {
    tier,
    motion,
    partnerName: request.partnerName ?? null,
    valueProposition: request.valueProposition,
    segments: request.segments,
    launchDate: launchDay === undefined ? null : isoFromExcelDay(launchDay),
    ...targets,
    mdfTerms: mdfTerms(targets.mdf),
    milestones: planMilestones(
      request,
      policy,
      milestonesWithPromise(request.certifiedBy, launchDay),
    ),
    successCriteria: successCriteria(request, targets),
    warnings: planWarnings(request, targets.mdf),
  };
}

/** What day 90 is judged by, with the numbers of this plan. */
function successCriteria(
  { tier, motion }: PlanRequest,
  { pipelineFloor, closedWonFloor, certifiedPeople }: PlanTargets,
): SuccessCriterion[] {
  const targets = {
    pipelineFloor: { target: pipelineFloor, unit: "currency" },
    closedWonFloor: { target: closedWonFloor, unit: "deals" },
    certifiedPeople: { target: certifiedPeople, unit: "people" },
    slaBreachPart: { target: PLAN_RULES.slaBreachPart, unit: "fraction" },
    partnerLedPart: { target: PLAN_RULES.partnerLedPart, unit: "fraction" },
  } as const;
  const yesOrNo = { target: null, unit: "yes or no" } as const;
  return SUCCESS_CRITERIA.filter((rule) => rule.tiers?.includes(tier) ?? true)
    .filter((rule) => rule.motions?.includes(motion) ?? true)
    .map(({ id, criterion, target }) => ({
      id,
      criterion,
      ...(target === undefined ? yesOrNo : targets[target]),
    }));
}

/** The success criterion as one line of a memo. */
export function criterionInWords({ criterion, target, unit }: SuccessCriterion): string {
  if (target === null) {
    return criterion;
  }
  return `${criterion}: ${unit === "fraction" ? asPercent(target) : asNumber(target)}`;
}
