/** All are our figures. Source: docs/programme.md, moderation. */
export const MODERATION = {
  /** Reports by customers in 90 days from which a listing is hidden; the number itself counts. */
  hideFromReports: 3,
  /** Months without an update from which a listing is to be mended; the number itself counts. */
  staleMonths: 12,
  /** Stars of five below which a listing is to be mended. */
  leastStars: 3,
} as const;

/** The most urgent first. */
export const MODERATION_OUTCOMES = ["hide", "mend", "check", "keep"] as const;
