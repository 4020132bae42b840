import type { MeasureValue } from "../../../src/economics/measures";
import { rangeOf } from "../../../src/case/offer-words";
import type { BareRow } from "../../../src/case/portfolio-row";
import type { Tier } from "../../../src/policy/names";
import {
  asNumber,
  dealsForPeople,
  moneyForPeople,
  pointsForPeople,
  shareForPeople,
} from "../../../src/wording";
import { TIER_NAMES } from "../../../src/policy/display-names";

/** Said wherever partners stand beside each other: the answer on one partner is on its offer's terms. */
export const ON_BASE_CASE =
  "Deal zone, break-even and contribution are those of each partner's base case.";

export function tierName(tier: Tier | undefined): string {
  return tier === undefined ? "No tier yet" : TIER_NAMES[tier];
}

export function offerWords({ offer }: Pick<BareRow, "offer">): string {
  return offer === undefined ? "none" : rangeOf(offer);
}

export function zoneWords({
  lowestShare: low,
  highestShare: high,
  zoneWidth: width,
}: Pick<BareRow, "lowestShare" | "highestShare" | "zoneWidth">): string {
  if (low === undefined || high === undefined || width === undefined) return "not known";
  return width < 0
    ? `none, misses by ${pointsForPeople(-width)}`
    : `${shareForPeople(low)} to ${shareForPeople(high)}`;
}

export function breakEvenWords({
  breakevenDeals,
  deals,
}: Pick<BareRow, "breakevenDeals" | "deals">): string {
  const needed = dealsWords(breakevenDeals);
  return deals === undefined ? needed : `${needed}, ${dealsForPeople(deals)} expected`;
}

/** What one year's deals add, in present value. */
export function contributionWords({
  programmeContribution: amount,
}: Pick<BareRow, "programmeContribution">): string {
  return typeof amount === "number" ? moneyForPeople(amount) : "not known";
}

export function dealsWords(value: MeasureValue): string {
  if (value === null) return "not known";
  return value === "never" ? "never" : `${asNumber(value)} a year`;
}
