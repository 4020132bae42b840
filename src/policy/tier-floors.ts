import type { MeasuredEvidence, PartnerType, ProfileName, Tier } from "./names";

export type TierFloors = Readonly<Record<Tier, Partial<Record<MeasuredEvidence, number>>>>;

/** Two years; the circulating scripts take twelve months for multi-year (docs/circulating-scripts.md). */
const STRATEGIC_COMMITMENT_MONTHS = 24;

/** In the order of the published table, so that a row here reads like a row there. */
function floors(
  reseller: readonly [endCustomerPercent: number, salesTeam: number],
  oem: readonly [endCustomerPercent: number, dedicatedStaff: number],
  si: readonly [endCustomerPercent: number, salesTeam: number],
  strategic: readonly [namedAccounts: number, dedicatedStaff: number, jointMarketing: number],
): TierFloors {
  return {
    STRATEGIC: {
      namedAccounts: strategic[0],
      dedicatedStaff: strategic[1],
      jointMarketing: strategic[2],
      commitmentMonths: STRATEGIC_COMMITMENT_MONTHS,
    },
    OEM: { endCustomerPercent: oem[0], dedicatedStaff: oem[1] },
    SI_CONSULTING: { endCustomerPercent: si[0], salesTeam: si[1] },
    RESELLER: { endCustomerPercent: reseller[0], salesTeam: reseller[1] },
    REFERRAL: {},
  };
}

/**
 * A tier is held when every floor is met; a value equal to its floor meets it.
 * Shares are percent of the partner's customers. Source: docs/policy.md, tier floors.
 */
export const TIER_FLOORS: Record<ProfileName, TierFloors> = {
  //                      RESELLER  OEM      SI       STRATEGIC
  saas: floors([40, 3], [60, 2], [50, 5], [5, 3, 50_000]),
  api: floors([35, 2], [50, 2], [50, 5], [4, 3, 40_000]),
  "enterprise-software": floors([50, 5], [65, 3], [55, 8], [6, 4, 75_000]),
  marketplace: floors([30, 2], [50, 2], [45, 4], [4, 2, 30_000]),
  hardware: floors([45, 4], [70, 4], [55, 6], [6, 4, 100_000]),
};

/** What a tier asks for besides numbers, the same in every profile. */
export interface TierConditions {
  readonly certified?: true;
  readonly partnerTypes?: readonly PartnerType[];
  /** The product goes out inside, or under the name of, the partner's own. */
  readonly embedsProduct?: { readonly impliedByTypes: readonly PartnerType[] };
}

/** Source: docs/policy.md, "also required". */
export const TIER_CONDITIONS: Record<Tier, TierConditions> = {
  STRATEGIC: {},
  OEM: { certified: true, embedsProduct: { impliedByTypes: ["oem", "technology"] } },
  SI_CONSULTING: { partnerTypes: ["si_consultant"] },
  RESELLER: {},
  REFERRAL: {},
};

/** Said of a certification that is promised while nobody has given its date. */
export const CERTIFICATION_WITHOUT_DATE = "Certification is promised without a date: ask by when.";
