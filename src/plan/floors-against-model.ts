import { PLAN_RULES } from "../policy/plan-rules";
import { asNumber, moneyForPeople } from "../wording";
import type { ModelTargets } from "./plan-request";
import type { PlanTargets } from "./targets";

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

/** Whether a partner that just meets its floors is on the way to paying for the programme. */
export function againstModel(
  { breakevenDeals, pipelineNeeded }: ModelTargets,
  { pipelineFloor, closedWonFloor }: PlanTargets,
): FloorAgainstModel[] {
  return [
    ...compare("Deals won", closedWonFloor, breakevenDeals),
    ...compare("Pipeline", pipelineFloor, pipelineNeeded),
  ];
}

function compare(
  figure: FloorAgainstModel["figure"],
  floor: number | null,
  yearly: number | "never" | null | undefined,
): FloorAgainstModel[] {
  if (yearly === undefined || yearly === null) {
    return [];
  }
  if (yearly === "never") {
    const sentence = `${figure}: no volume pays for the programme on these terms, whatever the floor.`;
    return [{ figure, floor, needed: "never", enough: false, sentence }];
  }
  const needed = yearly * PART_OF_YEAR;
  const enough = floor !== null && floor >= needed;
  const pace = `${moneyForPeople(yearly)} a year, ${moneyForPeople(needed)} in ${PLAN_RULES.lengthDays} days`;
  const verdict = enough ? "the floor is on that pace" : "the floor alone does not get there";
  const shown = floor === null ? "not known" : asNumber(floor);
  const sentence = `${figure}: the floor is ${shown}; the model breaks even at ${pace}: ${verdict}.`;
  return [{ figure, floor, needed, enough, sentence }];
}
