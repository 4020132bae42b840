import { counted, dealsForPeople, moneyForPeople, shareForPeople } from "../wording";
import type { CaseParts } from "./case-parts";
import { withoutProgrammeCost } from "./programme-cost";
import { onTermsThatCount } from "./terms-that-count";

/** Whether and from what volume the partnership is worth more than the same deals won direct. */
export function beatsDirect(given: CaseParts): readonly string[] {
  const on = onTermsThatCount(given);
  if (!on.ok) return [on.problem.message];
  const { inputs, terms, result, isOffer } = on.value;
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
      ? `; ${isOffer ? "" : "in the base case "}it pays because ${newPart} of the deals are new.`
      : `, and with ${newPart} of the deals new it does not pay either.`;
  return [worth, `${never}${because}`];
}
