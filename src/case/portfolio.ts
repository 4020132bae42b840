import { TIER_NAMES } from "../policy/display-names";
import { MOST_COMPARED } from "../policy/portfolio-rules";
import { SUNSET_RULE } from "../policy/programme/lifecycle";
import { TIERS, type Tier } from "../policy/names";
import { invalid, ok, type Result } from "../result";
import { asPercent, asTyped } from "../wording";
import {
  type BareRow,
  rowOf,
  withShareOfChannel,
  type PartnerEntry,
  type PortfolioRow,
} from "./portfolio-row";

/** All partners of a workbook together. */
export interface Portfolio {
  readonly rows: readonly PortfolioRow[];
  readonly tierMix: readonly TierShare[];
  /** Partners without enough substance for a tier. */
  readonly notJudged: number;
  /** Contract value a year that partners bring, as far as it is known. */
  readonly channelRevenue: number;
  /** What their programmes add a year, as far as it is known. */
  readonly contribution: number;
  /** Partners with ten percent of channel revenue or more. */
  readonly tenPercent: readonly PortfolioRow[];
}

export interface TierShare {
  readonly tier: Tier;
  readonly partners: number;
  readonly revenue: number;
  readonly contribution: number;
  /** Part of channel revenue; 0 while there is none. */
  readonly shareOfChannel: number;
}

export function portfolioOf(entries: readonly PartnerEntry[]): Portfolio {
  return portfolioFrom(entries.map(rowOf));
}

/** Of rows that are known already: with thousands of partners they are computed in pieces. */
export function portfolioFrom(bare: readonly BareRow[]): Portfolio {
  const channelRevenue = sum(bare.map(({ revenue }) => revenue));
  const rows = bare.map((row) => withShareOfChannel(row, channelRevenue));
  return {
    rows,
    tierMix: TIERS.map((tier) => tierShare(tier, rows, channelRevenue)),
    notJudged: rows.filter(({ tier }) => tier === undefined).length,
    channelRevenue,
    contribution: sum(rows.map(contributionOf)),
    tenPercent: rows.filter(({ isTenPercent }) => isTenPercent),
  };
}

function tierShare(tier: Tier, rows: readonly PortfolioRow[], channelRevenue: number): TierShare {
  const ofTier = rows.filter((row) => row.tier === tier);
  const revenue = sum(ofTier.map((row) => row.revenue));
  return {
    tier,
    partners: ofTier.length,
    revenue,
    contribution: sum(ofTier.map(contributionOf)),
    shareOfChannel: channelRevenue > 0 ? revenue / channelRevenue : 0,
  };
}

function contributionOf({ programmeContribution }: PortfolioRow): number | undefined {
  return typeof programmeContribution === "number" ? programmeContribution : undefined;
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

/** From month 24 on a channel under a tenth of our revenue is redesigned or ended. */
export function tenPercentRule(
  shareOfRevenue: number,
  ageMonths: number,
): { readonly holds: boolean; readonly sentence: string } {
  const { fromMonth, leastShare } = SUNSET_RULE;
  const share = asPercent(Math.round(shareOfRevenue * 1e4) / 1e4);
  const holds = ageMonths < fromMonth || shareOfRevenue >= leastShare;
  return {
    holds,
    sentence: holds
      ? `Partners bring ${share} of revenue; from month ${fromMonth} on it has to be ${asPercent(leastShare)}.`
      : `Partners bring ${share} of revenue at month ${ageMonths}, under ${asPercent(leastShare)}: redesign the programme or end it.`,
  };
}

/** A figure of several partners, side by side. */
export interface ComparedFigure {
  readonly label: string;
  readonly unit: "text" | "fraction" | "deals" | "currency";
  /** In the order of the partners; null where there is no such figure. */
  readonly values: readonly (string | number | null)[];
}

export interface Comparison {
  readonly names: readonly string[];
  readonly figures: readonly ComparedFigure[];
}

const FIGURES: readonly (readonly [
  string,
  ComparedFigure["unit"],
  (row: PortfolioRow) => string | number | null | undefined,
])[] = [
  ["Decision", "text", ({ headline }) => headline],
  ["Tier", "text", ({ tier }) => (tier === undefined ? undefined : TIER_NAMES[tier])],
  ["Offer from", "fraction", ({ offer }) => offer?.low],
  ["Offer to", "fraction", ({ offer }) => offer?.high],
  ["Lowest share the partner can live on", "fraction", ({ lowestShare }) => lowestShare],
  ["Highest share we can afford", "fraction", ({ highestShare }) => highestShare],
  ["Width of the deal zone", "fraction", ({ zoneWidth }) => zoneWidth],
  ["Deals a year to break even", "deals", ({ breakevenDeals }) => breakevenDeals],
  ["Deals a year", "deals", ({ deals }) => deals],
  ["Programme contribution a year", "currency", (row) => row.programmeContribution],
  ["Part of channel revenue", "fraction", ({ shareOfChannel }) => shareOfChannel],
];

/** Up to five partners side by side, in the order in which they were chosen. */
export function comparePartners(
  { rows }: Pick<Portfolio, "rows">,
  ids: readonly string[],
): Result<Comparison> {
  if (ids.length === 0 || ids.length > MOST_COMPARED) {
    const allowed = `1 to ${MOST_COMPARED} partners`;
    return invalid(`${ids.length} partners were chosen to compare; allowed: ${allowed}.`, {
      field: "partners",
      allowed,
    });
  }
  const chosen: PortfolioRow[] = [];
  for (const id of ids) {
    const row = rows.find((each) => each.id === id);
    if (row === undefined) {
      return invalid(`There is no partner ${asTyped(id)} to compare.`, { field: "partners" });
    }
    chosen.push(row);
  }
  return ok({
    names: chosen.map(({ name }) => name),
    figures: FIGURES.map(([label, unit, valueOf]) => ({
      label,
      unit,
      values: chosen.map((row) => valueOf(row) ?? null),
    })),
  });
}
