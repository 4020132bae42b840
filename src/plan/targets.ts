import type { Policy } from "../policy/policy";
import { PLAN_RULES } from "../policy/plan-rules";
import type { Tier } from "../policy/names";
import { asNumber, counted } from "../wording";

export interface PlanTargets {
  readonly targetAccounts: number;
  /** A budget: at most this much. */
  readonly mdf: number;
  /** Null while there is no average deal size. */
  readonly pipelineFloor: number | null;
  /** The same floor in average deals. */
  readonly pipelineDeals: number;
  readonly closedWonFloor: number;
  readonly certifiedPeople: number;
}

/** What a partner of this tier has to reach in 90 days. */
export function planTargets(
  tier: Tier,
  averageDeal: number | undefined,
  policy: Policy,
): PlanTargets {
  const { targetAccounts, mdf, pipelineDeals, closedWonDeals, certifiedPeople } = policy.plan[tier];
  const hasDeal = averageDeal !== undefined && averageDeal > 0;
  return {
    targetAccounts,
    mdf,
    pipelineFloor: hasDeal ? pipelineDeals * averageDeal : null,
    pipelineDeals,
    closedWonFloor: closedWonDeals,
    certifiedPeople,
  };
}

/** The targets as they stand in the evidence of a milestone. */
export function targetsInWords(targets: PlanTargets): Readonly<Record<string, string>> {
  const pipeline = (part: number) =>
    targets.pipelineFloor === null
      ? counted(part * targets.pipelineDeals, "average deal", "average deals")
      : asNumber(part * targets.pipelineFloor);
  return {
    targetAccounts: counted(targets.targetAccounts, "account", "accounts"),
    checkpointPipeline: pipeline(PLAN_RULES.checkpointPipelinePart),
    pipelineFloor: pipeline(1),
    closedWon: counted(targets.closedWonFloor, "win", "wins"),
    certifiedPeople: counted(targets.certifiedPeople, "person", "people"),
  };
}
