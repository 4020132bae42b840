import { isoFromExcelDay, nextWorkingDay, readDay } from "../calendar";
import { TIER_NAMES } from "../policy/display-names";
import type { Tier } from "../policy/names";
import { REVIEW, type ReviewVerdict, UNWINDING_FIRST } from "../policy/review";
import { UNWIND_PLAN } from "../policy/unwind-plan";
import type { ReviewInput } from "./review-input";

/** One thing to settle when a partnership ends, and by which day. */
export interface Unwinding {
  readonly part: string;
  readonly clause: string;
  readonly by: string;
}

interface Noticed {
  readonly verdict: ReviewVerdict;
  readonly newTier: Tier | undefined;
  readonly reason: string;
  readonly change: string | undefined;
  readonly clause: string;
  readonly dates: { readonly cureEnds: string | undefined; readonly decideBy: string | undefined };
}

/** A notice to the partner as plain text; nobody sends it but a person. */
export function noticeText(input: ReviewInput, noticed: Noticed): string {
  const { verdict, reason, clause, change } = noticed;
  const name = input.partnerName ?? "the partner";
  return [
    `To ${name}, ${input.on}`,
    "",
    `We reviewed our partnership (${TIER_NAMES[input.tier]}). ${reason}`,
    "",
    `This rests on: ${clause}`,
    ...(verdict === "restructure the plan" && change !== undefined ? ["", change] : []),
    "",
    whatFollows(input, noticed),
    "",
    "Please answer in writing, with the name of the person who settles this on your side.",
  ].join("\n");
}

function whatFollows({ on }: ReviewInput, { verdict, newTier, dates }: Noticed): string {
  const { cureEnds, decideBy } = dates;
  switch (verdict) {
    case "re-tier":
      return `From ${dayAfter(on, REVIEW.tellCustomersDays)} on the partnership continues as ${newTier === undefined ? "another tier" : TIER_NAMES[newTier]}, with the terms of that tier.`;
    case "unwind":
      return `We end the partnership on ${dayAfter(on, REVIEW.endDays)}. The list of what is settled until then is attached.`;
    default:
      return cureEnds === undefined
        ? `We propose to agree on the changed plan within ${REVIEW.agreeDays} days.`
        : `The floors have to be met by ${cureEnds}; we decide by ${decideBy ?? cureEnds}.`;
  }
}

/** Who renews and who sells on, then the four parts of every unwind plan, each with its day. */
export function unwindingList(on: string): Unwinding[] {
  const told = dayAfter(on, REVIEW.tellCustomersDays);
  const end = dayAfter(on, REVIEW.endDays);
  const byPart: Readonly<Record<string, string>> = {
    "Selling on": on,
    "Customer continuity": told,
  };
  return [...UNWINDING_FIRST, ...UNWIND_PLAN].map(({ part, clause }) => {
    return { part, clause, by: byPart[part] ?? end };
  });
}

function dayAfter(on: string, days: number): string {
  const day = readDay(on, "on");
  return day.ok ? isoFromExcelDay(nextWorkingDay(day.value + days)) : on;
}
