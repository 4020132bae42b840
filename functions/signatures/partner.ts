/**
 * When the partnership ends or steps down: the kill criteria of a tier, as clauses for the contract.
 * @customfunction PARTNER.KILLCRITERIA
 * @param tier STRATEGIC, OEM, SI_CONSULTING, RESELLER or REFERRAL.
 * @param cureDays Days to cure, a whole number from 1 to 365, in place of each criterion's own period.
 * @returns A heading and a row for each criterion: trigger and consequence.
 * @source docs/policy.md, kill criteria
 * @example =PARTNER.KILLCRITERIA("RESELLER",60) → Trigger | Consequence ; The joint pipeline is under 8 average deals at the end of a quarter. | The pipeline floor is missed and we give written notice. …
 * @helpurl https://localhost:3000/help/partner.killcriteria.html
 */
export declare function partnerKillCriteria(tier: string, cureDays?: unknown): unknown[][];

/**
 * The policy table of a profile: floors, bands, plan figures and kill criteria, to be copied, edited and passed back as policy.
 * @customfunction PARTNER.POLICY
 * @param profile saas, api, enterprise-software, marketplace or hardware; saas when left out.
 * @returns A heading and a row for each figure: section, tier, figure, value, unit and source.
 * @source docs/policy.md
 * @example =PARTNER.POLICY("api") → Section | Tier | Figure | Value | Unit | Source ; Floor | STRATEGIC | Named accounts | 4 | accounts | docs/policy.md, tier floors …
 * @helpurl https://localhost:3000/help/partner.policy.html
 */
export declare function partnerPolicy(profile?: string): unknown[][];
