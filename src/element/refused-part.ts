import type { Case } from "../case/case";
import { type GivenCase, isNothing } from "../case/given-case";
import { checkTypedReview } from "../case/review-of-case";
import { checkTypedPlan } from "../case/typed-plan";
import { checkTypedScenarios } from "../case/typed-scenarios";
import { readDeals } from "../partner/deals";
import type { Result } from "../result";

/**
 * A part of a case that does not read, to be refused by its name: an answer that leaves it out
 * would be about another case. What is only missing is for the answer to say.
 */
export function refusedPart(given: Case): Result<never> | undefined {
  const { policy, intake, answers, terms, written, decisionMaker, verdict } = given;
  const read = [policy, intake, answers, terms, written, decisionMaker, verdict];
  return firstRefused(read);
}

/**
 * What does not read in the parts of a case that no decision rests on. A warehouse, whose script is
 * small, has a plan that cannot be made told beside the decision; whoever carries a case on asks here.
 */
export function refusedBeside(given: GivenCase): Result<never> | undefined {
  const { plan, deals, scenarios, review } = given;
  const hasDeals = !isNothing(deals) && !(Array.isArray(deals) && deals.length === 0);
  return firstRefused([
    checkTypedPlan(plan),
    ...(hasDeals ? [readDeals(deals)] : []),
    checkTypedScenarios(scenarios),
    checkTypedReview(review),
  ]);
}

function firstRefused(parts: readonly Result<unknown>[]): Result<never> | undefined {
  for (const part of parts) {
    if (!part.ok && part.problem.kind === "invalid") return part;
  }
  return undefined;
}
