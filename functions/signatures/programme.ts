/**
 * Which kind of partner this is: technology, referral, reseller or alliance; the first one wanted that fits.
 * @customfunction PARTNER.ARCHETYPE
 * @param answers The questions of the judgement with their answers, two columns (question, answer) or two rows; blank is unknown.
 * @param [nameValue] Pairs of a question's name and its answer, as many as needed: "wantsResale", TRUE.
 * @returns Four cells side by side: the archetype or none, the reason that decides, other reasons and warnings.
 * @source docs/programme.md, archetype
 * @example =PARTNER.ARCHETYPE({"We want introductions","yes";"The product is self-serve or a commodity","no"}) → referral | Referral: The partner knows who is about to buy and introduces us. | By our table it earns a commission of 10% to 15%. | ""
 * @helpurl https://localhost:3000/help/partner.archetype.html
 */
export declare function partnerArchetype(answers: unknown[][], nameValue: unknown[]): unknown[][];

/**
 * Whether the partner has a reason to move when we ask: invest, test or do not.
 * @customfunction PARTNER.LEVERAGE
 * @param answers The questions of the judgement with their answers, two columns (question, answer) or two rows; blank is unknown.
 * @param [nameValue] Pairs of a question's name and its answer, as many as needed: "customerTickets", 60.
 * @returns Four cells side by side: invest, test or do not, the reason that decides, other reasons and warnings.
 * @source docs/programme.md, leverage
 * @example =PARTNER.LEVERAGE({"needsCertification",TRUE;"whatHappensWithout","They lose the certificate"}) → invest | Strong leverage (requirement): they need us for a certification. | "" | ""
 * @helpurl https://localhost:3000/help/partner.leverage.html
 */
export declare function partnerLeverage(answers: unknown[][], nameValue: unknown[]): unknown[][];

/**
 * Whether we are ready for any partner programme, asked before the first partner.
 * @customfunction PARTNER.READINESS
 * @param answers The questions of the judgement with their answers, two columns (question, answer) or two rows; blank is unknown.
 * @param [nameValue] Pairs of a question's name and its answer, as many as needed: "marginHeadroom", 15%.
 * @returns Four cells side by side: ready, ready with red flags or not ready, the reason that decides, other reasons and warnings.
 * @source docs/programme.md, readiness
 * @example =PARTNER.READINESS({"onboardsAlone","yes";"isClear","yes";"hasReason","yes";"marginHeadroom",15%;"hasOwner","no";"salesSupports","yes"}) → not ready | Not yet: nobody owns it full-time. | "" | ""
 * @helpurl https://localhost:3000/help/partner.readiness.html
 */
export declare function partnerReadiness(answers: unknown[][], nameValue: unknown[]): unknown[][];

/**
 * The level a partner holds in the programme: registered, silver, gold or platinum, or one of your own, or the way out.
 * @customfunction PARTNER.LEVEL
 * @param answers The questions of the judgement with their answers, two columns (question, answer) or two rows; blank is unknown.
 * @param [levels] Your own levels: a row each, the lowest first, under the headings Level, Certifications, Named accounts, Deals in the last 12 months, Share of channel revenue; ours when left out. A question's name here opens the pairs.
 * @param [nameValue] Pairs of a question's name and its answer, as many as needed: "dealsIn12Months", 3.
 * @returns Four cells side by side: the level or exit, the reason that decides, what the next level takes and warnings.
 * @source docs/programme.md, programme level
 * @example =PARTNER.LEVEL({"Certified","yes";"Certifications",3;"Named accounts",3;"Deals in the last 12 months",3},"currentLevel","silver") → gold | Promotion from silver to gold. | For platinum: 10% of channel revenue. | ""
 * @helpurl https://localhost:3000/help/partner.level.html
 */
export declare function partnerLevel(
  answers: unknown[][],
  levels: unknown[][] | undefined,
  nameValue: unknown[],
): unknown[][];

/**
 * Whether a gate is open: before starting with a partner, or before launching.
 * @customfunction PARTNER.GATE
 * @param answers The questions of the judgement with their answers, two columns (question, answer) or two rows; blank is unknown.
 * @param [nameValue] Pairs of a question's name and its answer, as many as needed: "gate", "start".
 * @returns Four cells side by side: open or shut, the reason that decides, other reasons and warnings.
 * @source docs/programme.md, two gates
 * @example =PARTNER.GATE({"valueWritten",TRUE;"levelKnown",TRUE;"crawlScoped",TRUE;"measuresAgreed",TRUE},"gate","start") → shut | The start gate is shut: the charter is not drafted, as far as known. | "" | ""
 * @helpurl https://localhost:3000/help/partner.gate.html
 */
export declare function partnerGate(answers: unknown[][], nameValue: unknown[]): unknown[][];

/**
 * The phase of a partnership (crawl, walk or run) or, with the programme's partners and share of revenue, of the whole programme (pilot, stabilise, scale or mature).
 * @customfunction PARTNER.PHASE
 * @param answers The questions of either judgement with their answers, two columns (question, answer) or two rows; blank is unknown.
 * @param [nameValue] Pairs of a question's name and its answer, as many as needed: "improvement", 20%.
 * @returns Four cells side by side: the phase, the reason that decides, what the next phase takes and warnings.
 * @source docs/programme.md, crawl, walk, run
 * @example =PARTNER.PHASE({"Partners",25;"Share of our revenue through partners",12%;"Age of the programme, months",18}) → stabilise | 25 partners bring 12% of revenue: that is the stabilise phase. | The scale phase takes 50 partners and 20% of revenue. | ""
 * @helpurl https://localhost:3000/help/partner.phase.html
 */
export declare function partnerPhase(answers: unknown[][], nameValue: unknown[]): unknown[][];

/**
 * Who answers a question that is not one for partnerships: sales engineering, the deal desk, M&A or others. What it is about is chosen from a list.
 * @customfunction PARTNER.ROUTE
 * @param question What the question is about: a partner; a demonstration or proof of concept; the return or cost to serve of a signed channel; a discount for one deal under contract; buying the company; the mix of channels, or whom to hire to lead them; customer profile or pricing; affiliates or influencers; a one-off deal.
 * @returns Four cells side by side: where to take it, the reason that decides, other reasons and warnings.
 * @source docs/programme.md, routes elsewhere
 * @example =PARTNER.ROUTE("a discount for one deal under contract") → deal desk | The question is about a discount for one deal under contract: take it to deal desk. | "" | ""
 * @helpurl https://localhost:3000/help/partner.route.html
 */
export declare function partnerRoute(question: string): unknown[][];
