import { asNumber, moneyForPeople } from "../wording";
import type { Review } from "./review";

/** A review point by point, in the same words in command, pane and sheet; undefined where none holds. */
export function reviewPoints(
  review: Review,
): readonly (readonly [name: string, value: string | number | undefined])[] {
  const { reason, change, clause, dates, cost } = review;
  return [
    ["Why", reason],
    ["Change", change],
    ["Rests on", clause],
    ["Notice given", dates.noticed],
    ["Cure ends", dates.cureEnds],
    ["Decide by", dates.decideBy],
    ["Contribution after cost to serve", cost.contribution],
  ];
}

export const ACTUAL_COLUMNS = ["Measure", "Actual", "Required", "Met"] as const;
export const COST_COLUMNS = ["Cost", "Amount"] as const;
export const UNWINDING_COLUMNS = ["Part", "What holds", "By"] as const;

/** What was reached against what is asked; what nobody knows is undefined. */
export function actualRows({ actuals }: Review) {
  return actuals.map(
    ({ measure, actual, required, met }) => [measure, actual, required, met] as const,
  );
}

/** What it costs to serve the partner, with all of it together last. */
export function costRows({ cost }: Review) {
  return [
    ...cost.rows.map(({ label, amount }) => [label, amount] as const),
    ["Together", cost.total] as const,
  ];
}

export function unwindingRows({ unwinding }: Review) {
  return unwinding.map(({ part, clause, by }) => [part, clause, by] as const);
}

/** A figure of a review as people read it: yes and no, money and counts, a dash for what is not known. */
export function reviewFigure(value: number | boolean | undefined): string {
  if (value === undefined) return "not known";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Math.abs(value) >= EXACT_BELOW ? moneyForPeople(value) : asNumber(value);
}

/** Below it every figure is shown as it is. */
const EXACT_BELOW = 1_000;
