/** What we need before any programme, in the order it is checked. Source: docs/programme.md, readiness. */
export const READINESS_CONDITIONS = [
  { key: "onboardsAlone", missing: "the product does not onboard without us" },
  { key: "isClear", missing: "customer profile, price and cycle are not clear" },
  { key: "hasReason", missing: "there is no reason to prefer us" },
  { key: "hasOwner", missing: "nobody owns it full-time" },
  { key: "salesSupports", missing: "direct sales may sabotage it" },
] as const;

/** Source: docs/programme.md, readiness. */
export const READINESS_FIGURES = {
  /** Margin left for a partner, as a fraction of the price; the low end is the least that will do. */
  marginHeadroom: { low: 0.1, high: 0.3 },
  /** Yearly recurring revenue up to here is too little to build a channel on. */
  smallArr: 1_000_000,
  /** A sales cycle of so many months or more is too long to hand to others. */
  longCycleMonths: 18,
} as const;
