import { tierReport, type TierReport } from "../../src/partner/tier-report";
import { scoreRows } from "../../src/partner/verdict-rows";
import { ok } from "../../src/result";
import { SAMPLE_RECORD } from "../../src/case/sample";
import type { DeskCommand } from "../command";
import { isObject, readElement } from "../element";
import { policyOf } from "../policy-of";
import { listTable, type Table, tableOf } from "../table";

export const tierCommand: DeskCommand = {
  name: "tier",
  summary: "the tier that a partner's evidence supports, with scores, gaps and kill criteria",
  element: 'an intake record, or {"input": <intake record>, "profile": "saas"}',
  sample: SAMPLE_RECORD,
  needsInput: true,
  takesPolicy: true,
  reply(element, options) {
    const wrapped =
      isObject(element) && "input" in element
        ? readElement(element, ["input", "profile"])
        : ok({ input: element, profile: undefined });
    if (!wrapped.ok) return wrapped;
    const policy = policyOf(wrapped.value.profile, options);
    if (!policy.ok) return policy;
    const report = tierReport(wrapped.value.input, policy.value);
    return report.ok ? ok({ answer: report.value, tables: tables(report.value) }) : report;
  },
};

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
