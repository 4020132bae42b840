import { ATTRIBUTION } from "../policy/attribution";
import { TIER_NAMES } from "../policy/display-names";
import { bare } from "../nearest";
import type { BandPreset, Tier } from "../policy/names";
import { ok, type Result } from "../result";
import { counted, inWords, shareForPeople } from "../wording";
import {
  attributeDeal,
  type AttributedDeal,
  type DealKind,
  type TrulyNew,
  trulyNewAmong,
} from "./attribution";
import { amountPaid, type Deal } from "./deals";
import { bandEnds } from "./share-band";

/** What an influenced deal earns: said outright, or the top of the lower half of the tier's band. */
export type LowerRate =
  { readonly share: number } | { readonly tier: Tier; readonly preset?: BandPreset | undefined };

/** A list of deals with whose each is, and what follows from all of them. */
export interface AttributionReport {
  readonly deals: readonly AttributedDeal[];
  readonly trulyNew: TrulyNew;
  /** For the model: the part that would have come to us without the partner. */
  readonly cannibalization: number;
  /** Paid above what each deal earned; undefined where no share paid is known. */
  readonly overpaid: number | undefined;
  readonly influencedShare: number;
  readonly warnings: readonly string[];
}

export function reportOnDeals(
  deals: readonly Deal[],
  lowerRate: LowerRate = { tier: "RESELLER" },
): Result<AttributionReport> {
  const rate = influencedShare(lowerRate);
  if (!rate.ok) return rate;
  const attributed = deals.map(attributeDeal);
  const isNew = trulyNewAmong(attributed);
  const overpaid = deals.flatMap((deal, at) => {
    const kind = attributed[at]?.kind ?? "ours";
    const paid = amountPaid(deal);
    return paid === undefined ? [] : [overpaidOn(deal, paid, kind, rate.value)];
  });
  return ok({
    deals: attributed,
    trulyNew: isNew,
    cannibalization: isNew.ours / isNew.deals,
    overpaid: overpaid.length === 0 ? undefined : overpaid.reduce((sum, each) => sum + each, 0),
    influencedShare: rate.value,
    warnings: [...claimWarnings(deals, attributed), ...listWarnings(deals)],
  });
}

/** What an influenced deal earns at most. */
export function influencedShare(lowerRate: LowerRate): Result<number> {
  if ("share" in lowerRate) return ok(lowerRate.share);
  const band = bandEnds({ ...lowerRate, contribution: "influenced" });
  return band.ok ? ok(band.value.half.high) : band;
}

/** A sourced deal is paid as agreed; an influenced one at the lower rate; ours earns nothing. */
function overpaidOn(deal: Deal, paid: number, kind: DealKind, influencedShare: number): number {
  const value = typeof deal.value === "number" ? deal.value : 0;
  switch (kind) {
    case "sourced":
      return 0;
    case "influenced":
      return Math.max(0, paid - influencedShare * value);
    case "ours":
      return paid;
  }
}

function claimWarnings(deals: readonly Deal[], attributed: readonly AttributedDeal[]): string[] {
  const claimed = deals.filter((deal) => deal.claimed === "sourced").length;
  const lower = attributed.filter(
    ({ kind }, at) => deals[at]?.claimed === "sourced" && kind !== "sourced",
  ).length;
  return lower === 0
    ? []
    : [`${lower} of ${counted(claimed, "deal", "deals")} claimed as sourced did not come out so.`];
}

function listWarnings(deals: readonly Deal[]): string[] {
  const names = deals.map(({ account, registered }) => `${bare(account)} ${String(registered)}`);
  const twice = deals.filter((_, at) => {
    const isFirst = names.indexOf(names[at] ?? "") === at;
    return isFirst && names.lastIndexOf(names[at] ?? "") > at;
  });
  return [
    ...(deals.length < ATTRIBUTION.longList
      ? [
          `Fewer than ${ATTRIBUTION.longList} deals say little: take the whole range, not the middle of it.`,
        ]
      : []),
    ...(twice.length > 0
      ? [`More than once on the list: ${inWords(twice.map(({ account }) => account))}.`]
      : []),
  ];
}

/** How the lower rate came about, for the sheet and the page. */
export function lowerRateInWords(lowerRate: LowerRate, share: number): string {
  return "share" in lowerRate
    ? `An influenced deal earns ${shareForPeople(share)}, as given.`
    : `An influenced deal earns ${shareForPeople(share)} at most, the middle of the band of ${TIER_NAMES[lowerRate.tier]}.`;
}
