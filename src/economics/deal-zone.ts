import { ok, type Result } from "../result";
import { pointsForPeople, shareForPeople } from "../wording";
import type { ModelInputs, ShareBase } from "./inputs";
import { measure, type MeasureName } from "./measures";
import { termsOfAnyShare } from "./share-terms";

/** One answer to "what is the highest share we can afford?" */
export interface Reading {
  readonly measure: MeasureName;
  readonly label: string;
  /** Below zero where even no share would be too much, above 1 where all of it is affordable. */
  readonly share: number;
  readonly inWords: string;
}

export interface DealZone {
  /** What every share here is a fraction of, and for how many years of the horizon it is paid. */
  readonly base: ShareBase;
  readonly termYears: number;
  /** The lowest share that the partner can live on. */
  readonly lowest: number;
  /** The highest that we can afford, with cannibalization and the programme covered; at most 1. */
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

/** Formula 12: the shares of the first year that both sides can live with, the schedule kept. */
export function dealZone(inputs: ModelInputs): Result<DealZone> {
  const readings: Reading[] = [];
  for (const [name, label] of READINGS) {
    const share = measure(inputs, name);
    if (!share.ok) return share;
    readings.push({ measure: name, label, share: share.value, inWords: inWords(share.value) });
  }
  const lowest = measure(inputs, "minRevshare");
  if (!lowest.ok) return lowest;
  const affordable = measure(inputs, "maxRevshare");
  if (!affordable.ok) return affordable;
  const highest = Math.min(1, affordable.value);
  const termYears = Math.min(inputs.horizonYears, inputs.revshareYears);
  const zone = {
    base: inputs.revshareBase,
    termYears,
    lowest: lowest.value,
    highest,
    isEmpty: lowest.value > highest,
    overlap: highest - lowest.value,
    readings,
  };
  return ok({ ...zone, sentence: sentenceFor(zone, termsOfAnyShare(inputs)) });
}

type Ends = Pick<DealZone, "lowest" | "highest" | "isEmpty">;

function sentenceFor({ lowest, highest, isEmpty }: Ends, terms: string): string {
  if (!isEmpty) {
    const to = highest === 1 ? "upwards, even all of it" : `to ${shareForPeople(highest)}`;
    return `Both sides can live with a share from ${shareForPeople(lowest)} ${to} ${terms}.`;
  }
  return `No share suits both sides: ${whyEmpty(lowest, highest, terms)}.`;
}

function whyEmpty(lowest: number, highest: number, terms: string): string {
  if (highest < 0) return "we lose money even without a share";
  const most = `we can afford at most ${shareForPeople(highest)} ${terms}`;
  return lowest > 1
    ? `not even 100% would be enough for the partner, and ${most}`
    : `the partner needs at least ${shareForPeople(lowest)} and ${most}, ${pointsForPeople(lowest - highest)} less`;
}

/** A share is shown from nothing to all; what lies beyond is said. */
function inWords(share: number): string {
  if (share < 0) return "no share, not even 0%";
  return share > 1 ? "any share, even all of it" : shareForPeople(share);
}
