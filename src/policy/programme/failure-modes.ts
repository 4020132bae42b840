export const FAILURE_MODE_IDS = [
  "channel conflict",
  "no revenue",
  "no committed reps",
  "unclear exchange",
  "listing without a motion",
  "the wrong leader",
] as const;
export type FailureModeId = (typeof FAILURE_MODE_IDS)[number];

export interface FailureMode {
  readonly symptoms: readonly { readonly key: SymptomKey; readonly label: string }[];
  readonly cause: string;
  readonly remedy: string;
}

export type SymptomKey =
  | "sameAccounts"
  | "salesComplains"
  | "undercut"
  | "noDeals"
  | "pipelineStalls"
  | "noNamedReps"
  | "repsDoNotKnow"
  | "cannotSayWhy"
  | "talksAboutTerms"
  | "listedNoLeads"
  | "nobodyWorksListing"
  | "leaderFromMarketing"
  | "leaderWithoutSales"
  | "nothingSetUp"
  | "leaderSaysYes"
  | "noSponsorTime";

/** Symptoms in, likely cause and remedy out. Source: docs/programme.md, failure modes. */
export const FAILURE_MODES: Readonly<Record<FailureModeId, FailureMode>> = {
  "channel conflict": {
    symptoms: [
      { key: "sameAccounts", label: "Both sales teams call on the same accounts" },
      { key: "salesComplains", label: "Our sales people complain about the partner" },
      { key: "undercut", label: "One side undercuts the other's price" },
    ],
    cause: "nobody wrote down who wins on a shared account",
    remedy:
      "Sign rules of engagement, by account, segment or territory, with a named person who settles disputes.",
  },
  "no revenue": {
    symptoms: [
      { key: "noDeals", label: "No joint deal has closed in two quarters" },
      { key: "pipelineStalls", label: "Joint pipeline does not move" },
    ],
    cause: "the partner has no demand of its own, or no reason to bring it to us",
    remedy:
      "Go back to five named accounts. If there are none, put the partner on REFERRAL terms or end it.",
  },
  "no committed reps": {
    symptoms: [
      { key: "noNamedReps", label: "No sales people of the partner are named" },
      { key: "repsDoNotKnow", label: "Their sales people cannot pitch us" },
    ],
    cause: "the agreement is with an executive and not with a sales team",
    remedy:
      "Ask for named people with a quota on the joint product, train them, and review them each month.",
  },
  "unclear exchange": {
    symptoms: [
      { key: "cannotSayWhy", label: "Neither side can say what it gets" },
      { key: "talksAboutTerms", label: "Every meeting is about terms" },
      { key: "noSponsorTime", label: "The sponsor gives it no time" },
    ],
    cause: "what each side gives and gets was never written down",
    remedy: "Write the charter: three sides, what each gives and gets, and the signature test.",
  },
  "listing without a motion": {
    symptoms: [
      { key: "listedNoLeads", label: "We are listed and no leads come" },
      { key: "nobodyWorksListing", label: "Nobody works the listing" },
    ],
    cause: "a marketplace or directory entry was taken for a way to market",
    remedy:
      "Choose a motion with target accounts and an owner; the listing supports it and does not replace it.",
  },
  "the wrong leader": {
    symptoms: [
      {
        key: "leaderFromMarketing",
        label: "The leader has never carried a quota or built a channel",
      },
      { key: "leaderWithoutSales", label: "Direct sales do not stand behind the leader" },
      { key: "nothingSetUp", label: "Registration, commission or portal are still not set up" },
      { key: "leaderSaysYes", label: "The leader has never said no to a partner" },
    ],
    cause: "whoever leads partnerships has run a channel at most, and never built one",
    remedy:
      "Put it under the head of sales, with a leader who has built a channel, has sales behind them, sets up the basics and says no.",
  },
};

export type NoRevenueKey =
  "triedNotBought" | "neverPitched" | "wrongCustomers" | "earnsMoreElsewhere";

/** Without revenue four things look alike from outside; each is told by a fact of its own. */
export const NO_REVENUE: readonly {
  readonly key: NoRevenueKey;
  readonly label: string;
  readonly cause: string;
  readonly remedy: string;
}[] = [
  {
    key: "triedNotBought",
    label: "Their customers try it and do not buy",
    cause: "the product does not do yet what these customers need, or nobody shows that it does",
    remedy:
      "Win three of their customers together with our own people first, and mend what they miss.",
  },
  {
    key: "neverPitched",
    label: "Their sales people do not bring us up",
    cause: "the partner has not committed anybody to sell it",
    remedy: "Ask for named people with a quota on it, train them, and review them each month.",
  },
  {
    key: "wrongCustomers",
    label: "The customers they bring are not like ours",
    cause: "their customers and ours are not the same",
    remedy: "Go back to five named accounts that both want. If there are none, end it.",
  },
  {
    key: "earnsMoreElsewhere",
    label: "They earn more on another product",
    cause: "the margin is no reason for their sales people to choose us",
    remedy: "Hold the partner's own economics against the alternative before raising the share.",
  },
];
