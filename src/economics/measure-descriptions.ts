import type { MeasureName } from "./measures";

/** What each measure says, in a sentence. Apart from the table, because no function needs it. */
export const MEASURE_DESCRIPTIONS: Readonly<Record<MeasureName, string>> = {
  breakevenDeals: "Whole partner deals a year that pay for the programme.",
  breakevenDealsExact: "Programme cost and MDF divided by the incremental value of a partner deal.",
  crossoverDeals: "Whole deals a year that pay for the programme if every one had been won direct.",
  crossoverDealsExact: "Break-even volume at a cannibalization of 100%.",
  breakevenShareOfChannel: "Exact break-even volume as a part of all deals of the channel.",
  breakevenCannibalization:
    "The part of partner deals we may lose from direct before the programme loses money.",
  pipelineNeeded:
    "Contract value to put in front of customers so that the break-even volume is won.",
  directPv: "Margin less support over the horizon, less the avoidable part of direct CAC.",
  partnerPv: "Margin less fee, support and share over the horizon, less what signing costs.",
  advantagePv: "Present value of a partner deal less that of the same deal won direct.",
  revsharePv: "What the partner is paid for one deal over the horizon.",
  effectiveShare: "Present value of the share as a part of all that the customer pays.",
  incrementalPv: "What we keep of a partner deal, less the direct deals it takes away.",
  programmeContribution:
    "What one yearly cohort of partner deals adds after programme cost, in present value.",
  npv: "A cohort signed every year, the first at its ramp, as far as the horizon reaches.",
  irr: "The discount rate at which the programme is worth nothing.",
  peakFunding: "The most money that is out of pocket at any time.",
  paybackMonths: "First month from which one yearly cohort stays paid back, undiscounted.",
  directLtvCac: "Margin less support of a direct deal over the horizon, to its acquisition cost.",
  partnerLtvCac: "What a partner deal leaves, to its part of signing and programme cost.",
  directContributionYear1:
    "Margin less all direct CAC and support in the first year, undiscounted.",
  partnerContributionYear1:
    "Margin less fee, share, signing and support in the first year, undiscounted.",
  maxRevshare: "The share at which the programme contribution is zero, its schedule kept.",
  maxRevsharePerDeal: "The share at which a deal alone earns nothing, before programme cost.",
  maxRevshareProgramme: "The share that still covers the programme if every deal is truly new.",
  maxRevshareIndifferent:
    "The share at which a partner deal is worth as much as the same deal won direct.",
  minRevshare: "The share at which the partner earns exactly the return it wants.",
  partnerProfit:
    "Share and services margin of one yearly cohort, less selling cost and investment.",
  partnerRoi: "Partner's profit divided by its investment.",
};
