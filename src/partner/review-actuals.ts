import type { Policy } from "../policy/policy";
import { asNumber, counted } from "../wording";
import { type Cost, COSTS, type QuarterActuals, type ReviewInput } from "./review-input";

/** What was reached against what the plan and the clauses ask for. */
export interface Actual {
  /** The clause it rests on; undefined where no clause asks for it. */
  readonly clauseId: string | undefined;
  readonly measure: string;
  readonly actual: number | boolean | undefined;
  readonly required: number | boolean;
  readonly met: boolean | undefined;
}

/** What a partnership earns once what it costs to serve it is paid. */
export interface CostToServe {
  readonly rows: readonly {
    readonly cost: Cost;
    readonly label: string;
    readonly amount: number;
  }[];
  readonly total: number;
  /** Undefined while nobody gave what the deals earned. */
  readonly contribution: number | undefined;
}

/** The floors of one quarter, each with how far it was reached. */
export function quarterActuals(
  { tier, averageDeal }: ReviewInput,
  { pipeline, deals, introductions }: QuarterActuals,
  policy: Pick<Policy, "plan">,
): Actual[] {
  if (tier === "REFERRAL") {
    return [
      floor("referral-no-introduction", "Qualified introductions", introductions ?? deals, 1),
    ];
  }
  const { pipelineDeals, closedWonDeals } = policy.plan[tier];
  return [
    floor("quarter-pipeline", "Joint pipeline", pipeline, pipelineDeals * averageDeal),
    floor("quarter-deals", "Joint deals closed", deals, closedWonDeals),
  ];
}

/** What is held on the day of the review, whatever the quarter was like. */
export function standingActuals(input: ReviewInput, policy: Pick<Policy, "plan">): Actual[] {
  const { tier, certifiedPeople, openConflicts, sponsorActive } = input;
  const certified = floor(
    tier === "REFERRAL" ? undefined : "quarter-certified",
    "Certified people kept",
    certifiedPeople,
    tier === "REFERRAL" ? 0 : policy.plan[tier].certifiedPeople,
  );
  const none = openConflicts === undefined ? undefined : openConflicts === 0;
  return [
    ...(tier === "REFERRAL" ? [] : [certified]),
    {
      ...{ clauseId: undefined, measure: "Open conflicts", actual: openConflicts, required: 0 },
      met: none,
    },
    {
      clauseId: tier === "STRATEGIC" ? "strategic-sponsor" : undefined,
      ...{ measure: "Active sponsor", actual: sponsorActive, required: true },
      met: sponsorActive,
    },
  ];
}

function floor(
  clauseId: string | undefined,
  measure: string,
  actual: number | undefined,
  required: number,
): Actual {
  const met = actual === undefined ? undefined : actual >= required;
  return { clauseId, measure, actual, required, met };
}

export function costToServe({ cost, grossProfit }: ReviewInput): CostToServe {
  const rows = (Object.keys(COSTS) as Cost[]).flatMap((each) => {
    const amount = cost[each];
    return amount === undefined ? [] : [{ cost: each, label: COSTS[each], amount }];
  });
  const total = rows.reduce((sum, { amount }) => sum + amount, 0);
  return {
    rows,
    total,
    contribution: grossProfit === undefined ? undefined : grossProfit - total,
  };
}

/** "Joint pipeline 120,000 of 400,000". */
export function missInWords({ measure, actual, required }: Actual): string {
  if (typeof actual !== "number" || typeof required !== "number") {
    return measure === "Active sponsor" ? "no active sponsor" : measure.toLowerCase();
  }
  if (required === 0) return counted(actual, "open conflict", "open conflicts");
  // Not rounded: a floor is missed by 1, too, and the sentence has to show it.
  return `${measure.toLowerCase()} ${asNumber(actual)} of ${asNumber(required)}`;
}
