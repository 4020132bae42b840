import { MOTION_NAMES, TIER_NAMES } from "../policy/display-names";
import { ALLOWED_MOTIONS } from "../policy/motions";
import { MOTIONS, TIERS, findName, type Motion, type Tier } from "../policy/names";
import { invalid, ok, type Result } from "../result";
import { asTyped, inWords } from "../wording";

/** How a partner of this tier may go to market with us. */
export function allowedMotions(tier: Tier): readonly Motion[] {
  return ALLOWED_MOTIONS[tier];
}

/** Reads tier and motion as people type them; a motion the tier does not allow is refused. */
export function readMotion(
  typedTier: unknown,
  typedMotion: unknown,
): Result<{ tier: Tier; motion: Motion }> {
  const tier = findName(TIERS, typedTier, TIER_NAMES);
  if (tier === undefined) {
    const allowed = inWords(TIERS, "or");
    return invalid(`tier is ${asTyped(typedTier)}; allowed: ${allowed}.`, {
      field: "tier",
      allowed,
    });
  }
  const motion = findName(MOTIONS, typedMotion, MOTION_NAMES);
  const allowed = inWords(allowedMotions(tier), "or");
  if (motion === undefined || !allowedMotions(tier).includes(motion)) {
    const reason =
      motion === undefined ? "is not a motion" : `is not open to the tier ${TIER_NAMES[tier]}`;
    return invalid(`motion ${asTyped(typedMotion)} ${reason}; allowed: ${allowed}.`, {
      field: "motion",
      allowed,
    });
  }
  return ok({ tier, motion });
}
