import type { BandPreset, Contribution, Motion, ProfileName, Tier } from "./names";

/**
 * What the names of the code are called where people read them: in sentences, on sheets, in the
 * pane. Files, functions and JSON keep the names of the code. This and
 * intake-names.ts are the places for it.
 */

export const TIER_NAMES: Readonly<Record<Tier, string>> = {
  STRATEGIC: "Strategic alliance",
  OEM: "OEM partner",
  SI_CONSULTING: "SI or consulting partner",
  RESELLER: "Reseller",
  REFERRAL: "Referral partner",
};

export const MOTION_NAMES: Readonly<Record<Motion, string>> = {
  pure_referral: "Pure referral",
  co_sell: "Co-sell",
  channel_led: "Channel-led",
  white_label: "White label",
};

/** What the partner does for a deal. */
export const CONTRIBUTION_NAMES: Readonly<Record<Contribution, string>> = {
  sourced: "Sources it",
  influenced: "Influences it",
  delivered: "Only delivers it",
};

export const BAND_PRESET_NAMES: Readonly<Record<BandPreset, string>> = {
  default: "Default bands",
  "channel-programme": "Channel programme",
};

export const PROFILE_DISPLAY_NAMES: Readonly<Record<ProfileName, string>> = {
  saas: "SaaS",
  api: "API",
  "enterprise-software": "Enterprise software",
  marketplace: "Marketplace",
  hardware: "Hardware",
};

/** What the choices among the inputs of the model are called. */
const INPUT_CHOICE_NAMES: Readonly<Record<string, string>> = {
  NET: "Net contract value",
  LIST: "List price",
  GROSS_PROFIT: "Gross profit",
  END_OF_YEAR: "End of the year",
  MID_YEAR: "Middle of the year",
  START_OF_YEAR: "Start of the year",
};

/** A text that is none of the choices stays as it is. */
export function inputChoiceName(choice: string): string {
  return INPUT_CHOICE_NAMES[choice] ?? choice;
}
