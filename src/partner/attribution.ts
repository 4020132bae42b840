import { ATTRIBUTION, type DealSide } from "../policy/attribution";
import { asNumber, asPercent, counted, shareForPeople } from "../wording";
import type { DealDeeds } from "./deal-table";
import { type Answer, UNKNOWN } from "./intake-record";

/** Whose a deal is: found and held by the partner, helped along by it, or ours all the same. */
export const DEAL_KINDS = ["sourced", "influenced", "ours"] as const;
export type DealKind = (typeof DEAL_KINDS)[number];

export interface AttributedDeal {
  readonly account: string;
  readonly kind: DealKind;
  readonly reason: string;
}

/** The part of the deals that are not ours, and where it lies when a list says little. */
export interface TrulyNew {
  readonly deals: number;
  readonly ours: number;
  readonly part: number;
  readonly low: number;
  readonly high: number;
}

/** Whose a deal is by what was done in it; what the partner claims changes nothing. */
export function attributeDeal(deal: DealDeeds): AttributedDeal {
  const { account } = deal;
  if (deal.openOpportunity === true) {
    const reason = "We had an opportunity open with them.";
    return { account, kind: "ours", reason };
  }
  const kind = kindByDeeds(deal);
  const deeds = deedsOf(deal, kind);
  const disputes = kind === "ours" ? [] : disputesOf(deal);
  if (disputes.length === 0) return { account, kind, reason: `${deeds}.` };
  const lower = DEAL_KINDS[DEAL_KINDS.indexOf(kind) + 1] ?? "ours";
  const reason = `${deeds}, but ${disputes.join(", and ")}: disputed, so ${lower} and not ${kind}.`;
  return { account, kind: lower, reason };
}

function kindByDeeds({ introducedBy, ranBy, ownedBy }: DealDeeds): DealKind {
  if (introducedBy === "partner" && ownedBy === "partner") return "sourced";
  const helped = [introducedBy, ranBy, ownedBy].some((by) => by === "partner" || by === "both");
  return helped ? "influenced" : "ours";
}

const BY: Readonly<Record<Answer<DealSide>, string>> = {
  us: "us",
  partner: "the partner",
  both: "both",
  neither: "neither side",
  unknown: "nobody we know of",
};

function deedsOf({ introducedBy, ranBy, ownedBy }: DealDeeds, kind: DealKind): string {
  if (kind === "sourced") return "The partner introduced them and holds the relationship";
  const by = (side: Answer<DealSide> | undefined) => BY[side ?? UNKNOWN];
  return `Introduced by ${by(introducedBy)}, meetings run by ${by(ranBy)}, relationship held by ${by(ownedBy)}`;
}

function disputesOf(deal: DealDeeds): string[] {
  const { priorContactDays: days, registered, closed, openOpportunity } = deal;
  const isUnsure = days === UNKNOWN || openOpportunity === UNKNOWN;
  const isRecent = typeof days === "number" && days > 0 && days <= ATTRIBUTION.contactDays;
  // Days as ISO text stand in the order of the calendar.
  const isLate =
    registered && closed && ![registered, closed].includes(UNKNOWN) && registered > closed;
  return [
    ...(isRecent ? [`we talked to them ${counted(days, "day", "days")} before`] : []),
    ...(isUnsure ? ["nobody knows whether we talked to them before"] : []),
    ...(isLate ? ["it was registered after it was closed"] : []),
  ];
}

/**
 * The part that is truly new with its Wilson interval, which stays within 0 and 1 and says
 * something of three deals too. k of n are new, z standard errors:
 * (k + z²/2 ± z·√(k·(n − k)/n + z²/4)) / (n + z²).
 */
export function trulyNew(deals: number, ours: number): TrulyNew {
  const z = ATTRIBUTION.standardErrors;
  const isNew = deals - ours;
  const middle = isNew + (z * z) / 2;
  const half = z * Math.sqrt((isNew * ours) / deals + (z * z) / 4);
  return {
    ...{ deals, ours, part: isNew / deals },
    // At the ends the formula gives 0 and 1 but for the noise of binary fractions.
    low: isNew === 0 ? 0 : (middle - half) / (deals + z * z),
    high: ours === 0 ? 1 : (middle + half) / (deals + z * z),
  };
}

export function trulyNewAmong(attributed: readonly AttributedDeal[]): TrulyNew {
  return trulyNew(attributed.length, attributed.filter(({ kind }) => kind === "ours").length);
}

/** "29 of 40 deals are not ours: 72.5% truly new, 57.2% to 83.9% with 95% confidence." */
export function trulyNewInWords({ deals, ours, part, low, high }: TrulyNew): string {
  const found = `${asNumber(deals - ours)} of ${counted(deals, "deal is", "deals are")} not ours`;
  const range = `${shareForPeople(low)} to ${shareForPeople(high)}`;
  return `${found}: ${shareForPeople(part)} truly new, ${range} with ${asPercent(ATTRIBUTION.confidence)} confidence.`;
}
