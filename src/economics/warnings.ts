import { asNumber, asPercent, moneyForPeople } from "../wording";
import { netOfDiscount } from "./complete";
import { dealZone } from "./deal-zone";
import { Evaluation } from "./evaluate";
import type { GivenInputs, ModelInputs } from "./inputs";
import type { Model } from "./parse";

/** What a careful reader would ask about these inputs before trusting the answer. */
export function warningsOf(model: Model): readonly string[] {
  const zone = emptyZone(model.inputs);
  return [...warningsBesideZone(model), ...(zone === undefined ? [] : [zone])];
}

/** The same without what the deal zone itself says, for a page that shows its sentence. */
export function warningsBesideZone({ given, inputs }: Model): readonly string[] {
  return [
    directLoss(inputs),
    disagreeingPrice(given, inputs),
    ineffectiveDiscount(given),
    longTerm(given, inputs),
    ineffectiveRenewals(given, inputs),
    extremeReturn(inputs),
  ].filter((warning) => warning !== undefined);
}

/** Nobody pursues a direct deal that loses money: more likely its figures are off. */
function directLoss(inputs: ModelInputs): string | undefined {
  const { direct } = new Evaluation(inputs);
  if (!(direct <= 0)) return undefined; // also while a varied input is not set
  return (
    `A deal won direct is worth ${moneyForPeople(direct)} in present value, not more than zero. ` +
    "Check the direct figures first: acquisition cost, its avoidable part, margin and support. " +
    "Until then a partner deal that takes one away counts as costing nothing."
  );
}

function disagreeingPrice(given: GivenInputs, inputs: ModelInputs): string | undefined {
  if (given.acv === undefined || given.listPrice === undefined) {
    return undefined;
  }
  const net = netOfDiscount(inputs);
  const isOff =
    given.customerDiscount === undefined
      ? given.acv > given.listPrice
      : Math.abs(net - given.acv) > 0.005 + 1e-9 * net;
  return isOff
    ? `Net annual contract value ${asNumber(given.acv)} is used, although list price and customer discount give ${asNumber(net)}.`
    : undefined;
}

function ineffectiveDiscount(given: GivenInputs): string | undefined {
  return given.customerDiscount !== undefined && given.listPrice === undefined
    ? "The customer discount has no effect without a list price: net annual contract value is used as it stands."
    : undefined;
}

function longTerm(given: GivenInputs, inputs: ModelInputs): string | undefined {
  const years = given.revshareYears;
  return years !== undefined && years > inputs.horizonYears
    ? `The share is paid for ${years} years, but the horizon ends after ${inputs.horizonYears}: what is paid later is not counted.`
    : undefined;
}

function ineffectiveRenewals(given: GivenInputs, inputs: ModelInputs): string | undefined {
  const hasRenewalTerms = given.renewalRevshare !== undefined || given.revshareDecay !== undefined;
  return hasRenewalTerms && inputs.revshareYears === 1
    ? "The share on renewals has no effect: the share is paid for the first year only."
    : undefined;
}

function extremeReturn(inputs: ModelInputs): string | undefined {
  const roi = inputs.partnerRequiredRoi;
  return roi >= 10
    ? `The return the partner wants is ${asNumber(roi)}, that is ${asPercent(roi)}; write 50% or 0.5 for a half.`
    : undefined;
}

/** Only known once a number of deals is given. */
function emptyZone(inputs: ModelInputs): string | undefined {
  const zone = dealZone(inputs);
  return zone.ok && zone.value.isEmpty ? zone.value.sentence : undefined;
}
