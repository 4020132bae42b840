import type { Tier } from "./names";

/** What to do with a partner of each tier, in order. Source: docs/policy.md, next steps. */
export const NEXT_STEPS: Readonly<Record<Tier, readonly string[]>> = {
  REFERRAL: [
    "Offer a referral agreement with a fee on first-year value, and nothing exclusive.",
    "Agree how an introduction is registered and by when it is answered.",
    "Look at the tier again once they bring what is missing.",
  ],
  RESELLER: [
    "Agree the yearly target by quarter and put the kill criteria in the contract.",
    "Set dates for sales training and certification before the first quote.",
    "Sign the rules of engagement and set up deal registration.",
  ],
  OEM: [
    "Check on the model that our part of a deal pays for second-tier support.",
    "Agree the volume floor, the NPS floor and the support agreement in numbers.",
    "Test the integration and the support runbook before launch.",
  ],
  SI_CONSULTING: [
    "Name the practice lead and the people who keep the certification.",
    "Keep the partner's services apart from the share of product in the contract.",
    "Agree the threshold for delivery failures and who reports them.",
  ],
  STRATEGIC: [
    "Name an executive sponsor on each side and set the quarterly review.",
    "Agree the pipeline floor by quarter and what each side invests.",
    "Settle change of control, exit and the six-month evaluation in the contract.",
  ],
};
