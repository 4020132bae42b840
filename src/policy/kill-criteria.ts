import type { Tier } from "./names";
import type { PlanFigures } from "./plan-figures";

export type KillUnit =
  | "fraction"
  | "days"
  | "months"
  | "quarters"
  | "times"
  | "points"
  | "cases"
  | "people"
  | "deals"
  | "average deals"
  | "currency"
  | "date";

export interface KillFigure {
  readonly label: string;
  readonly unit: KillUnit;
  /** Undefined until the two sides have agreed on a number; the words stand in its place. */
  readonly value: number | undefined;
  readonly words?: string;
  /** The figure of the 90-day plan that it is; the policy has it there and not here. */
  readonly ofPlan?: Exclude<keyof PlanFigures, "mdf" | "targetAccounts">;
}

export interface KillCriterionRule {
  /** Never changed after release. */
  readonly id: string;
  /** What has to happen, after "If"; a figure stands in braces. */
  readonly trigger: string;
  readonly consequence: string;
  readonly figures: Readonly<Record<string, KillFigure>>;
  /** Only where a certification is promised by a date. */
  readonly onlyIfPromised?: true;
}

const part = (label: string, value: number): KillFigure => ({ label, unit: "fraction", value });
const count = (label: string, unit: KillUnit, value: number): KillFigure => ({
  label,
  unit,
  value,
});
const agreed = (label: string, unit: KillUnit, words: string): KillFigure => ({
  label,
  unit,
  value: undefined,
  words,
});
const cure = (days: number): KillFigure => count("Days to cure", "days", days);

const ofPlan = (
  label: string,
  unit: KillUnit,
  figure: NonNullable<KillFigure["ofPlan"]>,
): KillFigure => ({ label, unit, value: undefined, ofPlan: figure });

/** The figure that a cure period given by the reader replaces. */
export const CURE_FIGURE = "cureDays";

/** The figure that takes the date of a promised certification. */
export const CERTIFIED_BY = "certifiedBy";

/**
 * The four that question 5 asks for, in every contract above REFERRAL. Their amounts are those of
 * the 90-day plan, so that a contract never says another number than the plan it is signed with.
 */
const CONTRACT_CLAUSES: readonly KillCriterionRule[] = [
  {
    id: "quarter-pipeline",
    trigger: "the joint pipeline is under {pipelineFloor} at the end of a quarter",
    consequence: "the pipeline floor is missed and we give written notice",
    figures: {
      pipelineFloor: ofPlan("Least joint pipeline", "average deals", "pipelineDeals"),
    },
  },
  {
    id: "quarter-certified",
    trigger: "the partner keeps fewer than {certifiedPeople} certified",
    consequence: "the floor of certified people is missed and we give written notice",
    figures: {
      certifiedPeople: ofPlan("Least certified people", "people", "certifiedPeople"),
    },
  },
  {
    id: "quarter-deals",
    trigger: "fewer than {jointDeals} are closed together in a quarter",
    consequence: "the floor of joint deals is missed and we give written notice",
    figures: { jointDeals: ofPlan("Least joint deals closed", "deals", "closedWonDeals") },
  },
  {
    id: "quarter-cure",
    trigger: "a missed floor is not met again within {cureDays}",
    consequence: "we may move the partner down a tier or end the agreement",
    figures: { cureDays: cure(90) },
  },
];

/** When a partnership ends or steps down, by tier; amounts are parameters. Source: docs/policy.md. */
export const KILL_CRITERIA: Readonly<Record<Tier, readonly KillCriterionRule[]>> = {
  REFERRAL: [
    {
      id: "referral-no-introduction",
      trigger: "the partner makes no qualified introduction in {quarters} running",
      consequence: "the agreement lapses at the end of the last of these quarters, without notice",
      figures: { quarters: count("Quarters without an introduction", "quarters", 2) },
    },
    {
      id: "referral-misrepresentation",
      trigger: "the partner passes itself off as more than a referral source",
      consequence: "we may end the agreement at once",
      figures: {},
    },
  ],
  RESELLER: [
    ...CONTRACT_CLAUSES,
    {
      id: "reseller-target",
      trigger: "the partner reaches under {targetPart} of the yearly target in a quarter",
      consequence: "the partner has {cureDays} to cure",
      figures: {
        targetPart: part("Least part of the yearly target a quarter", 0.25),
        cureDays: cure(90),
      },
    },
    {
      id: "reseller-repeated",
      trigger: "the partner falls under that part of the target {times}",
      consequence: "we may demote it to a referral partner or end the agreement",
      figures: { times: count("Misses before demotion", "times", 2) },
    },
    {
      id: "reseller-certification",
      trigger: "the partner's certification has lapsed for over {lapsedDays}",
      consequence: "the right to resell is suspended until it is renewed",
      figures: { lapsedDays: count("Days a certification may be lapsed", "days", 60) },
    },
  ],
  OEM: [
    ...CONTRACT_CLAUSES,
    {
      id: "oem-nps",
      trigger: "the end customers' NPS through the partner is under {npsFloor}",
      consequence:
        "both sides agree a remediation plan, and the partner has {cureDays} to reach the floor again",
      figures: {
        npsFloor: agreed("End-customer NPS floor", "points", "our floor"),
        cureDays: cure(90),
      },
    },
    {
      id: "oem-volume",
      trigger: "the partner reaches under {volumePart} of the agreed volume in {quarters} running",
      consequence: "the partner has {cureDays} to cure, after which we may unwind the agreement",
      figures: {
        volumePart: part("Least part of the agreed volume", 0.5),
        quarters: count("Quarters running", "quarters", 2),
        cureDays: cure(90),
      },
    },
    {
      id: "oem-support",
      trigger: "the support agreement is breached on over {ticketPart} of the tickets in a quarter",
      consequence:
        "both sides pay for a review of the partner's support, and the partner has {cureDays} to cure",
      figures: { ticketPart: part("Most tickets in breach", 0.05), cureDays: cure(90) },
    },
    {
      id: "oem-certified-by",
      trigger: "the partner's people are not certified by {certifiedBy}",
      consequence:
        "the partner has {cureDays} to cure, after which it steps down to the tier that its other evidence holds",
      figures: {
        [CERTIFIED_BY]: agreed("Certified by", "date", "the date they have still to give"),
        cureDays: cure(90),
      },
      onlyIfPromised: true,
    },
  ],
  SI_CONSULTING: [
    ...CONTRACT_CLAUSES,
    {
      id: "si-certified",
      trigger: "the partner keeps under {certifiedPart} of the agreed certified people",
      consequence: "the partner has {cureDays} to cure",
      figures: {
        certifiedPart: part("Least part of the certified people", 0.6),
        cureDays: cure(90),
      },
    },
    {
      id: "si-delivery",
      trigger: "delivery failures that customers attribute to the partner exceed {failures}",
      consequence:
        "both sides write down the cause and a remedy, and the partner has {cureDays} to carry it out",
      figures: {
        failures: agreed("Most delivery failures", "cases", "the named threshold"),
        cureDays: cure(90),
      },
    },
    {
      id: "si-practice-lead",
      trigger: "the partner's named practice lead leaves",
      consequence: "the partner requalifies for its tier within {cureDays}",
      figures: { cureDays: cure(90) },
    },
  ],
  STRATEGIC: [
    ...CONTRACT_CLAUSES,
    {
      id: "strategic-pipeline",
      trigger: "the joint pipeline is under {pipelinePart} of its floor in {quarters} running",
      consequence: "both sponsors review the alliance, and the partner has {cureDays} to cure",
      figures: {
        pipelinePart: part("Least part of the pipeline floor", 0.7),
        quarters: count("Quarters running", "quarters", 2),
        cureDays: cure(90),
      },
    },
    {
      id: "strategic-sponsor",
      trigger: "the named sponsor on either side leaves",
      consequence: "the alliance is revalidated with a new sponsor within {cureDays}",
      figures: { cureDays: cure(90) },
    },
    {
      id: "strategic-control",
      trigger: "control of either side changes",
      consequence:
        "an evaluation of {evaluationMonths} begins, after which either side may end the alliance",
      figures: { evaluationMonths: count("Months of evaluation", "months", 6) },
    },
    {
      id: "strategic-integration",
      trigger: "the integration is down for over {downDays}",
      consequence: "the alliance pauses until it runs again",
      figures: { downDays: count("Days the integration may be down", "days", 30) },
    },
  ],
};
