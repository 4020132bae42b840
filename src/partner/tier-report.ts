import type { Tier } from "../policy/names";
import type { Policy } from "../policy/policy";
import { ok, type Result } from "../result";
import { classify, type TierGap } from "./classify";
import { killCriteria, type KillCriterion, type KillOptions } from "./kill-criteria";
import type { Intake } from "./intake-record";
import { parseIntake } from "./parse-intake";
import { recordWarnings } from "./record-warnings";
import type { Requirement } from "./requirements";
import { evidenceOf } from "./tier-evidence";

/** What the evidence alone says of a prospect, before any of the seven questions. */
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
  const { tier, scores, floors, requirements, gaps, evidenceCap } = verdict.value;
  const criteria = killCriteria(tier, policy, options);
  if (!criteria.ok) {
    return criteria;
  }
  const cap = evidenceCap?.reason ?? null;
  const warnings = [...(cap === null ? [] : [cap]), ...recordWarnings(intake, tier)];
  return ok({
    tier,
    scores,
    floors,
    requirements,
    gaps,
    cap,
    killCriteria: criteria.value,
    warnings,
  });
}
