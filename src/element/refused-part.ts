import type { Case } from "../case/case";
import type { Result } from "../result";

/**
 * A part of a case that does not read, to be refused by its name: an answer that leaves it out
 * would be about another case. What is only missing is for the answer to say.
 */
export function refusedPart(given: Case): Result<never> | undefined {
  const { policy, intake, answers, terms, written, decisionMaker, verdict } = given;
  const parts = [policy, intake, answers, terms, written, decisionMaker, verdict];
  for (const part of parts) {
    if (!part.ok && part.problem.kind === "invalid") return part;
  }
  return undefined;
}
