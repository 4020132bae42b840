/** Tiers from the highest down: the order in which they are tried. */
export const TIERS = ["STRATEGIC", "OEM", "SI_CONSULTING", "RESELLER", "REFERRAL"] as const;
export type Tier = (typeof TIERS)[number];

export const PROFILE_NAMES = [
  "saas",
  "api",
  "enterprise-software",
  "marketplace",
  "hardware",
] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

export const PARTNER_TYPES = [
  "referral",
  "reseller",
  "oem",
  "si_consultant",
  "technology",
  "strategic_alliance",
] as const;
export type PartnerType = (typeof PARTNER_TYPES)[number];

export const MOTIONS = ["pure_referral", "co_sell", "channel_led", "white_label"] as const;
export type Motion = (typeof MOTIONS)[number];

/** Who did what for the deal: introduced and owns it, helped it along, or only delivered. */
export const CONTRIBUTIONS = ["sourced", "influenced", "delivered"] as const;
export type Contribution = (typeof CONTRIBUTIONS)[number];

export const BAND_PRESETS = ["default", "channel-programme"] as const;
export type BandPreset = (typeof BAND_PRESETS)[number];

/** What a prospect is measured by, in numbers. */
export const MEASURED_EVIDENCE = [
  "namedAccounts",
  "endCustomerPercent",
  "salesTeam",
  "dedicatedStaff",
  "jointMarketing",
  "commitmentMonths",
] as const;
export type MeasuredEvidence = (typeof MEASURED_EVIDENCE)[number];

/**
 * A name as people type it: case, spaces and hyphens do not matter; undefined when unknown.
 *
 * @param called What the names are called where people read them, which they type as well.
 */
export function findName<Name extends string>(
  names: readonly Name[],
  typed: unknown,
  called?: Readonly<Record<Name, string>>,
): Name | undefined {
  if (typeof typed !== "string") {
    return undefined;
  }
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, "-");
  return (
    names.find((name) => plain(name) === plain(typed)) ??
    names.find((name) => called !== undefined && plain(called[name]) === plain(typed))
  );
}

/** Where tier `a` stands against tier `b`: above 0 when it is the higher one. */
export function compareTiers(a: Tier, b: Tier): number {
  return TIERS.indexOf(b) - TIERS.indexOf(a);
}

export function lowerTier(a: Tier, b: Tier): Tier {
  return compareTiers(a, b) <= 0 ? a : b;
}

/** The tiers above this one, from the next one up to the highest. */
export function tiersAbove(tier: Tier): Tier[] {
  return TIERS.slice(0, TIERS.indexOf(tier)).reverse();
}
