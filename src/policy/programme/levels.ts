/** What a level asks for; a value equal to its floor meets it, and what is left out is not asked. */
export interface LevelFloors {
  readonly certifications?: number;
  readonly namedAccounts?: number;
  readonly dealsIn12Months?: number;
  /** A fraction. */
  readonly shareOfChannelRevenue?: number;
}

export interface LevelRule extends LevelFloors {
  readonly level: string;
}

/** Platinum, and what counts as a large partner in a portfolio: a part of channel revenue. */
export const PLATINUM_SHARE = 0.1;

const GOLD: LevelFloors = { certifications: 3, namedAccounts: 3, dealsIn12Months: 3 };

/**
 * From the lowest up, each on top of the one below it. "Several" is three; the number is ours.
 * Source: docs/programme.md, programme level. A company may have levels of its own in their place.
 */
export const LEVELS: readonly LevelRule[] = [
  { level: "registered" },
  { level: "silver", certifications: 1, dealsIn12Months: 1 },
  { level: "gold", ...GOLD },
  { level: "platinum", ...GOLD, shareOfChannelRevenue: PLATINUM_SHARE },
];

/** Months without a deal after which a partner leaves the programme; the number itself counts. */
export const EXIT_AFTER_MONTHS = 24;
