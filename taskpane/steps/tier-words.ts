import type { PartnerType, Tier } from "../../src/policy/names";
import type { Outcome } from "../../src/partner/verdict";

/** Tiers as people say them; the sheet and the functions keep the capitals. */
export const TIER_NAMES: Readonly<Record<Tier, string>> = {
  STRATEGIC: "Strategic alliance",
  OEM: "OEM",
  SI_CONSULTING: "SI and consulting",
  RESELLER: "Reseller",
  REFERRAL: "Referral",
};

export const PARTNER_TYPE_NAMES: Readonly<Record<PartnerType, string>> = {
  referral: "Referral",
  reseller: "Reseller",
  oem: "OEM",
  si_consultant: "Integrator",
  technology: "Technology",
  strategic_alliance: "Alliance",
};

export const OUTCOME_SENTENCES: Readonly<Record<Outcome, string | undefined>> = {
  partnership: undefined,
  "co-marketing": "This is co-marketing, not a partnership.",
  "losing programme": "On these terms the programme loses money.",
  acquisition: "This is an acquisition, not a partnership: take it to M&A.",
};
