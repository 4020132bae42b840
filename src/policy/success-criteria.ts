import type { Motion, Tier } from "./names";

export interface SuccessCriterionRule {
  readonly id: string;
  readonly criterion: string;
  /** Which figure of the plan or of the rules is the target, where it is a number. */
  readonly target?:
    "pipelineFloor" | "closedWonFloor" | "certifiedPeople" | "slaBreachPart" | "partnerLedPart";
  readonly tiers?: readonly Tier[];
  readonly motions?: readonly Motion[];
}

/** What day 90 is judged by. Source: docs/policy.md, plan. */
export const SUCCESS_CRITERIA: readonly SuccessCriterionRule[] = [
  { id: "pipeline", criterion: "Joint pipeline at or above its floor", target: "pipelineFloor" },
  { id: "wins", criterion: "Deals won at or above their floor", target: "closedWonFloor" },
  { id: "win-loss", criterion: "Win or loss written down for every material deal" },
  { id: "certified", criterion: "Certified people kept at their floor", target: "certifiedPeople" },
  { id: "conflicts", criterion: "No account conflict open" },
  {
    id: "nps",
    criterion: "End-customer NPS through the partner at or above our floor",
    tiers: ["OEM"],
  },
  {
    id: "sla",
    criterion: "Support agreement missed on at most this part of the tickets",
    target: "slaBreachPart",
    tiers: ["OEM"],
  },
  { id: "sponsors", criterion: "Sponsors of both sides active", tiers: ["STRATEGIC"] },
  {
    id: "qbr",
    criterion: "Quarterly business review held, with next quarter's floor agreed",
    tiers: ["STRATEGIC"],
  },
  {
    id: "partner-led",
    criterion: "At least this part of the wins led by the partner",
    target: "partnerLedPart",
    motions: ["channel_led"],
  },
  {
    id: "volume",
    criterion: "Agreed volume under the partner's name reached",
    motions: ["white_label"],
  },
];
