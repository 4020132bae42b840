import type { Tier } from "./names";

/** What to do about each; the condition it becomes is answered in writing. Source: docs/policy.md. */
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
export type RedFlag = keyof typeof RED_FLAGS;

/** One flag is a condition of the contract; from this many on they cap the tier. */
export const RED_FLAGS_THAT_CAP = 2;
export const RED_FLAGS_CAP: Tier = "REFERRAL";
