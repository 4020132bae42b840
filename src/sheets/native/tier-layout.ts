import { demandRequirements } from "../../partner/demand";
import { UNKNOWN } from "../../partner/intake-record";
import { requirementsOf } from "../../partner/requirements";
import type { TierEvidence } from "../../partner/tier-evidence";
import { EVIDENCE } from "../../policy/evidence";
import { MEASURED_EVIDENCE, type MeasuredEvidence, type Tier, TIERS } from "../../policy/names";
import { DEFAULT_PROFILE } from "../../policy/policy";
import { SCORE_WEIGHTS, type ScorePart } from "../../policy/score-weights";
import { TIER_FLOORS } from "../../policy/tier-floors";
import { policyFor } from "../../policy/policy";
import { a1, areaA1 } from "../description/a1";

/** In the order in which PARTNER.TIER takes them. */
export const EVIDENCE_NAMES = [
  ...MEASURED_EVIDENCE,
  "certified",
  "partnerType",
  "embedsProduct",
  "strategicValues",
  "profile",
] as const;
export type EvidenceName = (typeof EVIDENCE_NAMES)[number];

export interface RequirementRow {
  readonly tier: Tier;
  readonly kind: "floor" | "condition" | "demand";
  readonly requirement: string;
  /** What it is measured by. */
  readonly evidence: EvidenceName | undefined;
  readonly required: number | string | boolean;
  /** In words, for a condition or for demand that is not there at all. */
  readonly missing: string;
}

const NOTHING_KNOWN: TierEvidence = {
  measured: Object.fromEntries(
    MEASURED_EVIDENCE.map((name) => [name, UNKNOWN]),
  ) as TierEvidence["measured"],
  certified: UNKNOWN,
  partnerType: UNKNOWN,
  embedsProduct: UNKNOWN,
  strategicValues: 0,
};

/** What tiers ask for, the lowest tier first, as PARTNER.GAPS lists it. */
export const REQUIREMENTS: readonly RequirementRow[] = [...TIERS]
  .reverse()
  .filter((tier) => tier !== "REFERRAL")
  .flatMap(requirementRows);

export const SCORE_PARTS: readonly (ScorePart & { readonly tier: Tier })[] = TIERS.flatMap((tier) =>
  SCORE_WEIGHTS[tier].parts.map((part) => ({ ...part, tier })),
);

function requirementRows(tier: Tier): RequirementRow[] {
  const policy = policyFor(DEFAULT_PROFILE);
  if (!policy.ok) throw new Error(policy.problem.message);
  const asked = requirementsOf(tier, NOTHING_KNOWN, policy.value).map((row): RequirementRow => {
    const measured = measuredBy(row.requirement);
    const evidence = measured ?? conditionOf(row.requirement);
    return { ...row, kind: measured === undefined ? "condition" : "floor", evidence };
  });
  const demand = demandRequirements(tier, NOTHING_KNOWN).map((row): RequirementRow => ({
    ...row,
    kind: "demand",
    evidence: measuredBy(row.requirement.replace(/, any$/, "")),
  }));
  return [...asked, ...demand];
}

function measuredBy(label: string): MeasuredEvidence | undefined {
  return MEASURED_EVIDENCE.find((name) => EVIDENCE[name].label === label);
}

function conditionOf(label: string): EvidenceName {
  if (label === "Certified") return "certified";
  return label === "Partner type" ? "partnerType" : "embedsProduct";
}

/** The floor of a profile for a row of `REQUIREMENTS`. */
export function floorOf(row: RequirementRow, profile: keyof typeof TIER_FLOORS): number {
  const floors: Partial<Record<string, number>> = TIER_FLOORS[profile][row.tier];
  return floors[row.evidence ?? ""] ?? 0;
}

const EVIDENCE_ROW = 5;
const SCORE_ROW = EVIDENCE_ROW + EVIDENCE_NAMES.length + 2;
const REQUIREMENT_ROW = SCORE_ROW + SCORE_PARTS.length + 2;
const TIER_ROW = REQUIREMENT_ROW + REQUIREMENTS.length + 2;
const RESULT_ROW = TIER_ROW + TIERS.length + 2;

/** First rows of the tables on the Tier workings sheet; a heading stands above each. */
export const ROWS = {
  evidence: EVIDENCE_ROW,
  score: SCORE_ROW,
  requirement: REQUIREMENT_ROW,
  tier: TIER_ROW,
  result: RESULT_ROW,
} as const;

export const COLUMNS = {
  evidence: { label: 0, typed: 1, known: 2, amount: 3, shown: 4, from: 5, to: 6 },
  score: { tier: 0, evidence: 1, points: 2, per: 3, most: 4, amount: 5, earned: 6 },
  requirement: {
    ...{ tier: 0, rank: 1, kind: 2, requirement: 3, actual: 4, required: 5, lacking: 6 },
    ...{ met: 7, missing: 8, listed: 9, position: 10, profiles: 11 },
  },
  tier: { tier: 0, rank: 1, base: 2, score: 3, floorsMet: 4, assigned: 5 },
  result: { label: 0, value: 1 },
  /** Names that the evidence may hold, to the right of it. */
  types: 8,
} as const;

/** Single values below the tables, in the order in which they stand. */
export const RESULTS = [
  "tolerance",
  "unknownsThatStop",
  "unknownDemand",
  "absentDemand",
  "earned",
  "tier",
  "gaps",
] as const;

export function resultAddress(name: (typeof RESULTS)[number]): string {
  return a1(ROWS.result + RESULTS.indexOf(name), COLUMNS.result.value, "absolute");
}

export function evidenceAddress(
  name: EvidenceName,
  column: Exclude<keyof typeof COLUMNS.evidence, "label">,
): string {
  const row = ROWS.evidence + EVIDENCE_NAMES.indexOf(name);
  return a1(row, COLUMNS.evidence[column], "absolute");
}

export function requirementColumn(column: keyof typeof COLUMNS.requirement): string {
  return columnOf(ROWS.requirement, COLUMNS.requirement[column], REQUIREMENTS.length);
}

/** Amounts of the evidence and what is shown of it: a dash there does not read. */
export const READ_EVIDENCE = areaA1(
  {
    row: EVIDENCE_ROW,
    column: COLUMNS.evidence.amount,
    rows: EVIDENCE_NAMES.length,
    columns: COLUMNS.evidence.shown - COLUMNS.evidence.amount + 1,
  },
  "absolute",
);

export function tierColumn(column: keyof typeof COLUMNS.tier): string {
  return columnOf(ROWS.tier, COLUMNS.tier[column], TIERS.length);
}

export function scoreColumn(column: keyof typeof COLUMNS.score): string {
  return columnOf(ROWS.score, COLUMNS.score[column], SCORE_PARTS.length);
}

function columnOf(row: number, column: number, rows: number): string {
  return areaA1({ row, column, rows, columns: 1 }, "absolute");
}
