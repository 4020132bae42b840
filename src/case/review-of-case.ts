import { readReview, reviewLabel, type ReviewInput, REVIEW_FIELDS } from "../partner/review-input";
import { type Review, reviewPartner } from "../partner/review";
import { isUnanswered } from "../partner/answer-kinds";
import { invalid, ok, type Result, unavailable } from "../result";
import { asTyped, inWords } from "../wording";
import type { CaseParts } from "./case-parts";
import { isNothing, isObject } from "./given-case";
import { averageDealOf } from "./plan-of-case";

export interface ReviewOfCase {
  readonly input: ReviewInput;
  readonly review: Review;
}

type Raw = Readonly<Record<string, unknown>>;

/** So many quarters are asked for, the oldest first. */
export const QUARTERS = ["1", "2", "3", "4"] as const;

/**
 * The review of a partner on its own actuals; what the case knows already is filled in. Undefined
 * while nobody said anything of it.
 */
export function reviewOf(given: CaseParts): Result<ReviewOfCase> | undefined {
  const { review: typed } = given.given;
  if (isNothing(typed)) return undefined;
  if (!isObject(typed)) return invalid("review must be an object.", { field: "review" });
  const raw = {
    ...knownForReview(given),
    ...answered(typed),
    quarters: quartersOf(typed.quarters),
  };
  const missing = missingFrom(raw);
  if (missing.length > 0) {
    return unavailable(`Still to give: ${inWords(missing)}.`, { field: "review" });
  }
  const input = readReview(raw);
  if (!input.ok) return inPeoplesWords(input);
  const review = reviewPartner(input.value, given.policy.ok ? given.policy.value : undefined);
  return review.ok ? ok({ input: input.value, review: review.value }) : review;
}

/** What the rest of the case says of it, for as long as nobody says otherwise. */
export function knownForReview(given: CaseParts): Raw {
  const { verdict, plan, partnerName, profile } = given;
  const averageDeal = averageDealOf(given);
  return {
    ...(partnerName === undefined ? {} : { partnerName }),
    ...(verdict.ok ? { tier: verdict.value.tier, evidenceTier: verdict.value.tier } : {}),
    ...(plan.ok ? { motion: plan.value.motion } : {}),
    ...(averageDeal === undefined ? {} : { averageDeal }),
    profile,
  };
}

/** Needed fields that nobody has given yet: whether the others read does not hang on them. */
const STAND_IN = { tier: "REFERRAL", on: "2000-01-03", averageDeal: 0 };
const QUARTER_STAND_IN = { pipeline: 0, deals: 0 };

/** Whether what was typed of the review reads, though it may not be enough for one yet. */
export function checkTypedReview(typed: unknown): Result<undefined> {
  if (isNothing(typed)) return ok(undefined);
  if (!isObject(typed)) {
    return invalid(`review is ${asTyped(typed)}; allowed: an object.`, { field: "review" });
  }
  const { quarters, ...fields } = answered(typed);
  const listed = quarters === undefined ? [] : isObject(quarters) ? inOrder(quarters) : quarters;
  if (!Array.isArray(listed)) {
    const allowed = "a list of quarters, the oldest first";
    const field = "review.quarters";
    return invalid(`${field} is ${asTyped(quarters)}; allowed: ${allowed}.`, { field, allowed });
  }
  const whole = [...(listed as unknown[]), QUARTER_STAND_IN].map((quarter) =>
    isObject(quarter) ? { ...QUARTER_STAND_IN, ...answered(quarter) } : quarter,
  );
  const read = readReview({ ...STAND_IN, ...fields, quarters: whole });
  if (read.ok) return ok(undefined);
  const { field = "", message, allowed } = read.problem;
  return invalid(`review.${message}`, {
    field: `review.${field}`,
    ...(allowed === undefined ? {} : { allowed }),
  });
}

function answered(typed: Raw): Raw {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => !isNothing(value)));
}

/** A list, or by their numbers as the pane keeps them; a quarter of which nothing is said is none. */
function quartersOf(typed: unknown): unknown {
  if (!isObject(typed)) return typed;
  return inOrder(typed).filter(
    (quarter) => !isObject(quarter) || Object.values(quarter).some((value) => !isUnanswered(value)),
  );
}

function inOrder(quarters: Raw): readonly unknown[] {
  return Object.entries(quarters)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, quarter]) => quarter);
}

/**
 * By the numbers of the quarters, so that each has its place in the draft. Those before the four that
 * are asked for count down from 0, and are kept.
 */
export function withNumberedQuarters(typed: unknown): unknown {
  if (!isObject(typed) || !Array.isArray(typed.quarters)) return typed;
  const quarters = typed.quarters as unknown[];
  const earlier = Math.max(0, quarters.length - QUARTERS.length);
  return {
    ...typed,
    quarters: Object.fromEntries(quarters.map((quarter, at) => [at + 1 - earlier, quarter])),
  };
}

function missingFrom(raw: Raw): string[] {
  const fields = Object.entries(REVIEW_FIELDS).filter(
    ([key, { isNeeded }]) => isNeeded === true && isUnanswered(raw[key]),
  );
  const hasQuarter = Array.isArray(raw.quarters) && raw.quarters.length > 0;
  return [
    ...fields.map(([, { label }]) => label.toLowerCase()),
    ...(hasQuarter ? [] : ["the actuals of a quarter"]),
  ];
}

/** An error names the field as it is asked for. */
function inPeoplesWords(refused: Result<never>): Result<never> {
  if (refused.ok) return refused;
  const { field = "", message, allowed } = refused.problem;
  return invalid(message.replace(field, reviewLabel(field)), {
    field,
    ...(allowed === undefined ? {} : { allowed }),
  });
}
