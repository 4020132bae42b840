/**
 * The revenue share to offer: the part of the tier's band that the partner's contribution earns.
 * @customfunction REVSHARE.BAND
 * @param tier STRATEGIC, OEM, SI_CONSULTING, RESELLER or REFERRAL.
 * @param contribution sourced (introduced and owns the relationship), influenced, or delivered.
 * @param preset default or channel-programme; default when left out.
 * @param inputs The model's inputs, two columns (label, value) or two rows; when given, the band is cut to the shares that both sides can live with.
 * @returns Two cells side by side, the lowest and the highest share as fractions; #N/A with the reason when there is no share to offer.
 * @source docs/policy.md, share bands
 * @example =REVSHARE.BAND("RESELLER","sourced") → 0.275 | 0.35
 * @helpurl https://localhost:3000/help/revshare.band.html
 */
export declare function revshareBand(
  tier: string,
  contribution: string,
  preset?: string,
  inputs?: unknown[][],
): unknown[][];

/**
 * One number of the economic model, such as the break-even volume or the highest share we can afford.
 * @customfunction REVSHARE.MODEL
 * @param inputs The model's inputs, two columns (label, value) or two rows (header over values).
 * @param measure The number wanted, such as breakevenDeals, npv, maxRevshare or partnerProfit.
 * @param [nameValue] Pairs of an input's name and the value that replaces it, as many as needed: "revshare", 25%, "deals", 12. A range of names takes a range of values.
 * @returns The measure: money in the sheet's currency, shares as fractions, volumes in deals a year; #N/A with the reason where there is no such number.
 * @source docs/economics.md, formulas 1 to 15
 * @example =REVSHARE.MODEL({"acv",50000;"revshare",20%;"partnerOneOff",8500;"programmeCost",180000;"deals",12},"breakevenDeals","revshare",25%) → 4
 * @helpurl https://localhost:3000/help/revshare.model.html
 */
export declare function revshareModel(
  inputs: unknown[][],
  measure: string,
  nameValue: unknown[][][],
): number;

/**
 * The body of a sensitivity table in one call: a measure over two of its inputs.
 * @customfunction REVSHARE.GRID
 * @param inputs The model's inputs, two columns (label, value) or two rows (header over values).
 * @param measure The number wanted, such as npv or programmeContribution.
 * @param rowName The input that changes from row to row, such as revshare.
 * @param rowValues Its values, one for each row of the table; a whole column is cut to its used part.
 * @param columnName The input that changes from column to column, such as deals.
 * @param columnValues Its values, one for each column of the table.
 * @returns A row for each row value and a column for each column value; a cell without such a number holds its own error.
 * @source docs/economics.md, formulas 1 to 15
 * @example =REVSHARE.GRID({"acv",50000;"revshare",20%;"programmeCost",180000},"breakevenDeals","revshare",{0.1;0.2;0.3},"grossMargin",{0.7,0.8}) → 3 | 3 ; 4 | 3 ; 5 | 4
 * @helpurl https://localhost:3000/help/revshare.grid.html
 */
export declare function revshareGrid(
  inputs: unknown[][],
  measure: string,
  rowName: string,
  rowValues: unknown[][],
  columnName: string,
  columnValues: unknown[][],
): unknown[][];

/**
 * What a partner is paid for an amount under a schedule of rates.
 * @customfunction REVSHARE.PAYOUT
 * @param amount What the partner brought, in the sheet's currency, 0 or more.
 * @param thresholds Amounts from which each rate applies, rising, in the sheet's currency.
 * @param rates The rate from each threshold on, fractions from 0 to 1: 20% or 0.2.
 * @param method MARGINAL (each slice at its own rate) or RETROACTIVE (the rate reached applies to all); MARGINAL when left out.
 * @param guarantee No less than this is paid, whatever the amount, in the sheet's currency; none when left out.
 * @param cap No more than this is paid, in the sheet's currency; none when left out.
 * @returns The amount paid, in the sheet's currency, unrounded.
 * @source docs/economics.md, formula 16
 * @example =REVSHARE.PAYOUT(150000,{0;100000},{5%;10%},"RETROACTIVE") → 15000
 * @helpurl https://localhost:3000/help/revshare.payout.html
 */
export declare function revsharePayout(
  amount: unknown,
  thresholds: unknown[][],
  rates: unknown[][],
  method?: string,
  guarantee?: unknown,
  cap?: unknown,
): number;
