import { TIER_NAMES } from "../policy/display-names";
import { TIERS, tiersAbove, type Tier } from "../policy/names";
import type { Policy } from "../policy/policy";
import { ok, type Result } from "../result";
import { inWords } from "../wording";
import { demandRequirements, noEvidenceCap, stopForSubstance, type EvidenceCap } from "./demand";
import { requirementsOf, type Requirement } from "./requirements";
import { tierScores } from "./scores";
import type { TierEvidence } from "./tier-evidence";

export interface TierGap {
  readonly tier: Tier;
  /** "For OEM partner: 2 more dedicated people and certification completed or promised by a date." */
  readonly sentence: string;
  readonly missing: readonly Requirement[];
}

export interface TierVerdict {
  readonly tier: Tier;
  readonly scores: Readonly<Record<Tier, number>>;
  /** Whether every floor of a tier is met, whatever the score and the cap. */
  readonly floors: Readonly<Record<Tier, boolean>>;
  /** Every floor and condition of every tier. */
  readonly requirements: readonly Requirement[];
  /** For each higher tier, the next one first. */
  readonly gaps: readonly TierGap[];
  readonly evidenceCap: EvidenceCap | undefined;
}

function byTier<T>(of: (tier: Tier) => T): Record<Tier, T> {
  return Object.fromEntries(TIERS.map((tier) => [tier, of(tier)])) as Record<Tier, T>;
}

/**
 * The highest tier whose floors are all met; REFERRAL needs nothing. The scores say by how much and
 * decide nothing. Better evidence never lowers the tier: what meets a floor goes on meeting it.
 */
export function classify(evidence: TierEvidence, policy: Policy): Result<TierVerdict> {
  const stopped = stopForSubstance(evidence);
  if (stopped !== undefined) {
    return stopped;
  }
  const scores = tierScores(evidence, policy);
  const asked = byTier((tier) => requirementsOf(tier, evidence, policy));
  const floors = byTier((tier) => asked[tier].every(({ met }) => met));
  const evidenceCap = noEvidenceCap(evidence);

  const earned = TIERS.find((tier) => floors[tier]) ?? "REFERRAL";
  const tier = evidenceCap === undefined ? earned : evidenceCap.tier;

  const gaps = tiersAbove(tier).map((higher) =>
    describeGap(higher, [
      ...asked[higher].filter(({ met }) => !met),
      ...demandRequirements(higher, evidence).filter(
        ({ requirement }) =>
          !asked[higher].some((own) => !own.met && requirement.startsWith(own.requirement)),
      ),
    ]),
  );
  const requirements = TIERS.flatMap((each) => asked[each]);
  return ok({ tier, scores, floors, requirements, gaps, evidenceCap });
}

function describeGap(tier: Tier, missing: readonly Requirement[]): TierGap {
  return {
    tier,
    missing,
    sentence: `For ${TIER_NAMES[tier]}: ${inWords(missing.map((row) => row.missing))}.`,
  };
}
