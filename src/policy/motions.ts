import type { Motion, Tier } from "./names";

/** How the two sides may go to market, by tier. Anything else is refused. Source: docs/policy.md. */
export const ALLOWED_MOTIONS: Readonly<Record<Tier, readonly Motion[]>> = {
  STRATEGIC: ["co_sell", "channel_led"],
  OEM: ["co_sell", "channel_led", "white_label"],
  SI_CONSULTING: ["pure_referral", "co_sell"],
  RESELLER: ["pure_referral", "co_sell", "channel_led"],
  REFERRAL: ["pure_referral"],
};

export const MOTION_WORDS: Readonly<Record<Motion, string>> = {
  pure_referral: "the partner introduces, we sell and deliver",
  co_sell: "both sales teams work the same accounts",
  channel_led: "the partner sells and leads, we support",
  white_label: "the partner sells our product under its own name",
};
