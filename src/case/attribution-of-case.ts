import {
  type AttributionReport,
  influencedShare,
  type LowerRate,
  lowerRateInWords,
  reportOnDeals,
} from "../partner/attribution-report";
import { type Deal, readDeals } from "../partner/deals";
import { ok, type Result } from "../result";
import type { CaseParts } from "./case-parts";
import { isNothing } from "./given-case";

/** A case's deals with whose each is, and by which rate an influenced one is paid. */
export interface AttributedDeals {
  readonly deals: readonly Deal[];
  readonly report: AttributionReport;
}

/** Undefined while there are no deals of this partner. */
export function attributionOf(given: CaseParts): Result<AttributedDeals> | undefined {
  const { deals: raw } = given.given;
  if (isNothing(raw) || (Array.isArray(raw) && raw.length === 0)) return undefined;
  const deals = readDeals(raw);
  if (!deals.ok) return deals;
  const report = reportOnDeals(deals.value, lowerRateOf(given).rate);
  return report.ok ? ok({ deals: deals.value, report: report.value }) : report;
}

const USUAL_RATE: LowerRate = { tier: "RESELLER" };

/** What an influenced deal of this partner earns at most, and how that came about. */
export function lowerRateOf({ verdict, terms }: Pick<CaseParts, "verdict" | "terms">): {
  readonly rate: LowerRate;
  readonly share: number;
  readonly words: string;
} {
  const preset = terms.ok ? terms.value.preset : undefined;
  const own: LowerRate = verdict.ok ? { tier: verdict.value.tier, preset } : USUAL_RATE;
  // A preset without a band for the tier still leaves whose the deals are.
  for (const rate of [own, USUAL_RATE]) {
    const share = influencedShare(rate);
    if (share.ok) {
      return { rate, share: share.value, words: lowerRateInWords(rate, share.value) };
    }
  }
  throw new Error("the usual band has no half for influenced deals");
}
