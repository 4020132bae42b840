export type BenchmarkGrade = "published terms" | "survey" | "practitioner";

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
}

const AWS = {
  unit: "fraction",
  denominator: "total contract value of a private offer",
  source: "AWS Marketplace seller guide, listing fees, effective 2024-01-05",
  url: "https://docs.aws.amazon.com/marketplace/latest/userguide/listing-fees.html",
  year: "2024",
  grade: "published terms",
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
    ...AWS,
  },
  {
    id: "aws-from-1m",
    subject: "AWS Marketplace fee, SaaS, from 1M to under 10M",
    low: 0.02,
    high: 0.02,
    ...AWS,
  },
  {
    id: "aws-from-10m",
    subject: "AWS Marketplace fee, SaaS, from 10M",
    low: 0.015,
    high: 0.015,
    ...AWS,
  },
  {
    id: "aws-renewals",
    subject: "AWS Marketplace fee, SaaS, renewals",
    low: 0.015,
    high: 0.015,
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
    unit: "fraction",
    denominator: "subscription revenue",
    source: "survey of 342 SaaS companies",
    url: undefined,
    year: "FY2025",
    grade: "survey",
  },
  {
    id: "margin-total",
    subject: "SaaS gross margin, total",
    low: 0.76,
    high: 0.76,
    unit: "fraction",
    denominator: "total revenue",
    source: "survey of 342 SaaS companies",
    url: undefined,
    year: "FY2025",
    grade: "survey",
  },
  {
    id: "cac-ratio",
    subject: "New-customer CAC ratio, median",
    low: 2,
    high: 2,
    unit: "ratio",
    denominator: "new-customer recurring revenue",
    source: "survey of SaaS companies",
    url: undefined,
    year: "FY2024",
    grade: "survey",
  },
];
