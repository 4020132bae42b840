import { attributeDeal, type TrulyNew, trulyNewAmong } from "../partner/attribution";
import { readDeals } from "../partner/deals";
import { ATTRIBUTION } from "../policy/attribution";
import { ok, type Result } from "../result";
import { asPercent, counted, shareForPeople } from "../wording";
import type { Case } from "./case";
import type { CaseParts } from "./case-parts";
import { type GivenCase, isObject } from "./given-case";

/** The part truly new among a partner's own deals; undefined where there is no list of them. */
export function trulyNewOf({ deals }: GivenCase): Result<TrulyNew> | undefined {
  if (!Array.isArray(deals) || deals.length === 0) return undefined;
  const read = readDeals(deals);
  return read.ok ? ok(trulyNewAmong(read.value.map(attributeDeal))) : read;
}

/** What the model counts with where the measured figure is taken over, to the last digit. */
export function measuredCannibalization({ deals, ours }: TrulyNew): number {
  return ours / deals;
}

/**
 * Where the cannibalization of the model comes from: measured while it is the figure that the list
 * of deals gives, else typed over it. Undefined where no deals are attributed.
 */
export function cannibalizationSource(given: CaseParts): string | undefined {
  const found = trulyNewOf(given.given);
  if (!found?.ok) return undefined;
  const on = measuredOn(found.value);
  return isMeasured(given, found.value)
    ? `measured on ${on}`
    : `not the ${shareForPeople(measuredCannibalization(found.value))} measured on ${on}`;
}

/** Whether the model counts with the measured figure. */
export function isMeasured({ written }: CaseParts, found: TrulyNew): boolean {
  return written.ok && written.value.given.cannibalization === measuredCannibalization(found);
}

/** "40 deals, 11 of them ours: 16.1% to 42.8% with 95% confidence" */
export function measuredOn({ deals, ours, low, high }: TrulyNew): string {
  const range = `${shareForPeople(1 - high)} to ${shareForPeople(1 - low)}`;
  return `${counted(deals, "deal", "deals")}, ${ours} of them ours: ${range} with ${asPercent(ATTRIBUTION.confidence)} confidence`;
}

/** The decision on one figure of what was measured. */
export interface MeasuredDecision {
  readonly trulyNew: number;
  readonly headline: string;
}

/**
 * The decision with the measured figure in the model, and at both ends of its range: where the
 * three differ, the list is too short to decide on.
 */
export function decisionsOnMeasured(given: Case, found: TrulyNew): readonly MeasuredDecision[] {
  const { low, part, high } = found;
  const model = isObject(given.given.model) ? given.given.model : {};
  return [low, part, high].map((trulyNew) => {
    const cannibalization = trulyNew === part ? measuredCannibalization(found) : 1 - trulyNew;
    const { headline } = given.withModel({ ...model, cannibalization }).decision;
    return { trulyNew, headline };
  });
}
