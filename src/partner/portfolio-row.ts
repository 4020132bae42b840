import { evaluateModel, type MeasureValue } from "../economics/measures";
import type { Model } from "../economics/parse";
import { LEVEL_RULES } from "../policy/programme/levels";
import type { BandPreset, Contribution, ProfileName, Tier } from "../policy/names";
import type { PartnerStep } from "../policy/partner-steps";
import type { Result } from "../result";
import { isKnown, type IntakeRecord } from "./intake-record";
import { shareBand } from "./share-band";
import type { FinalVerdict } from "./verdict";

/** A partner among many, as the core read it; what could not be read says why. */
export interface PartnerEntry {
  readonly id: string;
  /** What it is called while its record does not say. */
  readonly name?: string;
  /** Undefined while the record is not readable. */
  readonly record: IntakeRecord | undefined;
  readonly profile: ProfileName;
  readonly contribution: Contribution;
  readonly preset: BandPreset;
  readonly verdict: Result<FinalVerdict>;
  readonly model: Result<Model>;
}

/** What a portfolio says of one partner. */
export interface PortfolioRow {
  readonly id: string;
  readonly name: string;
  /** Undefined without enough substance. */
  readonly tier: Tier | undefined;
  /** The part of the tier's band that the partner's contribution earns, before the deal zone. */
  readonly band: { readonly low: number; readonly high: number } | undefined;
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
  readonly nextStep: PartnerStep;
}

export function nameOf({ id, name, record }: Pick<PartnerEntry, "id" | "name" | "record">): string {
  const known = record?.partner_name;
  return known !== undefined && isKnown(known) ? known : (name ?? id);
}

/** A partner's row before its part of the channel is known. */
export type BareRow = Omit<PortfolioRow, "shareOfChannel" | "isTenPercent">;

export function rowOf(entry: PartnerEntry): BareRow {
  const { id, verdict, model, contribution, preset } = entry;
  const tier = verdict.ok ? verdict.value.tier : undefined;
  const band = tier === undefined ? undefined : shareBand({ tier, contribution, preset });
  const result = model.ok ? evaluateModel(model.value.inputs) : undefined;
  const lowestShare = numberOf(result?.minRevshare);
  const highestShare = numberOf(result?.maxRevshare);
  const hasZone = lowestShare !== undefined && highestShare !== undefined;
  const inputs = model.ok ? model.value.inputs : undefined;
  const deals = inputs?.deals;
  const figures = {
    zoneWidth: hasZone ? highestShare - lowestShare : undefined,
    breakevenDeals: result?.breakevenDeals ?? null,
    deals,
  };
  return {
    id,
    name: nameOf(entry),
    tier,
    band: band?.ok ? { low: band.value.low, high: band.value.high } : undefined,
    lowestShare,
    highestShare,
    ...figures,
    programmeContribution: result?.programmeContribution ?? null,
    revenue: inputs?.deals === undefined ? undefined : inputs.deals * inputs.acv,
    nextStep: nextStepOf(verdict, figures),
  };
}

/** Adds what hangs on all partners together. */
export function withShareOfChannel(row: BareRow, channelRevenue: number): PortfolioRow {
  const share =
    row.revenue === undefined || channelRevenue <= 0 ? undefined : row.revenue / channelRevenue;
  const { shareOfChannelRevenue: platinum } = LEVEL_RULES.platinum;
  return { ...row, shareOfChannel: share, isTenPercent: share !== undefined && share >= platinum };
}

/** The first step that fits: what decides everything else comes first. */
function nextStepOf(
  verdict: Result<FinalVerdict>,
  {
    zoneWidth,
    breakevenDeals,
    deals,
  }: Pick<PortfolioRow, "zoneWidth" | "breakevenDeals" | "deals">,
): PartnerStep {
  if (!verdict.ok) return "ask";
  const { outcome, openQuestions, mayContract, mayKickOff } = verdict.value;
  if (outcome === "acquisition") return "acquire";
  if (outcome === "co-marketing") return "coMarket";
  if (openQuestions.length > 0) return "answer";
  if (zoneWidth === undefined) return "model";
  if (zoneWidth < 0) return "zone";
  const isBelow = typeof breakevenDeals !== "number" || (deals ?? 0) < breakevenDeals;
  if (isBelow) return "volume";
  if (!mayContract) return "contract";
  return mayKickOff ? "sign" : "rules";
}

function numberOf(value: MeasureValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}
