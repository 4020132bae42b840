import type { InputKey } from "./inputs";

const RETENTION =
  "Expansion can lift it above 100%; support cost follows revenue, so it grows and shrinks with it";

/**
 * What stands beside an input for whoever fills it in. Apart from the inputs' other properties,
 * because the functions load those and show none of these.
 */
export const INPUT_NOTES: Readonly<Partial<Record<InputKey, string>>> = {
  channelFee: "Taken every year",
  ownCommission: "Of the first year's value, paid at signing",
  retentionDirect: RETENTION,
  retentionPartner: RETENTION,
  cashTiming: "Start of the year is billed a year in advance",
};
