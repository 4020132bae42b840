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

/** What one thing a red flag asks for. */
export const RED_FLAGS = {
  cannot_name_five_customers:
    "They cannot name five customers: ask for the names before any talk about terms.",
  precise_terms_vague_value:
    "They are precise on terms and vague on joint value: ask for the joint value in one sentence first.",
  exclusive_territory_without_condition:
    "They ask for an exclusive territory with no performance condition: tie it to a floor per quarter, or refuse it.",
  strategic_without_sponsor:
    "They say strategic but name no sponsor: without a named executive on their side it is not.",
  rush_to_sign:
    "They rush to sign: a deal that cannot wait for the criteria is a deal, not a partnership.",
} as const;
