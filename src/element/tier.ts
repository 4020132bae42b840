import type { Case } from "../case/case";
import { isCase } from "../case/given-case";
import { type TierReport, tierReportOn } from "../partner/tier-report";
import { ownTypeInWords } from "../policy/own-type-names";
import { ok, type Result } from "../result";
import { readCase } from "./case-element";
import type { Defaults } from "./defaults";
import { isObject, readElement } from "./fields";

/** The tier that the evidence of a case, or of an intake record, supports. */
export function answerTier(element: unknown, defaults: Defaults): Result<TierReport> {
  const given = isCase(element) ? readCase(element, defaults) : readRecord(element, defaults);
  if (!given.ok) return given;
  const { policy, intake } = given.value;
  if (!policy.ok) return policy;
  if (!intake.ok) return intake;
  const report = tierReportOn(intake.value, policy.value);
  const said = ownTypeInWords(policy.value);
  return !report.ok || said === undefined
    ? report
    : ok({ ...report.value, warnings: [said, ...report.value.warnings] });
}

/** A bare record, or one beside the profile that it is judged by. */
function readRecord(element: unknown, defaults: Defaults): Result<Case> {
  const wrapped =
    isObject(element) && "input" in element
      ? readElement(element, ["input", "profile"])
      : ok({ input: element, profile: undefined });
  if (!wrapped.ok) return wrapped;
  const { input, profile } = wrapped.value;
  return readCase({ intake: input, profile }, defaults);
}
