import { inputDefinition, type InputKey } from "../economics/inputs";
import {
  asNumber,
  dealsForPeople,
  inWords,
  leastShareForPeople,
  moneyForPeople,
  mostMoneyForPeople,
  mostShareForPeople,
  shareForPeople,
} from "../wording";
import type { EconomicCase } from "./economic-decision";
import { type Lever, type TurningPoint, turningPoints } from "./turning-points";

/** What would change the economic half of a decision: the values at which it turns, in words. */
export function whereItTurns(economics: EconomicCase, shown = SHOWN): readonly string[] {
  const points = turningPoints(economics);
  const limits = points.flatMap((point) => sentenceFor(point, shown));
  const futile = points.filter(({ stands, limit }) => !stands && limit === undefined);
  return [
    ...limits,
    ...(futile.length === 0
      ? []
      : [`Not enough alone: ${inWords(futile.map(({ lever }) => ALONE[lever]))}.`]),
    // Where no limit is named, none holds for anything.
    ...(limits.length === 0 ? [] : [ON_WHICH_TERMS]),
  ];
}

/** The offer and the base case may stand on other terms; nothing is said across them. */
const ON_WHICH_TERMS = "Each holds for the offer and the base case, both on their own terms.";

/** What is still to be given before anything can turn, and where if there is a place for it. */
export function inputsToGive(missing: readonly InputKey[], where = ""): readonly string[] {
  return missing.map((key) => `Give ${inputDefinition(key).label.toLowerCase()}${where}.`);
}

interface Shown {
  readonly limit: (value: number) => string;
  readonly now: (value: number) => string;
}

/** How a limit and what is assumed now are shown, lever by lever. */
export const SHOWN: Readonly<Record<Lever, Shown>> = {
  share: { limit: mostShareForPeople, now: shareForPeople },
  baseShare: { limit: mostShareForPeople, now: shareForPeople },
  deals: { limit: asNumber, now: dealsForPeople },
  trulyNew: { limit: leastShareForPeople, now: shareForPeople },
  programmeCost: { limit: mostMoneyForPeople, now: moneyForPeople },
};

/** A limit at the end of the range is none: "it stands at any programme cost". */
function sentenceFor(
  { lever, now, stands, limit }: TurningPoint,
  words: typeof SHOWN,
): readonly string[] {
  if (limit === undefined) return [];
  const shown = words[lever].limit;
  const today = now === undefined ? "" : ` (${words[lever].now(now)} now)`;
  switch (lever) {
    case "share":
      return [`A share of up to ${shown(limit)} can be agreed${today.replace("now", "asked")}.`];
    case "baseShare":
      return stands
        ? []
        : [`With a share of at most ${shown(limit)} in the base case it would hold${today}.`];
    case "deals":
      // A part of a deal is planned: the next whole number is no limit of it.
      if (stands && now !== undefined && limit > now) return [];
      return [
        stands
          ? `It holds down to ${dealsIn(shown(limit))} a year${today}.`
          : `From ${dealsIn(shown(limit))} a year on it would hold${today}.`,
      ];
    case "trulyNew":
      return limit <= 0
        ? ["It holds even if none of the deals were truly new."]
        : [`At least ${shown(limit)} of the deals must be truly new${today}.`];
    case "programmeCost":
      return [
        stands
          ? `It holds up to a programme cost of ${shown(limit)} a year${today}.`
          : `With a programme cost of at most ${shown(limit)} a year it would hold${today}.`,
      ];
  }
}

const ALONE: Readonly<Record<Lever, string>> = {
  share: "a lower share than is asked",
  baseShare: "a lower share in the base case",
  deals: "more deals",
  trulyNew: "a larger part truly new",
  programmeCost: "a lower programme cost",
};

function dealsIn(shown: string): string {
  return `${shown} ${shown === "1" ? "deal" : "deals"}`;
}
