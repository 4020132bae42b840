import { TIERS, type ProfileName, type Tier } from "./names";

export interface PlanFigures {
  /** Accounts on the joint target list. */
  readonly targetAccounts: number;
  /** The most market development funds for the plan, in the sheet's currency: a budget, no floor. */
  readonly mdf: number;
  /** Joint pipeline at day 90, in average deals. */
  readonly pipelineDeals: number;
  /** Deals won by day 90. */
  readonly closedWonDeals: number;
  /** The partner's people with a certificate, from day 90 on. */
  readonly certifiedPeople: number;
}

type ByTier = readonly [
  referral: number,
  reseller: number,
  oem: number,
  si: number,
  strategic: number,
];

/** The same in every profile. Source: house policy, 2026. */
const CERTIFIED_PEOPLE: ByTier = [1, 2, 2, 3, 3];

/** Each list runs from REFERRAL, RESELLER, OEM, SI_CONSULTING to STRATEGIC, as the table is published. */
function figures(
  targetAccounts: ByTier,
  mdf: ByTier,
  pipelineDeals: ByTier,
  closedWonDeals: ByTier,
): Readonly<Record<Tier, PlanFigures>> {
  const column = { REFERRAL: 0, RESELLER: 1, OEM: 2, SI_CONSULTING: 3, STRATEGIC: 4 } as const;
  const of = (tier: Tier): PlanFigures => ({
    targetAccounts: targetAccounts[column[tier]],
    mdf: mdf[column[tier]],
    pipelineDeals: pipelineDeals[column[tier]],
    closedWonDeals: closedWonDeals[column[tier]],
    certifiedPeople: CERTIFIED_PEOPLE[column[tier]],
  });
  return Object.fromEntries(TIERS.map((tier) => [tier, of(tier)])) as Record<Tier, PlanFigures>;
}

/** Targets of the 90-day plan; a value equal to its floor meets it. Source: docs/policy.md, plan. */
export const PLAN_FIGURES: Record<ProfileName, Readonly<Record<Tier, PlanFigures>>> = {
  saas: figures(
    [5, 15, 10, 12, 20],
    [0, 15_000, 40_000, 20_000, 75_000],
    [3, 8, 6, 6, 12],
    [1, 3, 2, 2, 4],
  ),
  api: figures(
    [8, 20, 8, 10, 15],
    [0, 10_000, 30_000, 15_000, 60_000],
    [4, 10, 8, 6, 15],
    [1, 4, 2, 2, 5],
  ),
  "enterprise-software": figures(
    [3, 8, 6, 10, 15],
    [0, 30_000, 75_000, 40_000, 150_000],
    [2, 5, 4, 5, 8],
    [1, 2, 1, 2, 3],
  ),
  marketplace: figures(
    [10, 25, 12, 15, 25],
    [0, 10_000, 25_000, 15_000, 50_000],
    [5, 12, 8, 8, 18],
    [2, 5, 3, 3, 6],
  ),
  hardware: figures(
    [5, 10, 8, 8, 12],
    [0, 25_000, 100_000, 30_000, 200_000],
    [2, 6, 5, 4, 10],
    [1, 2, 1, 2, 3],
  ),
};
