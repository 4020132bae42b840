import { EVIDENCE } from "../policy/evidence";
import { PARTNER_TYPE_NAMES } from "../policy/intake-names";
import { TIER_CONDITIONS } from "../policy/tier-floors";
import type { MeasuredEvidence, PartnerType, Tier } from "../policy/names";
import type { Policy } from "../policy/policy";
import { asNumber, inWords } from "../wording";
import { isKnown, SCHEDULED, type Answer } from "./intake-record";
import type { TierEvidence } from "./tier-evidence";

/** One thing a tier asks for, beside what the partner shows. */
export interface Requirement {
  readonly tier: Tier;
  readonly requirement: string;
  readonly unit: string;
  readonly actual: number | string | boolean;
  readonly required: number | string | boolean;
  readonly met: boolean;
  /** What closes the gap, in words; empty when met. */
  readonly missing: string;
}

/** Noise of binary fractions never decides whether a floor is met. */
export const TOLERANCE = 1e-9;

/** Every floor and condition of a tier; a value equal to its floor meets it. */
export function requirementsOf(tier: Tier, evidence: TierEvidence, policy: Policy): Requirement[] {
  const floors = Object.entries(policy.floors[tier]) as [MeasuredEvidence, number][];
  const measured = floors.map(([name, floor]) => {
    return floorRequirement(tier, name, evidence.measured[name], floor);
  });
  return [...measured, ...conditionsOf(tier, evidence)];
}

function floorRequirement(
  tier: Tier,
  name: MeasuredEvidence,
  actual: Answer<number>,
  floor: number,
): Requirement {
  const { label, unit, missing } = EVIDENCE[name];
  const lacking = floor - (isKnown(actual) ? actual : 0);
  const met = lacking <= TOLERANCE;
  const words = isKnown(actual)
    ? missing(asNumber(lacking), lacking === 1)
    : `${label.toLowerCase()} known and at least ${asNumber(floor)} ${unit}`;
  return {
    tier,
    requirement: label,
    unit,
    actual,
    required: floor,
    met,
    missing: met ? "" : words,
  };
}

function conditionsOf(tier: Tier, evidence: TierEvidence): Requirement[] {
  const { certified, partnerTypes, embedsProduct } = TIER_CONDITIONS[tier];
  const found: Requirement[] = [];
  const add = (
    requirement: string,
    actual: Requirement["actual"],
    required: Requirement["required"],
    met: boolean,
    missing: string,
  ) =>
    found.push({ tier, requirement, unit: "", actual, required, met, missing: met ? "" : missing });

  if (certified !== undefined) {
    const met = evidence.certified === true || evidence.certified === SCHEDULED;
    add(
      "Certified",
      evidence.certified,
      true,
      met,
      "certification completed or promised by a date",
    );
  }
  if (partnerTypes !== undefined) {
    const met = partnerTypes.some((type) => type === evidence.partnerType);
    const required = inWords(partnerTypes, "or");
    const missing = `partner type ${typesInWords(partnerTypes)}`;
    add("Partner type", evidence.partnerType, required, met, missing);
  }
  if (embedsProduct !== undefined) {
    const implied = embedsProduct.impliedByTypes.some((type) => type === evidence.partnerType);
    const met = evidence.embedsProduct === true || implied;
    const types = typesInWords(embedsProduct.impliedByTypes);
    add(
      "Embeds or white-labels the product",
      implied ? true : evidence.embedsProduct,
      true,
      met,
      `our product embedded or white-labelled (or partner type ${types})`,
    );
  }
  return found;
}

function typesInWords(types: readonly PartnerType[]): string {
  return inWords(
    types.map((type) => PARTNER_TYPE_NAMES[type]),
    "or",
  );
}

/** How an answer stands in a sentence or a cell. */
export function shown(value: Requirement["actual"]): string {
  if (typeof value === "boolean") {
    return value ? "yes" : "no";
  }
  return typeof value === "number" ? asNumber(value) : value;
}
