import type { Case } from "../../src/case/case";
import { isCase } from "../../src/case/given-case";
import { tierReportOn, type TierReport } from "../../src/partner/tier-report";
import { scoreRows } from "../../src/partner/verdict-rows";
import { ok, type Result } from "../../src/result";
import { SAMPLE_RECORD } from "../../src/case/sample";
import { readCase } from "../case-element";
import type { DeskCommand, RunOptions } from "../command";
import { isObject, readElement } from "../element";
import { listTable, type Table, tableOf } from "../table";

export const tierCommand: DeskCommand = {
  name: "tier",
  summary: "the tier that a partner's evidence supports, with scores, gaps and kill criteria",
  element: 'a case, an intake record, or {"input": <intake record>, "profile": "saas"}',
  sample: SAMPLE_RECORD,
  needsInput: true,
  takesPolicy: true,
  reply(element, options) {
    const given = isCase(element) ? readCase(element, options) : readRecord(element, options);
    if (!given.ok) return given;
    const { policy, intake } = given.value;
    if (!policy.ok) return policy;
    if (!intake.ok) return intake;
    const report = tierReportOn(intake.value, policy.value);
    return report.ok ? ok({ answer: report.value, tables: tables(report.value) }) : report;
  },
};

/** A bare record, or one beside the profile that it is judged by. */
function readRecord(element: unknown, options: RunOptions): Result<Case> {
  const wrapped =
    isObject(element) && "input" in element
      ? readElement(element, ["input", "profile"])
      : ok({ input: element, profile: undefined });
  if (!wrapped.ok) return wrapped;
  const { input, profile } = wrapped.value;
  return readCase({ intake: input, profile }, options);
}

function tables(report: TierReport): Table[] {
  const { tier, gaps, killCriteria, warnings } = report;
  return [
    tableOf(`Tier: ${tier}`, scoreRows(report)),
    listTable(
      "Missing for a higher tier",
      gaps.map(({ sentence }) => sentence),
    ),
    listTable(
      "Kill criteria",
      killCriteria.map(({ clause }) => clause),
    ),
    listTable("Warnings", warnings),
  ];
}
