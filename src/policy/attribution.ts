import type { DescribedFigure } from "./described-figure";

/** By what deals are attributed; docs/attribution.md shows each with unit, source and year. */
export const ATTRIBUTION = {
  contactDays: 60,
  confidence: 0.95,
  /** So many to both sides hold 95% of a normal distribution. */
  standardErrors: 1.959963984540054,
  longList: 30,
} as const;

const HOUSE = { source: "docs/attribution.md, house policy", year: "2026" };
const WILSON = { source: "Wilson (1927), J. Am. Stat. Assoc. 22: 209-212", year: "1927" };

/** What each figure is, apart from it: a worksheet function carries no more than it reads. */
export const ATTRIBUTION_FIGURES: Readonly<Record<keyof typeof ATTRIBUTION, DescribedFigure>> = {
  contactDays: {
    label: "Our contact counts for",
    unit: "days",
    onIt: "the 60th day before registration counts; the day of registration does not",
    ...HOUSE,
  },
  confidence: {
    label: "Confidence of the interval",
    unit: "fraction",
    onIt: "on both sides together",
    ...WILSON,
  },
  standardErrors: {
    label: "Standard errors at that confidence",
    unit: "standard errors",
    onIt: "to each side",
    ...WILSON,
  },
  longList: {
    label: "A list is long from",
    unit: "deals",
    onIt: "30 deals are a long list",
    ...HOUSE,
  },
};

/** Who did something in a deal. */
export const DEAL_SIDES = ["us", "partner", "both", "neither"] as const;
export type DealSide = (typeof DEAL_SIDES)[number];
