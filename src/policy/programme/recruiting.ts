/** Ranges include both ends. Source: docs/programme.md, recruiting and enablement. */
export const RECRUITING = {
  listSize: { low: 50, high: 100 },
  /** Partners to win in the first year. */
  firstYear: { low: 25, high: 50 },
  firmPeople: { low: 5, high: 50 },
  leastYearsInMarket: 3,
} as const;

export const ENABLEMENT = {
  onboardingDays: { low: 30, high: 60 },
  trainingHours: { low: 8, high: 16 },
  /** Quarterly business reviews, so four a year. */
  reviewsPerYear: 4,
  /** So many at least; one or two to begin with. */
  campaignsPerYear: 1,
  /** With each quarterly review; the number is ours. */
  contentUpdatesPerYear: 4,
} as const;

/** Firms are looked for by the kind of partner they would be. */
export const RECRUITED_AS = ["technology", "referral", "reseller", "alliance"] as const;

/** What makes a firm of each kind worth having, besides the five questions. */
export const SPEAKS_FOR: Readonly<Record<(typeof RECRUITED_AS)[number], string>> = {
  technology:
    "Look first at how many customers you have in common: those decide about an integration.",
  referral:
    "Small firms that advise your customers refer; look for them where those ask for advice.",
  reseller: "Look first at its relationships in the verticals that you target.",
  alliance: "Look first at the ecosystem in which your customers live already.",
};

/** Asked of every firm on the list. */
export const QUALIFYING_QUESTIONS = [
  { key: "customersFit", asks: "whether their customers fit ours" },
  { key: "hasCommittedReps", asks: "which sales people they commit" },
  { key: "cycleAndAcvKnown", asks: "how long they sell and for how much" },
  { key: "payKnown", asks: "how their people are paid" },
  { key: "historyKnown", asks: "what they have done with others before" },
] as const;
