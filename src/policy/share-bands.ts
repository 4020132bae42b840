import type { BandPreset, Tier } from "./names";

export interface ShareBandRule {
  /** Fractions of the base, both ends included; undefined where the preset has no band. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly base: string;
  readonly term: string;
  /** Years in which it is paid at most; without a limit, in every year that the customer stays. */
  readonly mostYears?: number;
}

export type ShareBandRules = Readonly<Record<Tier, ShareBandRule>>;

const bespoke = (term: string): ShareBandRule => ({
  low: undefined,
  high: undefined,
  base: "bespoke",
  term,
});

/** Share of product revenue by tier. Source: docs/policy.md, share bands. */
export const SHARE_BANDS: Record<BandPreset, ShareBandRules> = {
  default: {
    STRATEGIC: {
      low: 0.25,
      high: 0.4,
      base: "net recurring revenue",
      term: "while the customer renews, against a pipeline floor and co-investment",
    },
    OEM: {
      low: 0.4,
      high: 0.55,
      base: "net recurring revenue",
      term: "while the customer renews and the partner carries first-line support",
    },
    SI_CONSULTING: {
      low: 0.15,
      high: 0.25,
      base: "first-year value",
      term: "first year only; the partner's services are charged apart",
      mostYears: 1,
    },
    RESELLER: {
      low: 0.2,
      high: 0.35,
      base: "net recurring revenue",
      term: "while the customer renews through the partner",
    },
    REFERRAL: {
      low: 0.05,
      high: 0.1,
      base: "first-year value",
      term: "first year only",
      mostYears: 1,
    },
  },
  "channel-programme": {
    STRATEGIC: bespoke("an alliance is agreed case by case"),
    OEM: bespoke("an embedded product is priced case by case in this preset"),
    SI_CONSULTING: bespoke(
      "co-selling earns a flat referral fee or shared credit, not a share of product",
    ),
    RESELLER: {
      low: 0.15,
      high: 0.3,
      base: "licence value",
      term: "on every licence sold through the partner",
    },
    REFERRAL: {
      low: 0.1,
      high: 0.15,
      base: "first-year value",
      term: "first year and one or two renewals",
      mostYears: 3,
    },
  },
};

/** Sourced deals take the band from here up, influenced ones up to here: 0.5 is the middle. */
export const BAND_SPLIT = 0.5;
