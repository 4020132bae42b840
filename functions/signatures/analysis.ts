/**
 * How the model comes to its answer: the waterfall from list price to what we keep, line by line.
 * @customfunction REVSHARE.EXPLAIN
 * @param inputs The model's inputs, two columns (label, value) or two rows (header over values).
 * @param [nameValue] Pairs of an input's name and the value that replaces it, as many as needed: "revshare", 25%.
 * @returns A heading and a row for each line: line, amount (present value, in the sheet's currency), unit and formula number. The totals are partnerPv, incrementalPv and, with deals given, programmeContribution.
 * @source docs/economics.md, formulas 1 to 8
 * @example =REVSHARE.EXPLAIN({"acv",50000;"grossMargin",75%;"revshare",20%;"horizonYears",1;"discountRate",0}) → Line | Amount | Unit | Formula ; Net contract value, 1 year | 50000 | currency/deal | 1 ; Cost of delivery | -12500 | currency/deal | 4 ; Gross profit | 37500 | currency/deal | 4 ; Marketplace or distribution fee | 0 | currency/deal | 4 ; Support via partner | 0 | currency/deal | 4 ; One-off cost | 0 | currency/deal | 4 ; Commission of our own seller | 0 | currency/deal | 4 ; Left to share | 37500 | currency/deal | 9 ; Revenue share | -10000 | currency/deal | 4 ; What we keep of a partner deal | 27500 | currency/deal | 4 ; Direct deals given up | 0 | currency/deal | 5 ; What a partner deal adds | 27500 | currency/deal | 5
 * @helpurl https://localhost:3000/help/revshare.explain.html
 */
export declare function revshareExplain(inputs: unknown[][], nameValue: unknown[]): unknown[][];

/**
 * The cash flow of the whole programme, a cohort of partner deals signed every year, undiscounted.
 * @customfunction REVSHARE.CASHFLOW
 * @param inputs The model's inputs, two columns (label, value) or two rows (header over values); the deals must be given.
 * @param [nameValue] Pairs of an input's name and the value that replaces it, as many as needed: "deals", 12.
 * @returns A heading and a row for each year from 0: revenue, delivery, fee, share, support, direct deals given up, programme and signing, net and cumulative, in the sheet's currency; what is paid is below zero.
 * @source docs/economics.md, formula 14
 * @example =REVSHARE.CASHFLOW({"acv",50000;"grossMargin",75%;"revshare",20%;"deals",10;"programmeCost",180000;"horizonYears",1}) → Year | Revenue | Delivery | Fee | Share | Support | Direct deals given up | Programme and signing | Net | Cumulative ; 0 | 0 | 0 | 0 | 0 | 0 | 0 | -180000 | -180000 | -180000 ; 1 | 500000 | -125000 | 0 | -100000 | 0 | 0 | 0 | 275000 | 95000
 * @helpurl https://localhost:3000/help/revshare.cashflow.html
 */
export declare function revshareCashflow(inputs: unknown[][], nameValue: unknown[]): unknown[][];

/**
 * Other offers that cost us the same: for another number of years, on another base, with less on renewals, or as a lump sum at signing.
 * @customfunction REVSHARE.EQUIVALENT
 * @param inputs The model's inputs, two columns (label, value) or two rows (header over values).
 * @param [nameValue] Pairs of an input's name and the value that replaces it, as many as needed: "revshare", 25%.
 * @returns A heading and a row for each offer, the one on the table first: terms, share as a fraction of its base (an amount per deal, in the sheet's currency, for a lump sum), what the partner gets in year 1 and what it costs us, present value, both per deal in the sheet's currency. Terms that take more than the whole base say so in place of a share.
 * @source docs/economics.md, equivalents
 * @example =REVSHARE.EQUIVALENT({"acv",50000;"grossMargin",80%;"revshare",15%;"retentionPartner",1;"horizonYears",2;"discountRate",0}) → Terms | Share or amount | Partner's cash in year 1 | Present value ; The offer on the table | 0.15 | 7500 | 15000 ; The same share for 1 year | 0.3 | 15000 | 15000 ; The same share for 2 years | 0.15 | 7500 | 15000 ; On net contract value, the schedule kept | 0.15 | 7500 | 15000 ; On gross profit, the schedule kept | 0.1875 | 7500 | 15000 ; Halved at every renewal, for 2 years | 0.2 | 10000 | 15000 ; Nothing on renewals | 0.3 | 15000 | 15000 ; A lump sum at signing | 15000 | 15000 | 15000
 * @helpurl https://localhost:3000/help/revshare.equivalent.html
 */
export declare function revshareEquivalent(inputs: unknown[][], nameValue: unknown[]): unknown[][];

/**
 * The value of one input at which a measure meets a target.
 * @customfunction REVSHARE.SOLVE
 * @param inputs The model's inputs, two columns (label, value) or two rows (header over values).
 * @param measure The number that should meet the target, such as npv or breakevenDeals.
 * @param target The value it should have, in its own unit.
 * @param name The input that is solved for, such as revshare; it may be missing in the inputs.
 * @param low Where to look from, in the input's unit; its lowest allowed value when left out.
 * @param high Where to look to, in the input's unit; its highest allowed value when left out.
 * @returns The lowest such value of the input; #N/A with the measure at both ends when there is none.
 * @source docs/economics.md, solve
 * @example =REVSHARE.SOLVE({"acv",50000;"grossMargin",75%;"deals",12;"programmeCost",180000;"horizonYears",1;"discountRate",0},"programmeContribution",0,"revshare") → 0.45
 * @helpurl https://localhost:3000/help/revshare.solve.html
 */
export declare function revshareSolve(
  inputs: unknown[][],
  measure: string,
  target: unknown,
  name: string,
  low?: unknown,
  high?: unknown,
): number;

/**
 * What moves a measure most: each given input at a low and a high value, the largest swing first.
 * @customfunction REVSHARE.TORNADO
 * @param inputs The model's inputs, two columns (label, value) or two rows; one written as a range, such as 10 to 20, moves over that range.
 * @param measure The number that is looked at, such as npv or programmeContribution.
 * @param swing How far every other input moves, a fraction of itself above 0, up to 1; 20% when left out.
 * @returns A heading and a row for each input that moves it: input, low, high, at low, at high and swing, in the units of the input and of the measure.
 * @source docs/economics.md, tornado
 * @example =REVSHARE.TORNADO({"acv",50000;"grossMargin",75%;"revshare",25%;"deals",12;"programmeCost",180000;"horizonYears",1;"discountRate",0},"programmeContribution",25%) → Input | Low | High | At low | At high | Swing ; Gross margin | 0.5625 | 0.9375 | 7500 | 232500 | 225000 ; Net annual contract value | 37500 | 62500 | 45000 | 195000 | 150000 ; Partner deals | 9 | 15 | 45000 | 195000 | 150000 ; Programme cost | 135000 | 225000 | 165000 | 75000 | 90000 ; Revenue share | 0.1875 | 0.3125 | 157500 | 82500 | 75000
 * @helpurl https://localhost:3000/help/revshare.tornado.html
 */
export declare function revshareTornado(
  inputs: unknown[][],
  measure: string,
  swing?: unknown,
): unknown[][];

/**
 * How a measure spreads when inputs are uncertain: written as 10 to 20, 10 to 20 likely 13 or N(15, 2).
 * @customfunction REVSHARE.SIMULATE
 * @param inputs The model's inputs, two columns (label, value) or two rows; at least one of them written as a range.
 * @param measure The number that is looked at, such as npv or programmeContribution.
 * @param trials How many trials, a whole number from 16 to 2,000,000; 16,384 when left out.
 * @param seed A whole number that fixes the draws, the same on every machine; 1 when left out.
 * @returns A heading and one row: mean, P10, P50, P90, chance below zero (a fraction) and the standard error of the mean, in the measure's unit.
 * @source docs/economics.md, simulation
 * @example =REVSHARE.SIMULATE({"acv",50000;"grossMargin",75%;"revshare",20%;"deals","6 to 10";"programmeCost",180000;"horizonYears",1;"discountRate",0},"programmeContribution") → Mean | P10 | P50 | P90 | Chance below zero | Error ; 40009.84579368385 | -3990.154206316219 | 40009.84579368378 | 84009.84579368378 | 0.13623046875 | 7.752873323724128
 * @helpurl https://localhost:3000/help/revshare.simulate.html
 */
export declare function revshareSimulate(
  inputs: unknown[][],
  measure: string,
  trials?: unknown,
  seed?: unknown,
): unknown[][];
