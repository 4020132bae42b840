export const ENGAGEMENT_LEVELS = {
  integration: {
    label: "Integration, self-serve",
    months: { low: 2, high: 6 },
    duration: "2 to 6 months",
    /** What we give on this level. */
    provides: "documentation, a sandbox and a channel for questions",
  },
  "joint development": {
    label: "Joint development",
    months: { low: 6, high: 12 },
    duration: "6 to 12 months",
    /** What we give on this level. */
    provides: "a partner manager, an engineer by the hour and a joint launch",
  },
  "co-development": {
    label: "Co-development",
    months: undefined,
    duration: "ongoing, for a marquee partner only",
    /** What we give on this level. */
    provides: "a team of its own, a place on the roadmap and joint marketing all year",
  },
} as const;

/** Source: docs/programme.md, engagement. */
export const ENGAGEMENT_RULES = {
  /** A self-serve integration is looked at again after so many months. */
  reviewMonths: 6,
  /** A programme offers so many levels of engagement, both ends included. */
  levels: { low: 2, high: 3 },
} as const;
