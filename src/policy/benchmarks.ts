import { TIER_NAMES } from "./display-names";
import { SHARE_BANDS } from "./share-bands";

/** House policy is no benchmark: it says that there is none for what we do. */
export type BenchmarkGrade = "published terms" | "survey" | "practitioner" | "house policy";

export interface Benchmark {
  /** Never changed after release. */
  readonly id: string;
  readonly subject: string;
  /** The two are equal where the source gives one value; both ends are included. */
  readonly low: number;
  readonly high: number;
  readonly unit: "fraction" | "ratio";
  /** What it is a part of. */
  readonly denominator: string;
  readonly source: string;
  /** Where the original can be read; without one it is a claim and never shown as fact. */
  readonly url: string | undefined;
  /** As the source states it; undefined where it does not. */
  readonly year: string | undefined;
  readonly grade: BenchmarkGrade;
  /** What using it would do to the model, where that is a trap. */
  readonly note?: string;
}

const AWS = {
  unit: "fraction",
  source: "AWS Marketplace seller guide, listing fees, effective 2024-01-05",
  url: "https://docs.aws.amazon.com/marketplace/latest/userguide/listing-fees.html",
  year: "2024",
  grade: "published terms",
} as const;

const PRIVATE_OFFER = "total contract value of a private offer";

const MARGINS = {
  unit: "fraction",
  source: "survey of 342 SaaS companies, median",
  url: undefined,
  year: "2026",
  grade: "survey",
} as const;

const CAC_RATIO = {
  unit: "ratio",
  denominator: "new-customer recurring revenue",
  source: "survey of SaaS companies, total sales and marketing over new-customer ARR",
  url: undefined,
  year: "2025",
  grade: "survey",
  note: "As direct CAC with everything avoidable it makes direct deals look worthless: give the avoidable part.",
} as const;

const HUBSPOT = {
  source: "HubSpot Solutions Partner Program Policies",
  url: "https://www.hubspot.com/partners/solutions-program-policies",
  year: undefined,
  grade: "published terms",
} as const;

const PRACTICE = {
  unit: "fraction",
  url: undefined,
  year: undefined,
  grade: "practitioner",
} as const;
const TEMPLATES = "templates that circulate among partnership teams";
const PROGRAMMES = "channel programme playbooks";

/**
 * What others pay and earn. Where sources disagree both rows stay, because neither has been shown
 * to be wrong. Source of the list: docs/benchmarks.md.
 */
export const BENCHMARKS: readonly Benchmark[] = [
  {
    id: "referral-templates",
    subject: "Referral commission",
    low: 0.05,
    high: 0.1,
    denominator: "first-year value",
    source: TEMPLATES,
    ...PRACTICE,
  },
  {
    id: "referral-programmes",
    subject: "Referral commission",
    low: 0.1,
    high: 0.15,
    denominator: "first-year value",
    source: PROGRAMMES,
    ...PRACTICE,
  },
  {
    id: "reseller-templates",
    subject: "Reseller share",
    low: 0.2,
    high: 0.35,
    denominator: "net recurring revenue",
    source: TEMPLATES,
    ...PRACTICE,
  },
  {
    id: "reseller-programmes",
    subject: "Reseller share",
    low: 0.15,
    high: 0.3,
    denominator: "licence value",
    source: PROGRAMMES,
    ...PRACTICE,
  },
  {
    id: "mdf-revenue",
    subject: "MDF",
    low: 0.02,
    high: 0.05,
    denominator: "partner revenue",
    source: TEMPLATES,
    ...PRACTICE,
  },
  {
    id: "mdf-budget",
    subject: "MDF",
    low: 0.02,
    high: 0.06,
    denominator: "channel budget",
    source: PROGRAMMES,
    ...PRACTICE,
  },
  {
    id: "aws-under-1m",
    subject: "AWS Marketplace fee, SaaS, under 1M",
    low: 0.03,
    high: 0.03,
    denominator: PRIVATE_OFFER,
    ...AWS,
  },
  {
    id: "aws-from-1m",
    subject: "AWS Marketplace fee, SaaS, from 1M to under 10M",
    low: 0.02,
    high: 0.02,
    denominator: PRIVATE_OFFER,
    ...AWS,
  },
  {
    id: "aws-from-10m",
    subject: "AWS Marketplace fee, SaaS, from 10M",
    low: 0.015,
    high: 0.015,
    denominator: PRIVATE_OFFER,
    ...AWS,
  },
  {
    id: "aws-renewals",
    subject: "AWS Marketplace fee, SaaS, renewals",
    low: 0.015,
    high: 0.015,
    denominator: "contract value on renewal",
    ...AWS,
  },
  {
    id: "aws-channel-partner",
    subject: "AWS Marketplace, added on a channel partner's private offer",
    low: 0.005,
    high: 0.005,
    denominator: PRIVATE_OFFER,
    ...AWS,
  },
  {
    id: "hubspot-solutions",
    subject: "HubSpot solutions partner share, for 36 months",
    low: 0.2,
    high: 0.2,
    unit: "fraction",
    denominator: "net revenue",
    ...HUBSPOT,
  },
  {
    id: "margin-subscription",
    subject: "SaaS gross margin, subscription",
    low: 0.8,
    high: 0.8,
    denominator: "subscription revenue",
    ...MARGINS,
  },
  {
    id: "margin-total",
    subject: "SaaS gross margin, total",
    low: 0.76,
    high: 0.76,
    denominator: "total revenue",
    ...MARGINS,
  },
  {
    id: "margin-usage",
    subject: "SaaS gross margin, usage only",
    low: 0.62,
    high: 0.62,
    denominator: "usage revenue",
    ...MARGINS,
  },
  {
    id: "cac-ratio",
    subject: "New-customer CAC ratio, median",
    low: 2,
    high: 2,
    ...CAC_RATIO,
  },
  {
    id: "cac-ratio-top",
    subject: "New-customer CAC ratio, top-cost quarter",
    low: 2.82,
    high: 2.82,
    ...CAC_RATIO,
  },
  ...(["STRATEGIC", "OEM", "SI_CONSULTING"] as const).map(houseBand),
];

/** A band that no benchmark speaks of: what we offer, and said to be ours alone. */
function houseBand(tier: "STRATEGIC" | "OEM" | "SI_CONSULTING"): Benchmark {
  const { low = NaN, high = NaN, base } = SHARE_BANDS.default[tier];
  return {
    id: `band-${tier.toLowerCase()}`,
    subject: `Share band, ${TIER_NAMES[tier]}`,
    ...{ low, high, unit: "fraction", denominator: base },
    ...{ source: "our own policy; no benchmark speaks of it", url: undefined, year: undefined },
    grade: "house policy",
  };
}
