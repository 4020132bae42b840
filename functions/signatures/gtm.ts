/**
 * The 90-day joint plan that proves a partner: every milestone with its day, date, owner and evidence.
 * @customfunction GTM.PLAN
 * @param tier STRATEGIC, OEM, SI_CONSULTING, RESELLER or REFERRAL.
 * @param motion pure_referral, co_sell, channel_led or white_label; each tier allows some of them.
 * @param launchDate The launch day, a date; milestones on a weekend move to the next working day.
 * @param averageDeal Average deal size in the sheet's currency, 0 or more; pipeline stands in deals when blank.
 * @param policy A profile (saas, api, enterprise-software, marketplace or hardware), or a range as PARTNER.POLICY spills it; saas when left out.
 * @returns A heading and a row for each milestone: day (from launch), date (an Excel date), phase, milestone, owner and evidence.
 * @source docs/policy.md, 90-day plan
 * @example =GTM.PLAN("RESELLER","co_sell",DATE(2026,3,2),50000) → Day | Date | Phase | Milestone | Owner | Evidence ; -42 | 46041 | Prepare | Joint value in one sentence agreed | Marketing lead | The sentence, approved by both sides, with the customer it serves …
 * @helpurl https://localhost:3000/help/gtm.plan.html
 */
export declare function gtmPlan(
  tier: string,
  motion: string,
  launchDate: unknown,
  averageDeal: unknown,
  policy?: unknown[][],
): unknown[][];
