export const ARCHETYPE_IDS = ["technology", "referral", "reseller", "alliance"] as const;
export type ArchetypeId = (typeof ARCHETYPE_IDS)[number];

export interface Archetype {
  readonly label: string;
  readonly worthIt: string;
  /** What the partner earns; fractions of the base, both ends included. */
  readonly pay: string;
  readonly payRange: { readonly low: number; readonly high: number } | undefined;
  readonly notFor: string;
}

/** Four kinds of partner that do not stand in for each other. Source: docs/programme.md, archetypes. */
export const ARCHETYPES: Readonly<Record<ArchetypeId, Archetype>> = {
  technology: {
    label: "Technology and integration",
    worthIt: "Joint customers have one more reason to stay, and a marketplace can bring new ones.",
    pay: "no commission; a marketplace takes its fee",
    payRange: undefined,
    notFor: "a product without a surface to integrate with",
  },
  referral: {
    label: "Referral",
    worthIt: "The partner knows who is about to buy and introduces us.",
    pay: "a commission of 10% to 15%",
    payRange: { low: 0.1, high: 0.15 },
    notFor: "self-serve or commodity products",
  },
  reseller: {
    label: "Reseller and channel (VAR, MSP, SI)",
    worthIt: "The partner sells and delivers where we have no team.",
    pay: "a margin of 15% to 30%, and its own services",
    payRange: { low: 0.15, high: 0.3 },
    notFor: "product-led selling or a very low contract value",
  },
  alliance: {
    label: "Strategic alliance",
    worthIt: "Both teams sell into a base that is much larger than ours.",
    pay: "agreed case by case",
    payRange: undefined,
    notFor: "a company at an early stage",
  },
};
