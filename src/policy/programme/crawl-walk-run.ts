/** The three phases of a partnership; ranges include both ends. Source: docs/programme.md, crawl, walk, run. */
export const CRAWL_WALK_RUN = {
  crawl: {
    weeks: { low: 4, high: 8 },
    pilots: { low: 1, high: 2 },
    /** Passed at this improvement, as a fraction; the value itself passes. */
    passImprovement: 0.2,
  },
  walk: {
    weeks: { low: 8, high: 12 },
    customers: { low: 5, high: 10 },
    /** Passed at this part of the customers using it; the value itself passes. */
    passAdoption: 0.7,
  },
  run: { months: { low: 6, high: 12 } },
} as const;
