export const LEVERAGE_KINDS = [
  "requirement",
  "economic",
  "competitive",
  "customer",
  "co-marketing",
] as const;
export type LeverageKind = (typeof LEVERAGE_KINDS)[number];
export type LeverageStrength = "strong" | "moderate" | "weak";

/** From the strongest down. Source: docs/programme.md, leverage. */
export const LEVERAGE: Readonly<
  Record<LeverageKind, { readonly strength: LeverageStrength; readonly means: string }>
> = {
  requirement: { strength: "strong", means: "they need us for a certification" },
  economic: { strength: "strong", means: "they earn or save money with us" },
  competitive: { strength: "moderate", means: "they would fall behind a competitor without us" },
  customer: { strength: "moderate", means: "their customers ask them for us" },
  "co-marketing": { strength: "weak", means: "they like our name beside theirs" },
};

export const LEVERAGE_ACTIONS: Readonly<Record<LeverageStrength, string>> = {
  strong: "invest",
  moderate: "test",
  weak: "do not",
};

/** Customers' tickets from which customer leverage counts; the number itself does. */
export const CUSTOMER_LEVERAGE_TICKETS = 50;
