import { isBlank } from "../reading/blank";
import { invalid, ok, type Result } from "../result";
import { asTyped, inWords } from "../wording";
import { KILL_CRITERIA, type KillCriterionRule } from "./kill-criteria";
import type { OwnType } from "./own-type";
import { findName, PROFILE_NAMES, type ProfileName, type Tier } from "./names";
import { PLAN_FIGURES, type PlanFigures } from "./plan-figures";
import { SCORE_WEIGHTS, type ScoreWeights } from "./score-weights";
import { SHARE_BANDS, type ShareBandRules } from "./share-bands";
import { TIER_FLOORS, type TierFloors } from "./tier-floors";

/** The figures a verdict and a plan are made from: a profile's, or a company's own. */
export interface Policy {
  /** The profile's name, or "own" for a table that a company keeps. */
  readonly name: ProfileName | "own";
  readonly floors: TierFloors;
  readonly scores: Readonly<Record<Tier, ScoreWeights>>;
  readonly bands: ShareBandRules;
  readonly plan: Readonly<Record<Tier, PlanFigures>>;
  readonly killCriteria: Readonly<Record<Tier, readonly KillCriterionRule[]>>;
  /** The company's own type of partner whose floors and band are in it. */
  readonly ownType?: OwnType;
}

export const DEFAULT_PROFILE: ProfileName = "saas";

function profilePolicy(name: ProfileName): Policy {
  return {
    name,
    floors: TIER_FLOORS[name],
    scores: SCORE_WEIGHTS,
    bands: SHARE_BANDS.default,
    plan: PLAN_FIGURES[name],
    killCriteria: KILL_CRITERIA,
  };
}

const POLICIES = Object.fromEntries(
  PROFILE_NAMES.map((name) => [name, profilePolicy(name)]),
) as Record<ProfileName, Policy>;

/** The policy of a profile named by a person; nothing given means the default profile. */
export function policyFor(profile?: unknown): Result<Policy> {
  if (isBlank(profile)) {
    return ok(POLICIES[DEFAULT_PROFILE]);
  }
  const name = findName(PROFILE_NAMES, profile);
  if (name === undefined) {
    const allowed = inWords(PROFILE_NAMES, "or");
    return invalid(`There is no profile ${asTyped(profile)}; allowed: ${allowed}.`, {
      field: "profile",
      allowed,
    });
  }
  return ok(POLICIES[name]);
}
