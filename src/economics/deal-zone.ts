import { ok, type Result } from "../result";
import { asPercent, counted } from "../wording";
import type { ModelInputs, ShareBase } from "./inputs";
import type { MeasureName } from "./measure-name";
import { measure } from "./measures";

/** One answer to "what is the highest share we can afford?" */
export interface Reading {
  readonly measure: MeasureName;
  readonly label: string;
  readonly share: number;
}

export interface DealZone {
  /** What every share here is a fraction of, and for how many years of the horizon it is paid. */
  readonly base: ShareBase;
  readonly termYears: number;
  /** The lowest share that the partner can live on. */
  readonly lowest: number;
  /** The highest that we can afford, with cannibalization and the programme covered. */
  readonly highest: number;
  readonly isEmpty: boolean;
  /** highest − lowest: the width of the zone, or below zero by how much the two sides miss. */
  readonly overlap: number;
  readonly readings: readonly Reading[];
  readonly sentence: string;
}

const READINGS = [
  ["maxRevsharePerDeal", "A deal alone pays for itself"],
  ["maxRevshareProgramme", "The programme is covered, every deal truly new"],
  ["maxRevshare", "The programme is covered, with cannibalization"],
  ["maxRevshareIndifferent", "As good as winning every deal direct"],
] as const satisfies readonly (readonly [MeasureName, string])[];

/** Formula 12: the shares, the same in every year of the term, that both sides can live with. */
export function dealZone(inputs: ModelInputs): Result<DealZone> {
  const readings: Reading[] = [];
  for (const [name, label] of READINGS) {
    const share = measure(inputs, name);
    if (!share.ok) return share;
    readings.push({ measure: name, label, share: share.value });
  }
  const lowest = measure(inputs, "minRevshare");
  if (!lowest.ok) return lowest;
  const highest = measure(inputs, "maxRevshare");
  if (!highest.ok) return highest;
  const termYears = Math.min(inputs.horizonYears, inputs.revshareYears);
  const zone = {
    base: inputs.revshareBase,
    termYears,
    lowest: lowest.value,
    highest: highest.value,
    isEmpty: lowest.value > highest.value,
    overlap: highest.value - lowest.value,
    readings,
  };
  return ok({ ...zone, sentence: sentenceFor(zone) });
}

const BASES: Readonly<Record<ShareBase, string>> = {
  NET: "net contract value",
  LIST: "list price",
  GROSS_PROFIT: "gross profit",
};

function sentenceFor(zone: Omit<DealZone, "sentence">): string {
  const terms = `of ${BASES[zone.base]}, paid for ${counted(zone.termYears, "year", "years")}`;
  const lowest = rounded(zone.lowest);
  const highest = rounded(zone.highest);
  if (!zone.isEmpty) {
    return `Both sides can live with a share from ${lowest} to ${highest} ${terms}.`;
  }
  const why =
    zone.highest < 0
      ? `we lose money even without a share (the highest we can afford is ${highest}): do not sign`
      : `the partner needs at least ${lowest} and we can afford at most ${highest} ${terms}`;
  return `No deal at these terms: ${why}. The two miss by ${points(-zone.overlap)}.`;
}

function rounded(share: number): string {
  return asPercent(Math.round(share * 1e4) / 1e4);
}

function points(difference: number): string {
  return `${rounded(difference).slice(0, -1)} percentage points`;
}
