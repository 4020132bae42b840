import { scaleLinear } from "d3-scale";
import type { TemplateResult } from "lit/html.js";
import type { TierShare } from "../../src/case/portfolio";
import type { Tier } from "../../src/policy/names";
import { shortAmount, amountForPeople } from "./amounts";
import { barRows, heightOf } from "./bar-rows";
import { figure, numbersTable, WIDTH } from "./figure";

/** What the partners of each tier add a year; to the left of the line they cost more. */
export function tierMixPicture(
  mix: readonly TierShare[],
  nameOf: (tier: Tier) => string,
): TemplateResult {
  const amounts = mix.map(({ contribution }) => contribution);
  const low = Math.min(0, ...amounts);
  const high = Math.max(0, ...amounts);
  const x = scaleLinear([low, high === low ? low + 1 : high], [1, WIDTH - 1]);
  return figure({
    id: "tier-mix",
    height: heightOf(mix.length),
    sentence: sentence(mix, nameOf),
    drawing: barRows(
      mix.map(({ tier, contribution }) => ({
        label: nameOf(tier),
        amount: shortAmount(contribution),
        bars: [{ from: 0, to: contribution, appearance: contribution < 0 ? "down" : "total" }],
      })),
      x,
      0,
    ),
    table: numbersTable(
      ["Tier", "Revenue a year", "Contribution a year"],
      mix.map(({ tier, revenue, contribution }) => [
        nameOf(tier),
        amountForPeople(revenue),
        amountForPeople(contribution),
      ]),
    ),
  });
}

function sentence(mix: readonly TierShare[], nameOf: (tier: Tier) => string): string {
  const [most] = [...mix].sort((one, other) => other.contribution - one.contribution);
  if (most === undefined || most.contribution <= 0) return "No tier adds anything a year.";
  return `${nameOf(most.tier)} partners add most: ${amountForPeople(most.contribution)} a year.`;
}
