import type { PartnerType } from "./names";

/** What the choices of the intake record are called where people read them. */
export const PARTNER_TYPE_NAMES: Readonly<Record<PartnerType, string>> = {
  referral: "Referral",
  reseller: "Reseller",
  oem: "OEM",
  si_consultant: "SI or consulting firm",
  technology: "Technology",
  strategic_alliance: "Strategic alliance",
};

/** The choices of single answers. */
export const CHOICE_NAMES = {
  brandLift: { strong: "Strong", mid: "Some", none: "None" },
  exclusivity: {
    none: "None",
    account: "By account",
    segment: "By segment",
    territory: "By territory",
  },
  integration: {
    none: "None",
    self_serve: "Self-serve",
    joint_development: "Joint development",
    co_development: "Co-development",
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;
