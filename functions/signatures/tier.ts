/**
 * The highest tier that the evidence on a partner supports: the one whose every floor is met.
 * @customfunction PARTNER.TIER
 * @param namedAccounts Named accounts the partner brings, a whole number; blank is unknown and counts as not met.
 * @param endCustomerShare Part of its customers that the partner sells to directly, a fraction from 0 to 1: 60% or 0.6.
 * @param salesTeam People with a quota, a whole number.
 * @param dedicatedStaff People named for the partnership, a whole number.
 * @param jointMarketing What the partner spends on joint marketing a year, in the sheet's currency.
 * @param commitmentMonths Months the partner commits to, 0 or more.
 * @param certified TRUE when certification is completed, scheduled when it is promised by a date, otherwise FALSE.
 * @param partnerType referral, reseller, oem, si_consultant, technology or strategic_alliance; unknown when left out.
 * @param embedsProduct TRUE when the partner embeds or white-labels our product; unknown when left out.
 * @param strategicValues How many of the four strategic values are given, 0 to 4; 0 when left out.
 * @param policy A profile (saas, api, enterprise-software, marketplace or hardware), or a range as PARTNER.POLICY spills it; saas when left out.
 * @returns The tier's name: STRATEGIC, OEM, SI_CONSULTING, RESELLER or REFERRAL; #N/A with what to ask when two or more pieces of demand evidence are unknown.
 * @source docs/policy.md, tier floors
 * @example =PARTNER.TIER(8,65%,4,3,60000,12,TRUE,"oem") → OEM
 * @helpurl https://localhost:3000/help/partner.tier.html
 */
export declare function partnerTier(
  namedAccounts: unknown,
  endCustomerShare: unknown,
  salesTeam: unknown,
  dedicatedStaff: unknown,
  jointMarketing: unknown,
  commitmentMonths: unknown,
  certified: unknown,
  partnerType?: unknown,
  embedsProduct?: unknown,
  strategicValues?: unknown,
  policy?: unknown[][],
): string;

/**
 * The score of a partner for every tier, whether the floors are met, and which tier is assigned.
 * @customfunction PARTNER.SCORES
 * @param namedAccounts Named accounts the partner brings, a whole number; blank is unknown and counts as not met.
 * @param endCustomerShare Part of its customers that the partner sells to directly, a fraction from 0 to 1: 60% or 0.6.
 * @param salesTeam People with a quota, a whole number.
 * @param dedicatedStaff People named for the partnership, a whole number.
 * @param jointMarketing What the partner spends on joint marketing a year, in the sheet's currency.
 * @param commitmentMonths Months the partner commits to, 0 or more.
 * @param certified TRUE when certification is completed, scheduled when it is promised by a date, otherwise FALSE.
 * @param partnerType referral, reseller, oem, si_consultant, technology or strategic_alliance; unknown when left out.
 * @param embedsProduct TRUE when the partner embeds or white-labels our product; unknown when left out.
 * @param strategicValues How many of the four strategic values are given, 0 to 4; 0 when left out.
 * @param policy A profile (saas, api, enterprise-software, marketplace or hardware), or a range as PARTNER.POLICY spills it; saas when left out.
 * @returns A heading and a row for each tier: tier, score out of 100, floors met and assigned (TRUE or FALSE).
 * @source docs/policy.md, scores
 * @example =PARTNER.SCORES(8,65%,4,3,60000,12,TRUE,"oem") → Tier | Score | Floors met | Assigned ; STRATEGIC | 56 | FALSE | FALSE ; OEM | 94 | TRUE | TRUE ; SI_CONSULTING | 74.5 | FALSE | FALSE ; RESELLER | 80 | TRUE | FALSE ; REFERRAL | 89.5 | TRUE | FALSE
 * @helpurl https://localhost:3000/help/partner.scores.html
 */
export declare function partnerScores(
  namedAccounts: unknown,
  endCustomerShare: unknown,
  salesTeam: unknown,
  dedicatedStaff: unknown,
  jointMarketing: unknown,
  commitmentMonths: unknown,
  certified: unknown,
  partnerType?: unknown,
  embedsProduct?: unknown,
  strategicValues?: unknown,
  policy?: unknown[][],
): unknown[][];

/**
 * What a partner still lacks for each tier above the one its evidence supports.
 * @customfunction PARTNER.GAPS
 * @param namedAccounts Named accounts the partner brings, a whole number; blank is unknown and counts as not met.
 * @param endCustomerShare Part of its customers that the partner sells to directly, a fraction from 0 to 1: 60% or 0.6.
 * @param salesTeam People with a quota, a whole number.
 * @param dedicatedStaff People named for the partnership, a whole number.
 * @param jointMarketing What the partner spends on joint marketing a year, in the sheet's currency.
 * @param commitmentMonths Months the partner commits to, 0 or more.
 * @param certified TRUE when certification is completed, scheduled when it is promised by a date, otherwise FALSE.
 * @param partnerType referral, reseller, oem, si_consultant, technology or strategic_alliance; unknown when left out.
 * @param embedsProduct TRUE when the partner embeds or white-labels our product; unknown when left out.
 * @param strategicValues How many of the four strategic values are given, 0 to 4; 0 when left out.
 * @param policy A profile (saas, api, enterprise-software, marketplace or hardware), or a range as PARTNER.POLICY spills it; saas when left out.
 * @returns A heading and a row for each requirement not met: tier, requirement, actual, required and what is missing in words.
 * @source docs/policy.md, tier floors
 * @example =PARTNER.GAPS(8,65%,4,3,60000,12,TRUE,"oem") → Tier | Requirement | Actual | Required | Missing ; STRATEGIC | Commitment | 12 | 24 | 12 months more commitment
 * @helpurl https://localhost:3000/help/partner.gaps.html
 */
export declare function partnerGaps(
  namedAccounts: unknown,
  endCustomerShare: unknown,
  salesTeam: unknown,
  dedicatedStaff: unknown,
  jointMarketing: unknown,
  commitmentMonths: unknown,
  certified: unknown,
  partnerType?: unknown,
  embedsProduct?: unknown,
  strategicValues?: unknown,
  policy?: unknown[][],
): unknown[][];
