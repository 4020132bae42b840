/** How an actual is held against the amount of a clause. */
export type KillMeasure = "below" | "above" | "reached";

/**
 * Which amounts of the kill criteria are measured, and when a clause is breached by them. "Under"
 * and "over" leave the amount itself alone; a count of quarters or times is breached once reached.
 * An amount that is not here is a term of the clause, such as its cure period.
 */
export const KILL_MEASURES: Readonly<Record<string, KillMeasure>> = {
  pipelineFloor: "below",
  certifiedPeople: "below",
  jointDeals: "below",
  quarters: "reached",
  times: "reached",
  targetPart: "below",
  lapsedDays: "above",
  npsFloor: "below",
  volumePart: "below",
  ticketPart: "above",
  certifiedPart: "below",
  failures: "above",
  pipelinePart: "below",
  downDays: "above",
};

export const KILL_MEASURE_WORDS: Readonly<Record<KillMeasure, string>> = {
  below: "under the limit",
  above: "over the limit",
  reached: "at the limit or more",
};
