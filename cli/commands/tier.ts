import { SAMPLE_RECORD } from "../../src/case/sample";
import { answerTier } from "../../src/element/tier";
import type { TierReport } from "../../src/partner/tier-report";
import { scoreRows } from "../../src/partner/verdict-rows";
import { ok } from "../../src/result";
import type { DeskCommand } from "../command";
import { listTable, type Table, tableOf } from "../table";

export const tierCommand: DeskCommand = {
  name: "tier",
  summary: "the tier that a partner's evidence supports, with scores, gaps and kill criteria",
  element: 'a case, an intake record, or {"input": <intake record>, "profile": "saas"}',
  sample: SAMPLE_RECORD,
  needsInput: true,
  takesPolicy: true,
  reply(element, defaults) {
    const report = answerTier(element, defaults);
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
