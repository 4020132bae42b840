/** Ranges include both ends. Source: docs/programme.md, pilot design. */
export const PILOT_DESIGN = {
  candidates: { low: 5, high: 10 },
  days: { low: 90, high: 180 },
} as const;

/** Source: docs/programme.md, pilot evaluation. */
export const PILOT_EVALUATION = {
  /** Before so many days nothing but revenue says anything; the day itself counts. */
  leastDays: PILOT_DESIGN.days.low,
  /** Qualified leads that show demand where nothing has closed yet; "several" is three, which is ours. */
  leastLeads: 3,
} as const;

/** The best first. */
export const PILOT_OUTCOMES = ["worked", "promising", "too early", "did not work"] as const;
