/**
 * Whose each deal of a partner is: sourced (the partner introduced them and holds the relationship), influenced, or ours; and the part of the deals that is truly new.
 * @customfunction PARTNER.ATTRIBUTION
 * @param deals The deals, a row each, under a row of headings: Account, Our contact, days before, Open opportunity of ours, Introduced by, Meetings run by and Relationship held by; also Registered on, Closed on, Deal value, Share paid and Claimed as. Who did something is us, partner, both or neither.
 * @returns A row for each deal, of three cells: account, sourced, influenced or ours, and the reason. A last row: Truly new, the part of the deals that are not ours as a fraction, and its range with 95% confidence.
 * @source docs/attribution.md, whose a deal is
 * @example =PARTNER.ATTRIBUTION({"Account","Our contact, days before","Open opportunity of ours","Introduced by","Meetings run by","Relationship held by";"Alder Bank","","no","partner","partner","partner";"Corvane Insurance",60,"no","partner","both","partner";"Fenwick Logistics","","yes","partner","partner","partner"}) → Alder Bank | sourced | The partner introduced them and holds the relationship. ; Corvane Insurance | influenced | The partner introduced them and holds the relationship, but we talked to them 60 days before: disputed, so influenced and not sourced. ; Fenwick Logistics | ours | We had an opportunity open with them. ; Truly new | 0.6666666666666666 | 2 of 3 deals are not ours: 66.7% truly new, 20.8% to 93.9% with 95% confidence.
 * @helpurl https://localhost:3000/help/partner.attribution.html
 */
export declare function partnerAttribution(deals: unknown[][]): unknown[][];
