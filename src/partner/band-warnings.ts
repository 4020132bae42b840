import { completeInputs } from "../economics/complete";
import { asPercent } from "../wording";
import type { ShareBand } from "./share-band";

/** What is to be known of a band and of the deal it is for. No cell asks for it. */
export function bandWarnings(cut: ShareBand): readonly string[] {
  const { request: deal, rule, band: half } = cut;
  const warnings: string[] = [];
  if (deal.contribution === "delivered") {
    warnings.push(
      "Delivered only: the lower half of the band is a ceiling; a services fee is the usual answer.",
    );
  }
  if (cut.low > half.low || cut.high < half.high) {
    warnings.push(
      `The band of ${asPercent(half.low)} to ${asPercent(half.high)} was cut to the deal zone.`,
    );
  }
  if (deal.tier === "OEM") {
    warnings.push(...supportWarnings(cut));
  }
  const offeredShare = shareOnBandTerms(cut);
  if (
    offeredShare !== undefined &&
    deal.contribution === "influenced" &&
    offeredShare > half.high
  ) {
    warnings.push(
      `A share of ${asPercent(offeredShare)} is a sourced rate on an influenced deal; influenced deals end at ${asPercent(half.high)}.`,
    );
  }
  if (offeredShare !== undefined && rule.high !== undefined && offeredShare > rule.high) {
    warnings.push(`A share of ${asPercent(offeredShare)} is above the tier's band.`);
  }
  if (deal.marginBeforeVolume === true) {
    warnings.push(
      "Margin is promised before volume: tie the rate to volume reached, because a rate is hard to lower.",
    );
  }
  if ((deal.mdf ?? 0) > 0 && deal.mdfHasPlan !== true) {
    warnings.push("MDF has no plan attached: release it against a plan with named pipeline.");
  }
  return warnings;
}

/** The base case's share, where it is paid on the band's own base and term: else no band holds it. */
function shareOnBandTerms({ request: { given }, rule }: ShareBand): number | undefined {
  const base = given && completeInputs(given);
  if (base?.ok !== true) return undefined;
  const { revshare, revshareBase, renewalRevshare = revshare, revshareDecay } = base.value;
  const { revshareYears, horizonYears } = base.value;
  const paid = Math.min(revshareYears, horizonYears);
  const isOnTerms =
    revshareBase === "NET" &&
    paid === Math.min(rule.mostYears ?? horizonYears, horizonYears) &&
    (paid === 1 || (renewalRevshare === revshare && revshareDecay === 1));
  return isOnTerms ? revshare : undefined;
}

/** OEM: whether what we keep of a deal pays for the support that stays with us. */
function supportWarnings(band: ShareBand): string[] {
  const { given } = band.request;
  const base = given && completeInputs({ ...given, revshare: band.low });
  if (base?.ok !== true) {
    return [
      "OEM leaves second-tier support with us: check on the model that our part of a deal pays for it.",
    ];
  }
  const { partnerAcv: acv, partnerSupport: supportCost } = base.value;
  const grossMargin = base.value.partnerGrossMargin - base.value.channelFee;
  const kept = acv * (grossMargin - band.high) - supportCost;
  if (kept >= 0) {
    return [];
  }
  const most = grossMargin - supportCost / acv;
  return [
    most < band.low
      ? `Second-tier support is not paid for anywhere in this band: it would take a share of ${asPercent(Math.max(0, most))} or less.`
      : `Second-tier support is not paid for at ${asPercent(band.high)}; it is up to a share of ${asPercent(most)}.`,
  ];
}
