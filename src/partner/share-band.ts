import {
  BAND_PRESETS,
  CONTRIBUTIONS,
  findName,
  TIERS,
  type BandPreset,
  type Contribution,
  type Tier,
} from "../policy/names";
import {
  BAND_SPLIT,
  SHARE_BANDS,
  type ShareBandRule,
  type ShareBandRules,
} from "../policy/share-bands";
import type { GivenInputs } from "../economics/inputs";
import { isBlank } from "../reading/blank";
import { BAND_PRESET_NAMES, TIER_NAMES } from "../policy/display-names";
import { invalid, ok, unavailable, type Result } from "../result";
import { asPercent, asTyped, inWords, pointsForPeople, shareForPeople } from "../wording";

/** Lowest share the partner can live on and highest we can afford, fractions of one base. */
export interface DealZone {
  readonly low: number;
  readonly high: number;
}

/** What is known of the deal besides its band; each is checked when it is given. */
export interface DealTerms {
  /** The base case as it was written, whose share may be paid on other terms than the band. */
  readonly given?: GivenInputs | undefined;
  /** Margin promised at signing, before any volume is reached. */
  readonly marginBeforeVolume?: boolean | undefined;
  readonly mdf?: number | undefined;
  readonly mdfHasPlan?: boolean | undefined;
}

export interface ShareBandRequest extends DealTerms {
  readonly tier: Tier;
  readonly contribution: Contribution;
  readonly preset?: BandPreset | undefined;
  /** A company's own bands in place of the preset. */
  readonly bands?: ShareBandRules | undefined;
  readonly dealZone?: DealZone | undefined;
}

export interface ShareBand {
  readonly low: number;
  readonly high: number;
  readonly base: string;
  readonly term: string;
  /** The part of the tier's band that the contribution earns, before the zone cuts it. */
  readonly band: DealZone;
  readonly rule: ShareBandRule;
  /** What the band was asked for; `bandWarnings` says what is to be known of it. */
  readonly request: ShareBandRequest;
}

/** The part of the tier's band that this contribution earns, cut to the deal zone when one is given. */
export function shareBand(request: ShareBandRequest): Result<ShareBand> {
  const { dealZone } = request;
  const ends = bandEnds(request);
  if (!ends.ok) {
    return ends;
  }
  const { rule, half } = ends.value;
  const cut = dealZone === undefined ? ok(half) : cutToZone(half, dealZone);
  return cut.ok
    ? ok({ ...cut.value, base: rule.base, term: rule.term, band: half, rule, request })
    : cut;
}

/** The rule of a tier and the part of its band that a contribution earns, before any zone. */
export function bandEnds({
  tier,
  contribution,
  preset = "default",
  bands,
}: ShareBandRequest): Result<{ readonly rule: ShareBandRule; readonly half: DealZone }> {
  const rules = bands ?? SHARE_BANDS[preset];
  const rule = rules[tier];
  if (contribution === "delivered" && tier !== "SI_CONSULTING") {
    return unavailable(
      `${TIER_NAMES[tier]} and delivered only: that earns a services fee, not a share of product.`,
      {
        field: "contribution",
        allowed: "sourced or influenced; delivered only for SI_CONSULTING",
      },
    );
  }
  const half = halfOf(rule, contribution);
  if (half === undefined) {
    return unavailable(
      `${BAND_PRESET_NAMES[preset]} has no band for ${TIER_NAMES[tier]}: ${rule.term}.`,
      {
        field: "tier",
        allowed: inWords(
          TIERS.filter((each) => rules[each].low !== undefined),
          "or",
        ),
      },
    );
  }
  return ok({ rule, half });
}

function halfOf(rule: ShareBandRule, contribution: Contribution): DealZone | undefined {
  const { low, high } = rule;
  if (low === undefined || high === undefined) {
    return undefined;
  }
  const middle = low + (high - low) * BAND_SPLIT;
  return contribution === "sourced" ? { low: middle, high } : { low, high: middle };
}

/** Noise of binary fractions is no difference: two ends that touch leave one share. */
const ROUNDING = 1e-12;

/** The shares of a band that lie inside the zone; undefined when none does. */
export function insideZone(band: DealZone, zone: DealZone): DealZone | undefined {
  const low = Math.max(band.low, zone.low);
  const high = Math.min(band.high, zone.high);
  if (low - high > ROUNDING || zone.low - zone.high > ROUNDING) return undefined;
  return { low, high: Math.max(low, high) };
}

/** What is left of a band inside the deal zone; when nothing is, by how much the two miss. */
function cutToZone(band: DealZone, zone: DealZone): Result<DealZone> {
  const left = insideZone(band, zone);
  if (left !== undefined) return ok(left);
  if (zone.high < 0) return unavailable(NOTHING_TO_SHARE);
  const { why, apart } = whyNothingIsLeft(band, zone);
  return unavailable(`No deal at these terms: ${why}; the two miss by ${pointsForPeople(apart)}.`);
}

const NOTHING_TO_SHARE = "No deal at these terms: we lose money even without a share.";

function whyNothingIsLeft(band: DealZone, { low, high }: DealZone): { why: string; apart: number } {
  const needs = `the partner needs ${low > 1 ? "" : "at least "}${shareForPeople(low)}`;
  const most = `we can afford ${shareForPeople(high)} at most`;
  if (low > high) return { why: `${needs}, ${most}`, apart: low - high };
  const bandText = `the band is ${asPercent(band.low)} to ${asPercent(band.high)}, but`;
  return high < band.low
    ? { why: `${bandText} ${most}`, apart: band.low - high }
    : { why: `${bandText} ${needs}`, apart: low - band.high };
}

/** Reads tier, contribution and preset as people type them. */
export function parseBandRequest(
  tier: unknown,
  contribution: unknown,
  preset?: unknown,
): Result<{ tier: Tier; contribution: Contribution; preset: BandPreset }> {
  const readTier = readName("tier", TIERS, tier, TIER_NAMES);
  if (!readTier.ok) {
    return readTier;
  }
  const readContribution = readName("contribution", CONTRIBUTIONS, contribution);
  if (!readContribution.ok) {
    return readContribution;
  }
  const readPreset = isBlank(preset)
    ? ok("default" as const)
    : readName("preset", BAND_PRESETS, preset);
  if (!readPreset.ok) {
    return readPreset;
  }
  return ok({
    tier: readTier.value,
    contribution: readContribution.value,
    preset: readPreset.value,
  });
}

/** One of a list of names, whatever its case; anything else is refused with the list. */
export function readName<Name extends string>(
  field: string,
  names: readonly Name[],
  typed: unknown,
  called?: Readonly<Record<Name, string>>,
): Result<Name> {
  const name = findName(names, typed, called);
  if (name === undefined) {
    const allowed = inWords(names, "or");
    return invalid(`${field} is ${asTyped(typed)}; allowed: ${allowed}.`, { field, allowed });
  }
  return ok(name);
}
