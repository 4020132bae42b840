/** Ranges include both ends. Source: docs/programme.md, recruiting and enablement. */
export const RECRUITING = {
  listSize: { low: 50, high: 100 },
  firmPeople: { low: 5, high: 50 },
  leastYearsInMarket: 3,
} as const;

export const ENABLEMENT = {
  onboardingDays: { low: 30, high: 60 },
  trainingHours: { low: 8, high: 16 },
  /** Quarterly business reviews, so four a year. */
  reviewsPerYear: 4,
  campaignsPerYear: { low: 1, high: 2 },
} as const;

/** Asked of every firm on the list. */
export const QUALIFYING_QUESTIONS = [
  { key: "customersFit", asks: "whether their customers fit ours" },
  { key: "hasCommittedReps", asks: "which sales people they commit" },
  { key: "cycleAndAcvKnown", asks: "how long they sell and for how much" },
  { key: "payKnown", asks: "how their people are paid" },
  { key: "historyKnown", asks: "what they have done with others before" },
] as const;
