import { PLAN_RULES } from "../policy/plan-rules";
import { TIER_NAMES } from "../policy/display-names";
import { asNumber } from "../wording";
import { mdfWarnings } from "./mdf";
import type { PlanRequest } from "./plan-request";
import { certificationWarnings } from "./promised-certification";

/** What is odd about a plan that can still be made. */
export function planWarnings(request: PlanRequest, budget: number): string[] {
  return [
    ...horizonWarnings(request),
    ...(request.averageDeal === undefined || request.averageDeal === 0
      ? ["No average deal size: the pipeline floor stands in deals only."]
      : []),
    ...mdfWarnings(request, budget),
    ...certificationWarnings(request.certifiedBy, request.launchDay),
  ];
}

function horizonWarnings({ tier, horizonMonths }: PlanRequest): string[] {
  if (horizonMonths === undefined) {
    return [];
  }
  const warnings: string[] = [];
  const months = asNumber(horizonMonths);
  if (horizonMonths < PLAN_RULES.shortHorizonMonths) {
    warnings.push(
      `The horizon of ${months} months is under ${PLAN_RULES.shortHorizonMonths}: a partner rarely pays back in that time.`,
    );
  }
  if (tier === "STRATEGIC" && horizonMonths < PLAN_RULES.shortStrategicHorizonMonths) {
    warnings.push(
      `The horizon of ${months} months is under ${PLAN_RULES.shortStrategicHorizonMonths}, the least that a ${TIER_NAMES.STRATEGIC.toLowerCase()} takes.`,
    );
  }
  return warnings;
}
