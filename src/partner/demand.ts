import {
  DEMAND_RULES,
  NO_EVIDENCE_CAP,
  UNKNOWNS_THAT_STOP,
  type DemandRule,
} from "../policy/evidence-caps";
import { EVIDENCE } from "../policy/evidence";
import { TIER_NAMES } from "../policy/display-names";
import type { Tier } from "../policy/names";
import { unavailable, type Result } from "../result";
import { inWords } from "../wording";
import type { Requirement } from "./requirements";
import { isKnown } from "./intake-record";
import { amountOf, type TierEvidence } from "./tier-evidence";

export interface EvidenceCap {
  readonly tier: Tier;
  readonly reason: string;
}

/** The questions to go back to the partner with, one for each piece of demand evidence unknown. */
export function whatToAsk(evidence: TierEvidence): string[] {
  return unknownDemand(evidence).map(({ ask }) => ask);
}

/** Two or more unknowns among the demand evidence: there is nothing to judge yet. */
export function stopForSubstance(evidence: TierEvidence): Result<never> | undefined {
  const unknown = unknownDemand(evidence);
  if (unknown.length < UNKNOWNS_THAT_STOP) {
    return undefined;
  }
  const labels = inWords(unknown.map(({ evidence: name }) => EVIDENCE[name].label.toLowerCase()));
  const asks = unknown.map(({ ask }) => ask).join("; ");
  return unavailable(
    `Not enough substance; go back to the partner. Unknown: ${labels}. Ask: ${asks}.`,
    {
      field: "independent_demand_evidence",
      allowed: "at most one unknown among the demand evidence",
    },
  );
}

export function unknownDemand(evidence: TierEvidence): DemandRule[] {
  return DEMAND_RULES.filter((rule) => !isKnown(evidence.measured[rule.evidence]));
}

function isAbsent(evidence: TierEvidence, rule: DemandRule): boolean {
  return amountOf(evidence, rule.evidence) <= 0;
}

/** A partner without any one kind of demand of its own goes no higher than the cap. */
export function noEvidenceCap(evidence: TierEvidence): EvidenceCap | undefined {
  const absent = DEMAND_RULES.filter((rule) => isAbsent(evidence, rule));
  if (absent.length === 0) {
    return undefined;
  }
  const reasons = absent.map((rule) =>
    isKnown(evidence.measured[rule.evidence])
      ? rule.none
      : `${EVIDENCE[rule.evidence].label.toLowerCase()} unknown, which counts as none`,
  );
  return {
    tier: NO_EVIDENCE_CAP,
    reason: `No independent demand (${inWords(reasons)}): ${TIER_NAMES[NO_EVIDENCE_CAP]} at most.`,
  };
}

/** The same cap as requirements of a tier above it, so that a gap names it. */
export function demandRequirements(tier: Tier, evidence: TierEvidence): Requirement[] {
  return DEMAND_RULES.filter((rule) => isAbsent(evidence, rule)).map((rule) => {
    const { label, unit } = EVIDENCE[rule.evidence];
    return {
      tier,
      requirement: `${label}, any`,
      unit,
      actual: evidence.measured[rule.evidence],
      required: "above 0",
      met: false,
      missing: rule.some,
    };
  });
}
