import type { ModelInputs } from "../economics/inputs";
import { evaluateModel, type ModelResult } from "../economics/measures";
import { counted, dealsForPeople, moneyForPeople, shareForPeople } from "../wording";
import type { CaseParts } from "./case-parts";
import { baseTerms } from "./base-terms";
import { termsOf } from "./offer-words";
import { withoutProgrammeCost } from "./programme-cost";

interface OnTerms {
  readonly inputs: ModelInputs;
  readonly terms: string;
  readonly result: ModelResult;
}

/** On the terms that are offered, at their low end; on those of the base case without an offer. */
function onTerms({ offer }: CaseParts, base: ModelInputs, result: ModelResult): OnTerms {
  if (!offer.ok || offer.value.onOffer === undefined) {
    return { inputs: base, terms: baseTerms(base), result };
  }
  const { share } = offer.value.onOffer.atLow;
  const inputs: ModelInputs = {
    ...base,
    ...{ revshare: share, renewalRevshare: share, revshareDecay: 1, revshareBase: "NET" },
    revshareYears: offer.value.termYears,
  };
  const terms = `${shareForPeople(share)} ${termsOf(offer.value)}`;
  return { inputs, terms, result: evaluateModel(inputs) };
}

/** Whether and from what volume the partnership is worth more than the same deals won direct. */
export function beatsDirect(given: CaseParts): readonly string[] {
  const { model, measures } = given;
  if (!model.ok || !measures.ok) {
    return [model.ok ? "The economics are not complete." : model.problem.message];
  }
  const { inputs, terms, result } = onTerms(given, model.value.inputs, measures.value);
  const { directPv, partnerPv, crossoverDeals, programmeContribution } = result;
  if (typeof directPv !== "number" || typeof partnerPv !== "number") {
    return ["The economics are not complete."];
  }
  const { horizonYears, cannibalization, deals } = inputs;
  const years = counted(horizonYears, "year", "years");
  const worth = `The same deal is worth ${moneyForPeople(directPv)} won direct and ${moneyForPeople(partnerPv)} through the partner, in present value over ${years} (${terms}).`;
  const waits = withoutProgrammeCost(given);
  if (waits !== undefined) return [worth, waits];
  if (directPv <= 0) {
    return [
      worth,
      "A deal that we win direct is worth nothing here: check the direct figures first.",
    ];
  }
  if (typeof crossoverDeals === "number") {
    return [
      worth,
      `Even if every deal had been ours, the partner wins from ${counted(crossoverDeals, "deal", "deals")} a year on${
        deals === undefined ? "" : ` (${dealsForPeople(deals)} planned)`
      }.`,
    ];
  }
  const never = "Never on a customer we would have won direct";
  if (deals === undefined) {
    return [worth, `${never}; whether the new ones pay for it needs the number of deals.`];
  }
  const newPart = shareForPeople(1 - cannibalization);
  const because =
    typeof programmeContribution === "number" && programmeContribution >= 0
      ? `; it pays because ${newPart} of the deals are new.`
      : `, and with ${newPart} of the deals new it does not pay either.`;
  return [worth, `${never}${because}`];
}
