/** Source: docs/programme.md, the leader. */
export const LEADER = {
  /** Somebody who leads a programme needs one that works somewhere; the number is ours. */
  leastPilotsWorked: 1,
  /** Years that have to be paid for: a programme takes two to three. */
  leastYearsFunded: 2,
} as const;

/** What the right one has done, and what the wrong one has not. */
export const LEADER_CRITERIA = [
  { key: "hasBuilt", missing: "has not built a channel, or only run one" },
  { key: "hasSalesBehind", missing: "does not have direct sales behind them" },
  { key: "setsUpBasics", missing: "has not set up registration, commission and a portal" },
  { key: "saysNo", missing: "has not said no to a partner" },
] as const;

/** The first 90 days, by the day on which each part ends. */
export const LEADER_FIRST_DAYS = [
  { day: 30, does: "has talked to every pilot partner and to the heads of direct sales" },
  { day: 60, does: "has registration, commission and portal running for the pilots" },
  { day: 90, does: "has the list of firms, the measures and the first new partners agreed" },
] as const;
