import { EVIDENCE } from "./evidence";
import type { KillCriterionRule, KillUnit } from "./kill-criteria";
import { TIERS, type MeasuredEvidence, type Tier } from "./names";
import type { PlanFigures } from "./plan-figures";
import type { Policy } from "./policy";
import type { ScoreWeights, ScoredEvidence } from "./score-weights";
import type { ShareBandRule } from "./share-bands";
import type { TierFloors } from "./tier-floors";

/** One figure of a policy, as a row of its table names it. */
export interface PolicyFigure {
  readonly section: "Score" | "Floor" | "Share band" | "Plan" | "Kill criterion";
  readonly tier: Tier;
  readonly figure: string;
  readonly unit: string;
  readonly source: string;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  /** A figure the two sides have yet to agree on may stay blank. */
  readonly mayBeBlank: boolean;
}

/** Gives the value that takes the place of the one a policy has. */
export type FigureVisitor = (figure: PolicyFigure, value: number | undefined) => number | undefined;

type Range = Partial<Pick<PolicyFigure, "least" | "most" | "whole" | "mayBeBlank">>;

const UNLIMITED = Number.MAX_VALUE;
const POINTS: Range = { most: 100 };
const FRACTION: Range = { most: 1 };
const BAND_END: Range = { most: 1, mayBeBlank: true };
const ABOVE_ZERO: Range = { least: Number.MIN_VALUE };
const COUNT: Range = { whole: true };

const SOURCES: Record<PolicyFigure["section"], string> = {
  Score: "docs/policy.md, scores",
  Floor: "docs/policy.md, tier floors",
  "Share band": "docs/policy.md, share bands",
  Plan: "docs/policy.md, 90-day plan",
  "Kill criterion": "docs/policy.md, kill criteria",
};

/**
 * Walks every figure of a policy in the order of its table and returns the policy with the
 * values the visitor gave. The table is written and read by this one walk.
 */
export function mapPolicy(policy: Policy, visit: FigureVisitor): Policy {
  const at = (section: PolicyFigure["section"], tier: Tier) => ({
    number: (figure: string, unit: string, value: number, range: Range = {}): number =>
      visit(describe(section, tier, figure, unit, range), value) ?? value,
    optional: (figure: string, unit: string, value: number | undefined, range: Range = {}) =>
      visit(describe(section, tier, figure, unit, range), value),
  });
  const byTier = <T>(of: (tier: Tier) => T): Record<Tier, T> =>
    Object.fromEntries(TIERS.map((tier) => [tier, of(tier)])) as Record<Tier, T>;

  return {
    name: policy.name,
    floors: byTier((tier) => mapFloors(policy.floors[tier], at("Floor", tier).number)),
    scores: byTier((tier) => mapScores(policy.scores[tier], at("Score", tier).number)),
    bands: byTier((tier) => mapBand(policy.bands[tier], at("Share band", tier).optional)),
    plan: byTier((tier) => mapPlan(policy.plan[tier], at("Plan", tier).number)),
    killCriteria: byTier((tier) =>
      policy.killCriteria[tier].map((rule) => mapKill(rule, at("Kill criterion", tier).optional)),
    ),
  };
}

function describe(
  section: PolicyFigure["section"],
  tier: Tier,
  figure: string,
  unit: string,
  range: Range,
): PolicyFigure {
  const { least = 0, most = UNLIMITED, whole = false, mayBeBlank = false } = range;
  return { section, tier, figure, unit, source: SOURCES[section], least, most, whole, mayBeBlank };
}

type MapNumber = (figure: string, unit: string, value: number, range?: Range) => number;
type MapOptional = (
  figure: string,
  unit: string,
  value: number | undefined,
  range?: Range,
) => number | undefined;

function mapFloors(floors: TierFloors[Tier], number: MapNumber): TierFloors[Tier] {
  const entries = Object.entries(floors) as [MeasuredEvidence, number][];
  return Object.fromEntries(
    entries.map(([evidence, floor]) => {
      const { label, unit, whole, most = UNLIMITED } = EVIDENCE[evidence];
      return [evidence, number(label, unit, floor, { whole, most })];
    }),
  );
}

function scoredLabel(evidence: ScoredEvidence): string {
  if (evidence === "certified") {
    return "Certified";
  }
  return evidence === "strategicValues" ? "Strategic values" : EVIDENCE[evidence].label;
}

function mapScores(weights: ScoreWeights, number: MapNumber): ScoreWeights {
  return {
    base: number("Base", "points", weights.base, POINTS),
    parts: weights.parts.map(({ evidence, points, per, most }) => {
      const label = scoredLabel(evidence);
      return {
        evidence,
        points: number(`${label}: points`, "points", points, POINTS),
        // Points go by one unit of everything but money.
        per:
          evidence === "jointMarketing"
            ? number(`${label}: for every`, EVIDENCE.jointMarketing.unit, per, ABOVE_ZERO)
            : per,
        most: number(`${label}: at most`, "points", most, POINTS),
      };
    }),
  };
}

function mapBand(band: ShareBandRule, optional: MapOptional): ShareBandRule {
  return {
    ...band,
    low: optional("Low", "fraction", band.low, BAND_END),
    high: optional("High", "fraction", band.high, BAND_END),
  };
}

function mapPlan(plan: PlanFigures, number: MapNumber): PlanFigures {
  return {
    targetAccounts: number("Target accounts", "accounts", plan.targetAccounts, COUNT),
    mdf: number("MDF", "currency", plan.mdf),
    pipelineDeals: number("Pipeline floor", "average deals", plan.pipelineDeals),
    closedWonDeals: number("Closed-won floor", "deals", plan.closedWonDeals, COUNT),
    certifiedPeople: number("Certified people", "people", plan.certifiedPeople, COUNT),
  };
}

/** Figures of the plan and dates are no part of a policy's kill criteria. */
const KILL_RANGES: Partial<Record<KillUnit, Range>> = {
  fraction: FRACTION,
  days: { whole: true, least: 1 },
  months: { whole: true, least: 1 },
  quarters: { whole: true, least: 1 },
  times: { whole: true, least: 1 },
  points: { least: -100, most: 100 },
  cases: COUNT,
};

function mapKill(rule: KillCriterionRule, optional: MapOptional): KillCriterionRule {
  const entries = Object.entries(rule.figures).map(([name, figure]) => {
    const kind = KILL_RANGES[figure.unit];
    if (kind === undefined) {
      return [name, figure] as const;
    }
    const range = { ...kind, mayBeBlank: figure.words !== undefined };
    const value = optional(`${rule.id}: ${figure.label}`, figure.unit, figure.value, range);
    return [name, { ...figure, value }] as const;
  });
  return { ...rule, figures: Object.fromEntries(entries) };
}
