import { TIERS, tiersAbove, type Tier } from "../policy/names";
import type { Policy } from "../policy/policy";
import { ok, type Result } from "../result";
import { inWords } from "../wording";
import { demandRequirements, noEvidenceCap, stopForSubstance, type EvidenceCap } from "./demand";
import { requirementsOf, scoreRequirement, type Requirement } from "./requirements";
import { tierScores } from "./scores";
import type { TierEvidence } from "./tier-evidence";

export interface TierGap {
  readonly tier: Tier;
  /** "For OEM: 2 more dedicated people and completed certification." */
  readonly sentence: string;
  readonly missing: readonly Requirement[];
}

export interface TierVerdict {
  readonly tier: Tier;
  readonly scores: Readonly<Record<Tier, number>>;
  /** Whether every floor of a tier is met, whatever the score and the cap. */
  readonly floors: Readonly<Record<Tier, boolean>>;
  /** Every floor and condition of every tier, and the score it asks for. */
  readonly requirements: readonly Requirement[];
  /** For each higher tier, the next one first. */
  readonly gaps: readonly TierGap[];
  readonly evidenceCap: EvidenceCap | undefined;
}

function byTier<T>(of: (tier: Tier) => T): Record<Tier, T> {
  return Object.fromEntries(TIERS.map((tier) => [tier, of(tier)])) as Record<Tier, T>;
}

/**
 * The highest tier whose floors are all met and whose score passes; REFERRAL needs nothing.
 * Better evidence never lowers it: every floor and every part of a score only rises with it.
 */
export function classify(evidence: TierEvidence, policy: Policy): Result<TierVerdict> {
  const stopped = stopForSubstance(evidence);
  if (stopped !== undefined) {
    return stopped;
  }
  const scores = tierScores(evidence, policy);
  const asked = byTier((tier) => requirementsOf(tier, evidence, policy));
  const floors = byTier((tier) => asked[tier].every(({ met }) => met));
  const scored = byTier((tier) => scoreRequirement(tier, scores[tier], policy));
  const evidenceCap = noEvidenceCap(evidence);

  const isHeld = (tier: Tier) => floors[tier] && scored[tier].met;
  const earned = TIERS.find(isHeld) ?? "REFERRAL";
  const tier = evidenceCap === undefined ? earned : evidenceCap.tier;

  const gaps = tiersAbove(tier).map((higher) =>
    describeGap(higher, [
      ...[...asked[higher], scored[higher]].filter(({ met }) => !met),
      ...demandRequirements(higher, evidence).filter(
        ({ requirement }) =>
          !asked[higher].some((own) => !own.met && requirement.startsWith(own.requirement)),
      ),
    ]),
  );
  const requirements = TIERS.flatMap((each) => [...asked[each], scored[each]]);
  return ok({ tier, scores, floors, requirements, gaps, evidenceCap });
}

function describeGap(tier: Tier, missing: readonly Requirement[]): TierGap {
  return { tier, missing, sentence: `For ${tier}: ${inWords(missing.map((row) => row.missing))}.` };
}
