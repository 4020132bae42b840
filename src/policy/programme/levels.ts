/** From the lowest up. */
export const LEVELS = ["registered", "silver", "gold", "platinum"] as const;
export type Level = (typeof LEVELS)[number];

/** A value equal to its floor meets it. Source: docs/programme.md, programme levels. */
export const LEVEL_RULES = {
  silver: { dealsIn12Months: 1 },
  /** "Several" is three; the number is ours. */
  gold: { certifications: 3, namedAccounts: 3, dealsIn12Months: 3 },
  platinum: { shareOfChannelRevenue: 0.1 },
  /** Months without a deal after which a partner leaves the programme; the number itself counts. */
  exitAfterMonths: 24,
} as const;
