import type { DescribedFigure } from "./described-figure";

/** By what a partnership is reviewed; docs/review.md shows each with unit, source and year. */
export const REVIEW = {
  doubleDownPart: 1.2,
  doubleDownQuarters: 2,
  referralQuarters: 2,
  tellCustomersDays: 14,
  endDays: 90,
  agreeDays: 30,
} as const;

const HOUSE = { source: "docs/review.md, house policy", year: "2026" };

export const REVIEW_FIGURES: Readonly<Record<keyof typeof REVIEW, DescribedFigure>> = {
  doubleDownPart: {
    label: "Double down from this part of the floors",
    unit: "ratio",
    onIt: "1.2 times the floor is enough",
    ...HOUSE,
  },
  doubleDownQuarters: {
    label: "Quarters running over it",
    unit: "quarters",
    onIt: "two are enough",
    ...HOUSE,
  },
  referralQuarters: {
    label: "Quarters without an introduction of a referral partner",
    unit: "quarters",
    onIt: "at the end of the second the agreement lapses",
    source: "docs/policy.md, kill criteria",
    year: "2026",
  },
  tellCustomersDays: {
    label: "Customers know who serves them after",
    unit: "days",
    onIt: "from the review; a weekend moves to the Monday after",
    ...HOUSE,
  },
  endDays: {
    label: "The partnership is taken apart after",
    unit: "days",
    onIt: "from the review; a weekend moves to the Monday after",
    ...HOUSE,
  },
  agreeDays: {
    label: "A changed plan is agreed within",
    unit: "days",
    onIt: "from the notice",
    ...HOUSE,
  },
};

export const REVIEW_VERDICTS = [
  "double down",
  "keep",
  "restructure the plan",
  "re-tier",
  "unwind",
] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** What unwinding settles first; the four parts of every unwind plan follow. */
export const UNWINDING_FIRST = [
  {
    part: "Who renews",
    clause: "We renew with every customer from the end on; the partner renews none.",
  },
  {
    part: "Selling on",
    clause:
      "The partner registers no new deal from today; a deal registered before may close until the end.",
  },
] as const;
