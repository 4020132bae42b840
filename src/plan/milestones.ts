import { CO_MARKETING } from "../policy/co-marketing";
import { MILESTONES, ROLES, type MilestoneRule, type Phase, type Role } from "../policy/milestones";
import type { Motion, Tier } from "../policy/names";
import type { Policy } from "../policy/policy";
import { isoFromExcelDay, nextWorkingDay, type ExcelDay } from "../calendar";
import { planTargets, targetsInWords } from "./targets";

export interface Milestone {
  /** Stays the same from plan to plan, so that a plan in a sheet can be updated. */
  readonly id: string;
  /** Days from launch. */
  readonly day: number;
  /** ISO, moved from a weekend to the Monday after; null while there is no launch date. */
  readonly date: string | null;
  /** The same date as Excel counts it. */
  readonly excelDay: ExcelDay | null;
  readonly phase: Phase;
  readonly milestone: string;
  readonly owner: string;
  readonly evidence: string;
  readonly workstream: "Joint plan" | "Co-marketing";
}

/** Names that take the place of roles. */
export type Owners = Partial<Record<Role, string>>;

export interface PlanScope {
  readonly tier: Tier;
  readonly motion: Motion;
  readonly averageDeal?: number | undefined;
  readonly launchDay?: ExcelDay | undefined;
  readonly owners?: Owners | undefined;
}

/** Every milestone of a plan in the order of its days; co-marketing work joins by motion. */
export function planMilestones(
  scope: PlanScope,
  policy: Policy,
  rules: readonly MilestoneRule[] = MILESTONES,
): Milestone[] {
  const words = targetsInWords(planTargets(scope.tier, scope.averageDeal, policy));
  const joint = select(rules, scope, "Joint plan", words);
  const marketing = select(CO_MARKETING, scope, "Co-marketing", words);
  // The sort is stable, so on one day the joint plan stands before the co-marketing work.
  return [...joint, ...marketing].sort((a, b) => a.day - b.day);
}

function select(
  rules: readonly MilestoneRule[],
  { tier, motion, launchDay, owners = {} }: PlanScope,
  workstream: Milestone["workstream"],
  words: Readonly<Record<string, string>>,
): Milestone[] {
  return rules
    .filter((rule) => rule.tiers?.includes(tier) ?? true)
    .filter((rule) => rule.motions?.includes(motion) ?? true)
    .map(({ id, day, phase, milestone, owner, evidence }) => {
      const excelDay = launchDay === undefined ? null : nextWorkingDay(launchDay + day);
      const date = excelDay === null ? null : isoFromExcelDay(excelDay);
      const given = owners[owner]?.trim() ?? "";
      const name = given === "" ? ROLES[owner] : given;
      const proof = evidence.replace(
        /\{(\w+)\}/g,
        (braced, figure: string) => words[figure] ?? braced,
      );
      return {
        id,
        day,
        date,
        excelDay,
        phase,
        milestone,
        owner: name,
        evidence: proof,
        workstream,
      };
    });
}
