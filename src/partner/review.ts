import { isoFromExcelDay, nextWorkingDay, readDay } from "../calendar";
import { MOTION_NAMES, TIER_NAMES } from "../policy/display-names";
import { ALLOWED_MOTIONS, MOTION_WORDS } from "../policy/motions";
import { compareTiers, type Tier, TIERS } from "../policy/names";
import { type Policy, policyFor } from "../policy/policy";
import { REVIEW, type ReviewVerdict } from "../policy/review";
import { ok, type Result } from "../result";
import { counted, inWords, moneyForPeople } from "../wording";
import { type KillCriterion, killCriteria } from "./kill-criteria";
import {
  type Actual,
  type CostToServe,
  costToServe,
  missInWords,
  quarterActuals,
  standingActuals,
} from "./review-actuals";
import type { QuarterActuals, ReviewInput } from "./review-input";
import { noticeText, unwindingList, type Unwinding } from "./review-letters";

export interface Review {
  readonly verdict: ReviewVerdict;
  /** "Re-tier to Referral partner", as it stands over everything else. */
  readonly headline: string;
  readonly reason: string;
  /** Which motion or floor to change, where the plan is restructured. */
  readonly change: string | undefined;
  readonly newTier: Tier | undefined;
  /** The clause that it rests on, word for word. */
  readonly clause: string;
  readonly dates: ReviewDates;
  /** The last quarter's floors, then what is held on the day. */
  readonly actuals: readonly Actual[];
  readonly quartersMissed: number;
  readonly cost: CostToServe;
  /** What to send to the partner; undefined where nothing is to be sent. */
  readonly notice: string | undefined;
  readonly unwinding: readonly Unwinding[];
}

/** ISO days; undefined where none runs. */
export interface ReviewDates {
  readonly reviewed: string;
  readonly noticed: string | undefined;
  readonly cureEnds: string | undefined;
  readonly decideBy: string | undefined;
}

interface Findings {
  readonly input: ReviewInput;
  readonly policy: Policy;
  readonly clauses: readonly KillCriterion[];
  readonly missed: readonly Actual[];
  readonly quartersMissed: number;
  readonly isLapsed: boolean;
  readonly dates: ReviewDates;
  readonly cost: CostToServe;
}

type Outcome = Pick<Review, "verdict" | "reason" | "newTier" | "change"> & {
  readonly clause?: string | undefined;
};

/** What to do with a partner we have, on its actuals and the clauses that were signed. */
export function reviewPartner(input: ReviewInput, own?: Policy): Result<Review> {
  const policy = own === undefined ? policyFor(input.profile) : ok(own);
  if (!policy.ok) return policy;
  const clauses = killCriteria(input.tier, policy.value, { averageDeal: input.averageDeal });
  if (!clauses.ok) return clauses;
  const last = input.quarters.at(-1) ?? input.quarters[0];
  const actuals = [
    ...quarterActuals(input, last, policy.value),
    ...standingActuals(input, policy.value),
  ];
  const missed = actuals.filter(({ met, clauseId }) => met === false && clauseId !== undefined);
  const quartersMissed = missedRunning(input, policy.value);
  const cureDays = clauses.value.find(({ id }) => id === "quarter-cure")?.cureDays;
  const dates = datesOf(input, cureDays, missed.length > 0);
  const isLapsed =
    input.tier === "REFERRAL"
      ? quartersMissed >= REVIEW.referralQuarters
      : missed.length > 0 && dates.cureEnds !== undefined && input.on > dates.cureEnds;
  const cost = costToServe(input);
  const found = { input, policy: policy.value, clauses: clauses.value, missed, quartersMissed };
  const findings: Findings = { ...found, isLapsed, dates, cost };
  const outcome = outcomeOf(findings, actuals);
  const clause = outcome.clause ?? clauseOf(findings);
  const headline = headlineOf(outcome);
  const isNotice = outcome.verdict !== "keep" && outcome.verdict !== "double down";
  return ok({
    ...outcome,
    ...{ headline, clause, dates, actuals, quartersMissed, cost },
    notice: isNotice ? noticeText(input, { ...outcome, clause, dates }) : undefined,
    unwinding: outcome.verdict === "unwind" ? unwindingList(input.on) : [],
  });
}

function outcomeOf(findings: Findings, actuals: readonly Actual[]): Outcome {
  const { missed, isLapsed, cost, input } = findings;
  const { contribution } = cost;
  if (isLapsed) return afterTheCure(findings);
  if (missed.length > 0) {
    const reason = `Missed in the last quarter: ${inWords(missed.map(missInWords))}; the cure is still open.`;
    return outcome("restructure the plan", reason, { change: changeOf(findings) });
  }
  const { tier, evidenceTier } = input;
  const step = evidenceTier === undefined ? 0 : compareTiers(evidenceTier, tier);
  if (evidenceTier !== undefined && step < 0) {
    const reason = `Today's evidence supports ${TIER_NAMES[evidenceTier]}, not ${TIER_NAMES[tier]}.`;
    return outcome("re-tier", reason, { newTier: evidenceTier, clause: TIER_CLAUSE });
  }
  if (contribution !== undefined && contribution < 0) {
    const reason = `Every floor is met, but the partnership costs ${moneyForPeople(-contribution)} more than it earns.`;
    return outcome("restructure the plan", reason, {
      change: costliest(cost),
      clause: COST_CLAUSE,
    });
  }
  const open = actuals.filter(({ met }) => met === false);
  if (open.length > 0) {
    const change = `Settle it first: ${inWords(open.map(missInWords))}.`;
    const reason = `Every floor is met, but not everything is in order: ${inWords(open.map(missInWords))}.`;
    return outcome("restructure the plan", reason, { change });
  }
  if (evidenceTier !== undefined && step > 0) {
    const reason = `Every floor is met, and today's evidence supports ${TIER_NAMES[evidenceTier]}.`;
    return outcome("re-tier", reason, { newTier: evidenceTier, clause: TIER_CLAUSE });
  }
  const isKnown = actuals.every(({ met }) => met === true);
  if (isKnown && contribution !== undefined && contribution > 0 && isStrong(findings)) {
    const reason = `${counted(REVIEW.doubleDownQuarters, "quarter", "quarters")} running at ${REVIEW.doubleDownPart} times the floors or more, and ${moneyForPeople(contribution)} left after what it costs.`;
    return outcome("double down", reason);
  }
  const unknown = actuals.filter(({ met }) => met === undefined);
  const toAsk = [
    ...unknown.map(({ measure }) => measure.toLowerCase()),
    ...(contribution === undefined ? ["gross profit"] : []),
  ];
  const also = toAsk.length === 0 ? "" : ` Not known: ${inWords(toAsk)}.`;
  return outcome("keep", `No floor is missed.${also}`);
}

function outcome(verdict: ReviewVerdict, reason: string, more: Partial<Outcome> = {}): Outcome {
  return { verdict, reason, change: undefined, newTier: undefined, ...more };
}

const TIER_CLAUSE = "A tier is held when every floor of it is met (docs/policy.md, tier floors).";
const COST_CLAUSE =
  "No clause of the contract: contribution after what it costs to serve the partner.";

/** The cure is over: a lower tier where one is earned and pays, else the end. */
function afterTheCure(findings: Findings): Outcome {
  const { input, missed, cost, quartersMissed } = findings;
  const failed =
    input.tier === "REFERRAL"
      ? `No qualified introduction in ${counted(quartersMissed, "quarter", "quarters")} running`
      : `The cure ended on ${findings.dates.cureEnds ?? ""} and the floors are still missed: ${inWords(missed.map(missInWords))}`;
  if (cost.contribution !== undefined && cost.contribution < 0) {
    const reason = `${failed}; and it costs ${moneyForPeople(-cost.contribution)} more than it earns.`;
    return outcome("unwind", reason);
  }
  const newTier = lowerTierEarned(findings);
  return newTier === undefined
    ? outcome("unwind", `${failed}; no lower tier is earned either.`)
    : outcome("re-tier", `${failed}; what it brings is enough for ${TIER_NAMES[newTier]}.`, {
        newTier,
      });
}

/** Lower tiers that ask for no other kind of partner; the evidence may name another one. */
function lowerTierEarned({ input, policy }: Findings): Tier | undefined {
  const last = input.quarters.at(-1) ?? input.quarters[0];
  const { evidenceTier } = input;
  return TIERS.filter((tier) => compareTiers(tier, input.tier) < 0)
    .filter((tier) => tier === evidenceTier || tier === "RESELLER" || tier === "REFERRAL")
    .filter((tier) => evidenceTier === undefined || compareTiers(tier, evidenceTier) <= 0)
    .find((tier) => quarterActuals({ ...input, tier }, last, policy).every(({ met }) => met));
}

function isStrong({ input, policy }: Findings): boolean {
  const recent = input.quarters.slice(-REVIEW.doubleDownQuarters);
  const reaches = (quarter: QuarterActuals) =>
    quarterActuals(input, quarter, policy).every(
      ({ actual, required }) => Number(actual) >= Number(required) * REVIEW.doubleDownPart,
    );
  return recent.length === REVIEW.doubleDownQuarters && recent.every(reaches);
}

/** How many of the last quarters running missed a floor. */
function missedRunning(input: ReviewInput, policy: Policy): number {
  const met = [...input.quarters]
    .reverse()
    .findIndex((quarter) => quarterActuals(input, quarter, policy).every((each) => each.met));
  return met < 0 ? input.quarters.length : met;
}

function datesOf(input: ReviewInput, cureDays: number | undefined, isMissed: boolean): ReviewDates {
  const { on, noticeOn } = input;
  const noticed = noticeOn ?? on;
  const day = readDay(noticed, "noticeOn");
  if (!isMissed || cureDays === undefined || !day.ok) {
    return { reviewed: on, noticed: noticeOn, cureEnds: undefined, decideBy: undefined };
  }
  const end = day.value + cureDays;
  return {
    ...{ reviewed: on, noticed, cureEnds: isoFromExcelDay(end) },
    decideBy: isoFromExcelDay(nextWorkingDay(end + 1)),
  };
}

function changeOf({ missed, input }: Findings): string {
  const { motion, tier } = input;
  const other = ALLOWED_MOTIONS[tier].find((each) => each === "co_sell" && each !== motion);
  const floors = `Floor to work on: ${inWords(missed.map(missInWords))}.`;
  const isThin = missed.some(({ clauseId }) => clauseId === "quarter-pipeline");
  if (!isThin || motion === undefined || other === undefined) return floors;
  return `Change the motion from ${MOTION_NAMES[motion]} to ${MOTION_NAMES[other]}: ${MOTION_WORDS[other]}. ${floors}`;
}

function costliest({ rows }: CostToServe): string {
  const [most] = [...rows].sort((a, b) => b.amount - a.amount);
  return most === undefined
    ? "Find out what it costs."
    : `Change what costs most: ${most.label.toLowerCase()}, ${moneyForPeople(most.amount)}.`;
}

function clauseOf({ clauses, missed, isLapsed }: Findings): string {
  const id = isLapsed ? "quarter-cure" : missed[0]?.clauseId;
  const found = clauses.find((each) => each.id === id) ?? clauses[0];
  return found?.clause ?? "";
}

function headlineOf({ verdict, newTier }: Outcome): string {
  const words = verdict.charAt(0).toUpperCase() + verdict.slice(1);
  return newTier === undefined ? words : `${words} to ${TIER_NAMES[newTier]}`;
}
