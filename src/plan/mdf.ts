import { PLAN_RULES } from "../policy/plan-rules";
import { asNumber, asPercent } from "../wording";
import type { PlanRequest } from "./plan-request";

type MdfRequest = Pick<PlanRequest, "mdf" | "askedMdf" | "partnerRevenue" | "modelMdf">;

const { low, high } = PLAN_RULES.mdfPartOfRevenue;

/**
 * The most market development funds for the plan. What somebody set stands. Otherwise it is the
 * profile's figure within 2% to 5% of what the partner sells for us, none where the profile has none,
 * and never more than it asked: nobody is given money that nobody wanted.
 */
export function mdfBudget(
  { mdf, askedMdf, partnerRevenue }: MdfRequest,
  figureOfProfile: number,
): number {
  if (mdf !== undefined) {
    return mdf;
  }
  const isBudgeted = figureOfProfile > 0 && hasRevenue(partnerRevenue);
  const usual = isBudgeted
    ? Math.min(high * partnerRevenue, Math.max(low * partnerRevenue, figureOfProfile))
    : figureOfProfile;
  return Math.min(askedMdf ?? usual, usual);
}

/** How the money is released and what it is held against. */
export function mdfTerms(budget: number): string {
  return budget === 0
    ? "No MDF in this plan."
    : `Up to ${asNumber(budget)}, a budget and not a floor: released against a plan with named pipeline, trued up quarterly; ${asPercent(low)} to ${asPercent(high)} of partner revenue where nothing else is set.`;
}

export function mdfWarnings(
  { mdf, askedMdf, partnerRevenue, modelMdf }: MdfRequest,
  budget: number,
): string[] {
  const warnings: string[] = [];
  if (hasRevenue(partnerRevenue) && mdf !== undefined) {
    const part = budget / partnerRevenue;
    if (part < low || part > high) {
      warnings.push(
        `MDF is ${asPercent(part)} of partner revenue, outside ${asPercent(low)} to ${asPercent(high)}.`,
      );
    }
  }
  if (askedMdf !== undefined && budget > askedMdf) {
    warnings.push(
      `MDF of up to ${asNumber(budget)} was chosen, though the partner asked for ${asNumber(askedMdf)}.`,
    );
  }
  if (modelMdf !== undefined && modelMdf < budget) {
    warnings.push(mdfBesideModel(modelMdf, budget));
  }
  return warnings;
}

/** What the model leaves out of the plan's budget, which the answer to an ask may tell already. */
export function mdfBesideModel(modelMdf: number, budget: number): string {
  return `The model counts ${asNumber(modelMdf)} of MDF a year and the plan allows up to ${asNumber(budget)}: put it into the model, or lower the budget.`;
}

function hasRevenue(partnerRevenue: number | undefined): partnerRevenue is number {
  return partnerRevenue !== undefined && partnerRevenue > 0;
}
