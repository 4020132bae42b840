import { PLAN_RULES } from "../policy/plan-rules";
import { asNumber, asPercent } from "../wording";
import type { PlanRequest } from "./plan-request";

/** What is odd about a plan that can still be made. */
export function planWarnings(request: PlanRequest & { readonly mdf: number }): string[] {
  return [
    ...horizonWarnings(request),
    ...(request.averageDeal === undefined || request.averageDeal === 0
      ? ["No average deal size: the pipeline floor stands in deals only."]
      : []),
    ...mdfWarnings(request.mdf, request.partnerRevenue),
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
      `The horizon of ${months} months is under ${PLAN_RULES.shortStrategicHorizonMonths}, the least a STRATEGIC partner commits to.`,
    );
  }
  return warnings;
}

function mdfWarnings(mdf: number, partnerRevenue: number | undefined): string[] {
  if (partnerRevenue === undefined || partnerRevenue === 0) {
    return [];
  }
  const part = mdf / partnerRevenue;
  const { low, high } = PLAN_RULES.mdfPartOfRevenue;
  if (part >= low && part <= high) {
    return [];
  }
  return [
    `MDF is ${asPercent(part)} of partner revenue, outside ${asPercent(low)} to ${asPercent(high)}.`,
  ];
}
