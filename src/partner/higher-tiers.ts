import { compareTiers, type Tier, tiersAbove } from "../policy/names";
import type { Requirement } from "./requirements";
import type { FinalVerdict } from "./verdict";

/** What stands between a partner and a tier above the one it was given. */
export interface HigherTier {
  readonly tier: Tier;
  /** Floors and conditions that the evidence does not reach. */
  readonly missing: readonly Requirement[];
  /** Caps that keep the tier shut even with every floor met, each as a sentence. */
  readonly heldBy: readonly string[];
}

/** Why not a higher tier: for each, the next one first, what is missing and what holds it down. */
export function higherTiers({ tier, classified, caps }: FinalVerdict): HigherTier[] {
  const { evidenceCap, gaps } = classified;
  const holding = [
    ...caps.flatMap(({ effect, sentence, overriddenBecause }) =>
      "tier" in effect && overriddenBecause === undefined ? [{ most: effect.tier, sentence }] : [],
    ),
    ...(evidenceCap === undefined
      ? []
      : [{ most: evidenceCap.tier, sentence: evidenceCap.reason }]),
  ];
  return tiersAbove(tier).map((higher) => ({
    tier: higher,
    missing: gaps.find((gap) => gap.tier === higher)?.missing ?? [],
    heldBy: holding
      .filter(({ most }) => compareTiers(higher, most) > 0)
      .map(({ sentence }) => sentence),
  }));
}
