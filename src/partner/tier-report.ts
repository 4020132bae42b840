import { lowerTier, TIERS, type Tier } from "../policy/names";
import type { Policy } from "../policy/policy";
import { ok, type Result } from "../result";
import { classify, type TierGap } from "./classify";
import { killCriteria, type KillCriterion, type KillOptions } from "./kill-criteria";
import type { Intake } from "./intake-record";
import { parseIntake } from "./parse-intake";
import { certificationCondition, promisedCertification } from "./promised-certification";
import { recordWarnings } from "./record-warnings";
import { redFlagEffect } from "./red-flags";
import type { Requirement } from "./requirements";
import { evidenceOf } from "./evidence-of-record";

/** What the record alone says of a prospect, its red flags too, before any of the seven questions. */
export interface TierReport {
  readonly tier: Tier;
  readonly scores: Readonly<Record<Tier, number>>;
  readonly floors: Readonly<Record<Tier, boolean>>;
  readonly requirements: readonly Requirement[];
  readonly gaps: readonly TierGap[];
  /** Why the tier is held down although floors are met; null when it is not. */
  readonly cap: string | null;
  readonly killCriteria: readonly KillCriterion[];
  readonly warnings: readonly string[];
}

/** From an intake record as it stands in a file to the tier and all that follows from it. */
export function tierReport(
  record: unknown,
  policy: Policy,
  options: KillOptions = {},
): Result<TierReport> {
  const intake = parseIntake(record);
  return intake.ok ? tierReportOn(intake.value, policy, options) : intake;
}

/** The same on a record that has been read. */
export function tierReportOn(
  intake: Intake,
  policy: Policy,
  options: KillOptions = {},
): Result<TierReport> {
  const verdict = classify(evidenceOf(intake.record), policy);
  if (!verdict.ok) {
    return verdict;
  }
  const { scores, floors, requirements, gaps, evidenceCap } = verdict.value;
  const flags = redFlagEffect(intake.record);
  const capped = flags !== undefined && "tier" in flags.effect ? flags.effect.tier : TIERS[0];
  const tier = lowerTier(verdict.value.tier, capped);
  const certifiedBy = promisedCertification(intake.record, tier);
  const criteria = killCriteria(tier, policy, { certifiedBy, ...options });
  if (!criteria.ok) {
    return criteria;
  }
  const reasons = [
    ...(evidenceCap === undefined ? [] : [evidenceCap.reason]),
    ...(flags === undefined ? [] : [flags.sentence]),
  ];
  const isCapped = evidenceCap !== undefined || tier !== verdict.value.tier;
  return ok({
    tier,
    scores,
    floors,
    requirements,
    gaps,
    cap: isCapped ? reasons.join(" ") : null,
    killCriteria: criteria.value,
    warnings: [
      ...reasons,
      ...(certifiedBy === undefined ? [] : [certificationCondition(certifiedBy)]),
      ...recordWarnings(intake, tier),
    ],
  });
}
