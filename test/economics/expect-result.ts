import type { Problem, Result } from "../../src/result";

/** The value of a result that a test relies on; the reason stands in the failure otherwise. */
export function expectValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got: ${result.problem.message}`);
  return result.value;
}

/** The problem of a result that a test expects to be refused. */
export function expectProblem(result: Result<unknown>): Problem {
  if (result.ok) throw new Error(`expected a problem, got: ${JSON.stringify(result.value)}`);
  return result.problem;
}
