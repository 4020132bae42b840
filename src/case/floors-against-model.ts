import type { MeasureValue } from "../economics/measures";
import { PLAN_RULES } from "../policy/plan-rules";
import { asNumber, dealsForPeople, moneyForPeople } from "../wording";
import type { CaseParts } from "./case-parts";
import { withoutProgrammeCost } from "./programme-cost";
import { onTermsThatCount } from "./terms-that-count";

/** A floor of day 90 beside the pace that the model asks for. */
export interface FloorAgainstModel {
  readonly figure: "Deals won" | "Pipeline";
  readonly floor: number | null;
  /** What the model needs in 90 days: its yearly figure, spread evenly. */
  readonly needed: number | "never";
  readonly enough: boolean;
  readonly sentence: string;
}

const PART_OF_YEAR = PLAN_RULES.lengthDays / PLAN_RULES.daysInYear;

/**
 * Whether a partner that just meets the floors of its plan is on the way to paying for the
 * programme, on the terms that are offered.
 */
export function floorsAgainstModel(given: CaseParts): readonly FloorAgainstModel[] {
  const on = onTermsThatCount(given);
  if (!given.plan.ok || !on.ok || withoutProgrammeCost(given) !== undefined) return [];
  const { pipelineFloor, closedWonFloor } = given.plan.value;
  const { breakevenDeals, pipelineNeeded } = on.value.result;
  const { terms } = on.value;
  return [
    ...compare("Deals won", closedWonFloor, breakevenDeals, terms),
    ...compare("Pipeline", pipelineFloor, pipelineNeeded, terms),
  ];
}

interface InWords {
  readonly yearly: (value: number) => string;
  readonly in90Days: (value: number) => string;
}

const IN_WORDS: Readonly<Record<FloorAgainstModel["figure"], InWords>> = {
  "Deals won": {
    yearly: dealsForPeople,
    in90Days: (deals) => asNumber(Math.round(deals * 100) / 100),
  },
  Pipeline: { yearly: moneyForPeople, in90Days: moneyForPeople },
};

function compare(
  figure: FloorAgainstModel["figure"],
  floor: number | null,
  yearly: MeasureValue,
  terms: string,
): FloorAgainstModel[] {
  if (yearly === null) return [];
  if (typeof yearly !== "number") {
    const sentence = `${figure}: at ${terms} no volume pays for the programme, whatever the floor.`;
    return [{ figure, floor, needed: "never", enough: false, sentence }];
  }
  const needed = yearly * PART_OF_YEAR;
  const enough = floor !== null && floor >= needed;
  const words = IN_WORDS[figure];
  const pace = `${words.yearly(yearly)} a year, ${words.in90Days(needed)} in ${PLAN_RULES.lengthDays} days`;
  const verdict = enough ? "the floor is on that pace" : "the floor alone does not get there";
  const shown = floor === null ? "not known" : asNumber(floor);
  const sentence = `${figure}: the floor is ${shown}; at ${terms} it breaks even at ${pace}: ${verdict}.`;
  return [{ figure, floor, needed, enough, sentence }];
}
