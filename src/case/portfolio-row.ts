import type { MeasureValue } from "../economics/measures";
import { PLATINUM_SHARE } from "../policy/programme/levels";
import type { Tier } from "../policy/names";
import type { Case } from "./case";
import type { DecisionCode } from "./decision";
import { measuresOnceTyped } from "./programme-cost";

/** A partner among many. */
export interface PartnerEntry {
  readonly id: string;
  readonly case: Case;
}

/** What a portfolio says of one partner. */
export interface PortfolioRow {
  readonly id: string;
  readonly name: string;
  readonly code: DecisionCode;
  readonly headline: string;
  /** Undefined without enough substance. */
  readonly tier: Tier | undefined;
  /** The share to offer, on its own terms. */
  readonly offer: { readonly low: number; readonly high: number } | undefined;
  /** The zone of the base case, on the base case's terms. */
  readonly lowestShare: number | undefined;
  readonly highestShare: number | undefined;
  /** Below zero: by how much the two sides miss. */
  readonly zoneWidth: number | undefined;
  readonly breakevenDeals: MeasureValue;
  /** A year. */
  readonly deals: number | undefined;
  readonly programmeContribution: MeasureValue;
  /** Contract value that the partner brings a year, currency. */
  readonly revenue: number | undefined;
  /** Part of the revenue of all partners together. */
  readonly shareOfChannel: number | undefined;
  /** Ten percent of channel revenue or more: what platinum takes. */
  readonly isTenPercent: boolean;
}

/** A partner without a name is called what its place in the workbook is called. */
export function nameOf({ case: given }: PartnerEntry): string {
  return given.partnerName ?? "Unnamed partner";
}

/** A partner's row before its part of the channel is known. */
export type BareRow = Omit<PortfolioRow, "shareOfChannel" | "isTenPercent">;

export function rowOf(entry: PartnerEntry): BareRow {
  const { decision, model } = entry.case;
  const measures = measuresOnceTyped(entry.case);
  const { offer, verdict, code, headline } = decision;
  const result = measures.ok ? measures.value : undefined;
  const lowestShare = numberOf(result?.minRevshare);
  const highestShare = numberOf(result?.maxRevshare);
  const hasZone = lowestShare !== undefined && highestShare !== undefined;
  const inputs = model.ok ? model.value.inputs : undefined;
  return {
    id: entry.id,
    name: nameOf(entry),
    code,
    headline,
    tier: verdict?.tier,
    offer: offer === undefined ? undefined : { low: offer.low, high: offer.high },
    lowestShare,
    highestShare,
    zoneWidth: hasZone ? highestShare - lowestShare : undefined,
    breakevenDeals: result?.breakevenDeals ?? null,
    deals: inputs?.deals,
    programmeContribution: result?.programmeContribution ?? null,
    revenue: inputs?.deals === undefined ? undefined : inputs.deals * inputs.partnerAcv,
  };
}

/** Adds what hangs on all partners together. */
export function withShareOfChannel(row: BareRow, channelRevenue: number): PortfolioRow {
  const share =
    row.revenue === undefined || channelRevenue <= 0 ? undefined : row.revenue / channelRevenue;
  return {
    ...row,
    shareOfChannel: share,
    isTenPercent: share !== undefined && share >= PLATINUM_SHARE,
  };
}

function numberOf(value: MeasureValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}
