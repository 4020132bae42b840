import type { Case } from "../case/case";
import { isNothing } from "../case/given-case";
import { checkTypedReview } from "../case/review-of-case";
import { checkTypedPlan } from "../case/typed-plan";
import { checkTypedScenarios } from "../case/typed-scenarios";
import { readDeals } from "../partner/deals";
import { ok, type Result } from "../result";

/**
 * A part of a case that does not read, to be refused by its name: an answer that leaves it out
 * would be about another case. What is only missing is for the answer to say.
 */
export function refusedPart(given: Case): Result<never> | undefined {
  const { policy, intake, answers, terms, written, decisionMaker, verdict } = given;
  const { plan, deals, scenarios, review } = given.given;
  const parts = [
    ...[policy, intake, answers, terms, written, decisionMaker, verdict],
    checkTypedPlan(plan),
    isNothing(deals) || isEmptyList(deals) ? ok(undefined) : readDeals(deals),
    checkTypedScenarios(scenarios),
    checkTypedReview(review),
  ];
  for (const part of parts) {
    if (!part.ok && part.problem.kind === "invalid") return part;
  }
  return undefined;
}

function isEmptyList(part: unknown): boolean {
  return Array.isArray(part) && part.length === 0;
}
