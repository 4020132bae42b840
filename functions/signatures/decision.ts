/**
 * Whether to sign: the economic half of the decision, on the terms of the offer, and where it turns. The seven questions are the other half.
 * @customfunction PARTNER.DECISION
 * @param tier STRATEGIC, OEM, SI_CONSULTING, RESELLER or REFERRAL.
 * @param contribution sourced (introduced and owns the relationship), influenced, or delivered.
 * @param inputs The model's inputs, two columns (label, value) or two rows; value of a deal, share, deals a year and programme cost must be written, a 0 as 0.
 * @param preset default or channel-programme; default when left out.
 * @returns A heading and one row: decision (SIGN, COUNTER_OFFER, NOT_AT_THESE_TERMS or UNDECIDED), headline, lowest and highest share to offer as fractions, break-even deals a year and contribution (present value, in the sheet's currency) at the lowest share, and what would change it.
 * @source docs/policy.md, the decision
 * @example =PARTNER.DECISION("RESELLER","sourced",{"acv",50000;"revshare",20%;"programmeCost",180000;"deals",12}) → Decision | Headline | Share from | Share to | Break-even deals at the low end | Contribution at the low end | What would change it ; SIGN | Sign as Reseller at 27.5% to 35% | 0.275 | 0.35 | 4 | 508865.1945153059 | A share of up to 35% can be agreed. It holds down to 4 deals a year (12 now). At least 51.6% of the deals must be truly new (100% now). It holds up to a programme cost of 688,000 a year (180,000 now). Each holds for the offer and the base case, both on their own terms.
 * @helpurl https://localhost:3000/help/partner.decision.html
 */
export declare function partnerDecision(
  tier: string,
  contribution: string,
  inputs: unknown[][],
  preset?: string,
): unknown[][];
