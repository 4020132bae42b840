/**
 * Whole partner deals a year that pay for the programme, in the one-year view.
 * @customfunction BREAKEVEN.VOLUME
 * @param programmeCost Fixed cost of the programme a year, in the sheet's currency, 0 or more.
 * @param acv Net annual contract value of a deal, in the sheet's currency, above 0.
 * @param grossMargin Gross margin, a fraction of acv above 0, up to 1: 80% or 0.8.
 * @param revshare Revenue share on acv in the first year, a fraction from 0 to 1: 20% or 0.2.
 * @param partnerCost What a partner deal costs us in its first year besides the share, in the sheet's currency; 0 when left out.
 * @param cannibalization Part of the partner deals that we would have won direct, a fraction from 0 to 1; 0 when left out.
 * @param directCost What a direct deal costs us in its first year, acquisition and support, in the sheet's currency; 0 when left out.
 * @returns Deals a year, rounded up to a whole number; #N/A with the reason when no volume pays for the programme.
 * @source docs/economics.md, formulas 3 and 6
 * @example =BREAKEVEN.VOLUME(180000,50000,80%,20%,8500) → 9
 * @helpurl https://localhost:3000/help/breakeven.volume.html
 */
export declare function breakEvenVolume(
  programmeCost: unknown,
  acv: unknown,
  grossMargin: unknown,
  revshare: unknown,
  partnerCost?: unknown,
  cannibalization?: unknown,
  directCost?: unknown,
): number;
