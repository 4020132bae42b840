import type { Tier } from "./names";

/** What each flag says of the partner, and what answers it. Source: docs/policy.md, red flags. */
export const RED_FLAGS = {
  cannot_name_five_customers: {
    says: "they cannot name five customers",
    answer: "ask for the names before any talk about terms",
  },
  precise_terms_vague_value: {
    says: "they are precise on terms and vague on joint value",
    answer: "ask for the joint value in one sentence first",
  },
  exclusive_territory_without_condition: {
    says: "they ask for an exclusive territory with no performance condition",
    answer: "tie it to a floor per quarter, or refuse it",
  },
  strategic_without_sponsor: {
    says: "they say strategic but name no sponsor",
    answer: "have an executive on their side named",
  },
  rush_to_sign: {
    says: "they rush to sign",
    answer: "ask what is lost if the criteria are agreed first",
  },
} as const satisfies Record<string, { readonly says: string; readonly answer: string }>;
export type RedFlag = keyof typeof RED_FLAGS;

/** One flag is a condition of the contract; from this many on they cap the tier. */
export const RED_FLAGS_THAT_CAP = 2;
export const RED_FLAGS_CAP: Tier = "REFERRAL";
