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
import { isBlank } from "../reading/blank";
import { invalid, ok, unavailable, type Result } from "../result";
import { asPercent, asTyped, inWords } from "../wording";
import { bandWarnings, type DealTerms } from "./band-warnings";

/** Lowest share the partner can live on and highest we can afford, fractions of one base. */
export interface DealZone {
  readonly low: number;
  readonly high: number;
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
  readonly warnings: readonly string[];
}

/** The part of the tier's band that this contribution earns, cut to the deal zone when one is given. */
export function shareBand(request: ShareBandRequest): Result<ShareBand> {
  const { tier, contribution, preset = "default", bands, dealZone } = request;
  const rule = (bands ?? SHARE_BANDS[preset])[tier];
  const warnings: string[] = [];

  if (contribution === "delivered") {
    if (tier !== "SI_CONSULTING") {
      return unavailable(
        `A ${tier} partner that only delivered earns a services fee, not a share of product.`,
        {
          field: "contribution",
          allowed: "sourced or influenced; delivered only for SI_CONSULTING",
        },
      );
    }
    warnings.push(
      "Delivered only: the lower half is a ceiling, not an offer; a services fee is the usual answer.",
    );
  }
  const half = halfOf(rule, contribution);
  if (half === undefined) {
    return unavailable(`The ${preset} preset has no band for ${tier}: ${rule.term}.`, {
      field: "tier",
      allowed: inWords(
        TIERS.filter((each) => (bands ?? SHARE_BANDS[preset])[each].low !== undefined),
        "or",
      ),
    });
  }
  const cut = dealZone === undefined ? ok(half) : cutToZone(half, dealZone);
  if (!cut.ok) {
    return cut;
  }
  warnings.push(...bandWarnings(request, rule, half, cut.value));
  return ok({ ...cut.value, base: rule.base, term: rule.term, warnings });
}

function halfOf(rule: ShareBandRule, contribution: Contribution): DealZone | undefined {
  const { low, high } = rule;
  if (low === undefined || high === undefined) {
    return undefined;
  }
  const middle = low + (high - low) * BAND_SPLIT;
  return contribution === "sourced" ? { low: middle, high } : { low, high: middle };
}

/** What is left of a band inside the deal zone; when nothing is, by how much the two miss. */
function cutToZone(band: DealZone, zone: DealZone): Result<DealZone> {
  if (zone.low > zone.high) {
    return unavailable(
      `No deal at these terms: the partner needs at least ${asPercent(zone.low)}, we can afford ${asPercent(zone.high)} at most; the two miss by ${asPercent(zone.low - zone.high)}.`,
    );
  }
  const low = Math.max(band.low, zone.low);
  const high = Math.min(band.high, zone.high);
  if (low <= high) {
    return ok({ low, high });
  }
  const bandText = `${asPercent(band.low)} to ${asPercent(band.high)}`;
  const miss = asPercent(low - high);
  return unavailable(
    zone.high < band.low
      ? `No deal at these terms: the band is ${bandText}, but we can afford ${asPercent(zone.high)} at most; the two miss by ${miss}.`
      : `No deal at these terms: the band is ${bandText}, but the partner needs at least ${asPercent(zone.low)}; the two miss by ${miss}.`,
  );
}

/** Reads tier, contribution and preset as people type them. */
export function parseBandRequest(
  tier: unknown,
  contribution: unknown,
  preset?: unknown,
): Result<{ tier: Tier; contribution: Contribution; preset: BandPreset }> {
  const readTier = readName("tier", TIERS, tier);
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
): Result<Name> {
  const name = findName(names, typed);
  if (name === undefined) {
    const allowed = inWords(names, "or");
    return invalid(`${field} is ${asTyped(typed)}; allowed: ${allowed}.`, { field, allowed });
  }
  return ok(name);
}
